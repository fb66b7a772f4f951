#pragma once

#include "analysis/LivestreamColumns.h"
#include "analysis/RowSet.h"
#include "domain/Clock.h"
#include "domain/Currencies.h"
#include "domain/Filter.h"
#include "domain/Period.h"
#include "domain/SortKey.h"

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

namespace livegauge {

/// What the user wants to look at.
struct SelectionQuery {
    QStringList influencers; ///< user ids; empty: all
    Period period;
    Clock clock;
    qint64 now = 0; ///< Unix seconds: decides which days the period holds
    Filter filter;
    std::vector<SortKey> order; ///< the weightiest first
    QLocale locale{QLocale::English}; ///< how texts are ordered
    Currencies currencies; ///< as the user states them: how money is written and filtered
};

/// What there is to see of it: the one array that grid, tiles, charts and files read. An immutable
/// value, cheap to copy, for any thread.
struct Selection {
    LivestreamColumns columns;
    std::shared_ptr<const SelectionQuery> query = std::make_shared<SelectionQuery>();
    std::shared_ptr<const RowNumbers> shown = std::make_shared<RowNumbers>(); ///< in their order
    std::shared_ptr<const RowSet> rows =
        std::make_shared<RowSet>(); ///< the same, for walking through in rising order

    RowNumber count() const { return static_cast<RowNumber>(shown->size()); }
};

/// The rows that meet influencers, period and filter of a query.
RowSet rowsMeeting(const LivestreamColumns &columns, const SelectionQuery &query);
/// Takes those out of `rows` that do not.
void keepMeeting(RowSet &rows, const LivestreamColumns &columns, const SelectionQuery &query);

} // namespace livegauge

#pragma once

#include "domain/Column.h"
#include "domain/LivestreamSet.h"
#include "wording/Language.h"

#include <QCollator>
#include <Qt>

namespace livegauge {

/// The order of livestreams by one column. What is not known comes last in both directions; equal
/// rows keep newest first, so an order is always total.
class LivestreamOrder {
public:
    LivestreamOrder(ColumnId column, Qt::SortOrder direction, Language language);

    ColumnId column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    /// True where the row at position `left` stands before the one at `right`.
    bool isBefore(const LivestreamSet &set, int left, int right) const;

private:
    int compare(const Value &left, const Value &right) const;

    ColumnId m_column;
    Qt::SortOrder m_direction;
    QCollator m_collator;
};

} // namespace livegauge

#pragma once

#include "analysis/ColumnStore.h"
#include "analysis/Selection.h"
#include "analysis/SelectionStep.h"

#include <optional>

namespace livegauge {

/// Works selections out and keeps what the next one can use: the order of all rows outlives a
/// filter, and a few new rows join what is there. One thread.
class SelectionBuilder {
public:
    struct Built {
        Selection selection;
        SelectionStep step;
    };

    void setQuery(const SelectionQuery &query);
    /// The columns have grown, or changed in these older rows.
    void setColumns(const LivestreamColumns &columns, RowNumber firstAdded,
                    const RowNumbers &changed);
    /// Something was set that build() has not seen.
    bool isStale() const;

    Built build();

private:
    void orderAll();
    void selectAnew();
    SelectionStep join(const RowNumbers &touched);

    LivestreamColumns m_columns;
    std::shared_ptr<const SelectionQuery> m_query = std::make_shared<SelectionQuery>();
    RowNumbers m_order; ///< all rows, whatever the filter
    Selection m_selection;
    RowNumbers m_touched; ///< added or changed since build()
    bool m_isOrdered = false; ///< m_order is that of the query and holds all but m_touched
    bool m_isFiltered = false; ///< m_selection meets the query but for m_touched
};

} // namespace livegauge

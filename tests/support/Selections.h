#pragma once

#include "analysis/ColumnStore.h"
#include "analysis/Selection.h"

namespace livegauge::test {

/// What that query selects of these livestreams. Header only, as Outcome.h is.
inline Selection selectionOf(const std::vector<Livestream> &streams, const SelectionQuery &query)
{
    ColumnStore store;
    store.merge(streams);
    Selection selection;
    selection.columns = store.columns();
    const RowSet rows = rowsMeeting(selection.columns, query);
    selection.query = std::make_shared<SelectionQuery>(query);
    selection.rows = std::make_shared<RowSet>(rows);
    selection.shown = std::make_shared<RowNumbers>(rows.rows());
    return selection;
}

/// All of them.
inline Selection selectionOf(const std::vector<Livestream> &streams,
                             ClockKind clock = ClockKind::Utc)
{
    SelectionQuery query;
    query.clock = Clock(clock);
    return selectionOf(streams, query);
}

} // namespace livegauge::test

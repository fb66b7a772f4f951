#pragma once

#include "analysis/Selection.h"
#include "wording/Numbers.h"

#include <QString>

#include <vector>

namespace livegauge {

enum class CopyAs {
    Seen, ///< as the cells show it
    Raw, ///< plain numbers without grouping, unknown as nothing
};

/// Livestreams as lines of tab-separated cells, in the order of `rows`. For any thread but for the
/// titles, which are the user's words.
QString textOfRows(const Selection &selection, const RowNumbers &rows,
                   const std::vector<ColumnId> &columns, CopyAs as, const Numbers &numbers);

/// The titles above them, as one such line.
QString lineOfTitles(const std::vector<ColumnId> &columns);

/// The marked rows that are shown, in the order shown.
RowNumbers markedInOrder(const Selection &selection, const RowSet &marked);

} // namespace livegauge

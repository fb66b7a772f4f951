#pragma once

#include "analysis/Selection.h"
#include "analysis/Summary.h"

namespace livegauge {

/// What can be said of one column over some livestreams, whatever its kind.
struct ColumnSummary {
    ColumnId column = ColumnId::Gmv;
    /// Of a column of texts only `rows` and `known`; of times `least` and `most`, in wall seconds
    /// on the selection's clock.
    Summary numbers;
    int different = 0; ///< of texts: how many of them are not alike
    MoneyUnit money; ///< of a column of money
};

/// `rows` may hold more than the selection shows: what it does not show is left out.
ColumnSummary summariseColumn(const Selection &selection, RowSet rows, ColumnId column);

} // namespace livegauge

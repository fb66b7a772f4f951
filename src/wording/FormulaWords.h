#pragma once

#include "domain/Livestream.h"
#include "wording/Numbers.h"

namespace livegauge {

/// How a column of one livestream is worked out, with its numbers: "2,627.73 ÷ 9,335 × 1,000".
/// Empty for a column that is given.
QString formulaWithNumbers(const Livestream &stream, ColumnId column, const Numbers &numbers);
/// The same with the columns' titles: "GMV (est.) ÷ Views × 1,000". Window's thread only.
QString formulaWithTitles(ColumnId column, const Numbers &numbers);

} // namespace livegauge

#pragma once

#include "domain/Column.h"

#include <optional>

namespace livegauge {

/// How a computed column is worked out: (numerator + plus) ÷ base × factor. Of a set of livestreams
/// it is the sum of the numerators ÷ the sum of the bases, over those that have both.
struct Formula {
    ColumnId id;
    ColumnId numerator;
    std::optional<ColumnId> plus; ///< where both terms are 0 the source captured neither: unknown
    ColumnId base;
    double factor;
};

/// nullptr for a column that is given.
const Formula *formulaOf(ColumnId id);

/// False where the source says of both terms of a sum that they are 0: it captured neither. Where
/// one of them is missing it is not known whether it did.
bool isCaptured(const Livestream &stream, ColumnId id);

} // namespace livegauge

#pragma once

#include "analysis/Selection.h"

#include <optional>

namespace livegauge {

/// What the same query would have shown one period earlier.
struct PeriodBefore {
    RowSet rows;
    qint64 moved = 0; ///< seconds between a moment of that period and its like in the chosen one
};

/// The whole of it, also where the chosen period is not over yet: what is still to come is seen
/// beside it. Nothing where the period has no beginning.
std::optional<PeriodBefore> periodBefore(const LivestreamColumns &columns,
                                         const SelectionQuery &query);

} // namespace livegauge

#pragma once

#include "analysis/Selection.h"

#include <optional>

namespace livegauge {

/// What the same query would have shown one period earlier.
struct PeriodBefore {
    RowSet rows;
    qint64 moved = 0; ///< seconds between a moment of that period and its like in the chosen one
};

/// Nothing where the period has no length: "all", or one with an open end.
std::optional<PeriodBefore> periodBefore(const LivestreamColumns &columns,
                                         const SelectionQuery &query);

} // namespace livegauge

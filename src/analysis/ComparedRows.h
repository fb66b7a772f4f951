#pragma once

#include "analysis/ComparisonPeriod.h"
#include "analysis/Selection.h"

#include <array>
#include <optional>

namespace livegauge {

/// What the same influencers and filter would have shown in the period compared with.
struct ComparedRows {
    RowSet rows;
    WallSpan span; ///< of all markets together: the earliest beginning, the latest end
    bool isCut = false; ///< as the selection's period is not over in one of its markets
    /// Influencers with livestreams in either period, and how many of them have one stored that
    /// began on the first day compared with, or before it. Of the others nobody knows whether
    /// there was nothing or it was not read.
    int influencers = 0;
    int reached = 0;
};

/// By Comparison; nothing for a period without a beginning.
std::array<std::optional<ComparedRows>, 2> comparedRows(const Selection &selection);

} // namespace livegauge

#pragma once

#include "analysis/ComparisonPeriod.h"
#include "analysis/Selection.h"

#include <array>
#include <optional>
#include <vector>

namespace livegauge {

/// The days of a comparison, and how much of them is stored.
struct ComparedDays {
    WallSpan span; ///< of all markets together: the earliest beginning, the latest end
    bool isCut = false; ///< its last day ends at the time of day it is now, in one of the markets
    /// Influencers with livestreams in either period (unfiltered and none: all chosen), and how
    /// many of them have one stored that began on the first day compared with, or before it. Of the
    /// others nobody knows whether there was nothing or it was not read.
    int influencers = 0;
    int reached = 0;

    bool hasHistory() const { return reached > 0; }
    bool hasWholeHistory() const { return reached == influencers; }
};

/// What the same influencers and filter would have shown in the period compared with.
struct ComparedRows {
    RowSet rows;
    ComparedDays days;
    std::vector<bool> isReached; ///< by the text of a user id: one of ComparedDays::reached
};

/// By Comparison; nothing for a period without a beginning.
std::array<std::optional<ComparedRows>, 2> comparedRows(const Selection &selection);
/// The same for one of them.
std::optional<ComparedRows> comparedRows(const Selection &selection, Comparison comparison);

} // namespace livegauge

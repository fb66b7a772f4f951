#pragma once

#include "analysis/Selection.h"

#include <optional>
#include <vector>

namespace livegauge {

/// What is strange about a livestream, with the values that say why.
struct Oddity {
    enum Kind {
        Record, ///< value: its GMV; usual: the highest GMV before, lower by a tenth or more of it
        Collapse, ///< value: its GMV; usual: the median of the ten before, over five times as much
        /// None of the thirty before began near that time of day, and they have slots. Value: its
        /// start; usual: the nearest slot (seconds since midnight)
        ChangedSchedule,
        GmvWithoutViews, ///< value: its GMV; usual: 0 views
        WrongDuration, ///< value: the duration told; usual: end − start (seconds)
        Overlap, ///< value: seconds shared with `other`, which began earlier; usual: 0
    };
    RowNumber row = 0;
    Kind kind = Record;
    double value = 0;
    double usual = 0;
    std::optional<RowNumber> other;
    int before = 0; ///< livestreams before it that it is judged by

    bool operator==(const Oddity &) const = default;
};

/// The oddities of the livestreams in the selection, by row, then by kind. They are judged against
/// all livestreams of their influencer, so that a filter makes no records. Records, collapses and
/// slots need ten livestreams to judge by; what is unknown is not judged; a livestream longer than
/// two days overlaps with none. Times of day are on the selection's clock.
std::vector<Oddity> oddities(const Selection &selection);
/// The same, the newest livestreams first; those without a start last.
std::vector<Oddity> odditiesNewestFirst(const Selection &selection);

} // namespace livegauge

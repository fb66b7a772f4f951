#pragma once

#include "analysis/Selection.h"

#include <optional>

namespace livegauge {

/// One metric over a set of livestreams. Of a ratio, sums and the weighted value are over the rows
/// that have both numerator and base; mean, median, least and most are those of single livestreams.
struct Summary {
    int rows = 0; ///< livestreams in the set
    int known = 0; ///< those with a value
    std::optional<double> sum; ///< not of a ratio, nor of a time
    std::optional<double> weighted; ///< only of a ratio: sum of numerators ÷ sum of bases × factor
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<double> least;
    std::optional<double> most;

    /// What a whole is worth: the sum, or of a ratio the weighted value.
    std::optional<double> total() const { return weighted ? weighted : sum; }
};

Summary summarise(const LivestreamColumns &columns, const RowSet &rows, ColumnId metric);
/// Only its total(): an order faster, for a million rows.
std::optional<double> totalOf(const LivestreamColumns &columns, const RowSet &rows,
                              ColumnId metric);

} // namespace livegauge

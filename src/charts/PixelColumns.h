#pragma once

#include "charts/PlotScale.h"

#include <vector>

namespace livegauge {

/// What can be seen of the points of a series that lie in one column of pixels: indices of those
/// with a value.
struct PixelColumn {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t lowest = 0;
    std::size_t highest = 0;
    int known = 0; ///< points with a value
};

/// Columns from left to right; those without a value are left out. A million points take a few
/// milliseconds: only the columns' edges are looked up, by halving.
std::vector<PixelColumn> pixelColumns(const TrendSeries &series, const IndexRange &visible,
                                      const PlotScale &scale, Grouping grouping, double pixel);

} // namespace livegauge

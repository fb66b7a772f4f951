#pragma once

#include <cstddef>

namespace livegauge {

/// A mark of a plot: a point of a series, a cell of a row, a bar.
struct FigureHit {
    std::size_t series = 0;
    std::size_t point = 0;

    bool operator==(const FigureHit &) const = default;
};

} // namespace livegauge

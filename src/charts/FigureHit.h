#pragma once

#include <cstddef>

namespace livegauge {

/// A mark of a plot: a point of a series, a cell of a row, a bar.
struct FigureHit {
    std::size_t series = 0;
    std::size_t point = 0;

    bool operator==(const FigureHit &) const = default;
};

/// Marks that stand in rows one below the other, for the arrow keys to go over. A row is a
/// `series`, a place in it a `point` of FigureHit.
struct MarkRows {
    std::size_t rows = 0;
    std::size_t places = 0; ///< in each

    bool isEmpty() const { return rows == 0 || places == 0; }
};

} // namespace livegauge

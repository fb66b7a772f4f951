#pragma once

#include "grid/GridLayout.h"

#include <QKeyEvent>

namespace livegauge {

/// Where a grid's keyboard is.
struct GridPlace {
    std::optional<GridCell> current;
    std::vector<ColumnId> columns; ///< from left to right
    int firstRow = 0; ///< in sight
    int rowsInSight = 1;
    int rows = 0;
};

/// The cell that a key moves to: arrows and pages by what they say, Home and End to the first and
/// last column, with Ctrl to the first and last row. Nothing for any other key, or without cells.
std::optional<GridCell> movedByKey(const QKeyEvent &event, const GridPlace &place);

/// Ctrl with an arrow or a page moves the current cell and leaves the marks alone.
bool leavesMarks(const QKeyEvent &event);

} // namespace livegauge

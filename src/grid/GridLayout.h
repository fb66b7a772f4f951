#pragma once

#include "grid/GridColumns.h"

#include <QPoint>
#include <QRect>

#include <optional>
#include <vector>

namespace livegauge {

/// A cell: its row's place in the selection, and its column.
struct GridCell {
    int position = 0;
    ColumnId column = ColumnId::Start;

    bool operator==(const GridCell &) const = default;
};

/// Where rows and columns of a grid stand in its viewport.
class GridLayout {
public:
    struct Span {
        ColumnId column;
        int left; ///< pixels in the viewport
        int width;
        bool isFrozen;

        int right() const { return left + width; }
    };

    GridLayout() = default;
    GridLayout(const GridColumns &columns, int scrolledBy, int firstRow, int rowHeight);

    /// Columns from left to right, those out of sight included.
    const std::vector<Span> &columns() const { return m_columns; }
    int frozenWidth() const { return m_frozenWidth; }
    int scrolledWidth() const { return m_scrolledWidth; } ///< of all columns that scroll
    int firstRow() const { return m_firstRow; }
    int rowHeight() const { return m_rowHeight; }

    const Span *span(ColumnId column) const; ///< nullptr for a hidden one
    QRect cell(const GridCell &cell) const; ///< what frozen columns cover included
    int rowTop(int position) const { return (position - m_firstRow) * m_rowHeight; }
    std::optional<ColumnId> columnAt(int x) const;
    int positionAt(int y) const; ///< of a row that may not be there

private:
    std::vector<Span> m_columns;
    int m_frozenWidth = 0;
    int m_scrolledWidth = 0;
    int m_firstRow = 0;
    int m_rowHeight = 1;
};

} // namespace livegauge

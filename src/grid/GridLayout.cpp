#include "grid/GridLayout.h"

#include <algorithm>

namespace livegauge {

GridLayout::GridLayout(const GridColumns &columns, int scrolledBy, int firstRow, int rowHeight)
    : m_firstRow(firstRow)
    , m_rowHeight(rowHeight)
{
    for (const ColumnId id : columns.shown(true)) {
        m_columns.push_back({id, m_frozenWidth, columns.width(id), true});
        m_frozenWidth += columns.width(id);
    }
    for (const ColumnId id : columns.shown(false)) {
        m_columns.push_back(
            {id, m_frozenWidth + m_scrolledWidth - scrolledBy, columns.width(id), false});
        m_scrolledWidth += columns.width(id);
    }
}

const GridLayout::Span *GridLayout::span(ColumnId column) const
{
    const auto found = std::ranges::find(m_columns, column, &Span::column);
    return found == m_columns.end() ? nullptr : &*found;
}

QRect GridLayout::cell(const GridCell &cell) const
{
    const Span *column = span(cell.column);
    if (column == nullptr)
        return {};
    return {column->left, rowTop(cell.position), column->width, m_rowHeight};
}

std::optional<ColumnId> GridLayout::columnAt(int x) const
{
    for (const Span &span : m_columns) { // the frozen ones come first and lie above the others
        if (x >= span.left && x < span.right())
            return span.column;
    }
    return std::nullopt;
}

int GridLayout::positionAt(int y) const
{
    return m_firstRow + (y < 0 ? (y + 1) / m_rowHeight - 1 : y / m_rowHeight);
}

} // namespace livegauge

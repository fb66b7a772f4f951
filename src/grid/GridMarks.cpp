#include "grid/GridMarks.h"

#include <algorithm>

namespace livegauge {

std::optional<int> positionOf(const Selection &selection, RowNumber row)
{
    if (!selection.rows->contains(row))
        return std::nullopt;
    const auto found = std::ranges::find(*selection.shown, row);
    return static_cast<int>(found - selection.shown->begin());
}

std::optional<int> GridMarks::anchorIn(const Selection &selection) const
{
    return m_anchor ? positionOf(selection, *m_anchor) : std::nullopt;
}

void GridMarks::mark(const Selection &selection, int position, Way way)
{
    const RowNumber row = (*selection.shown)[static_cast<std::size_t>(position)];
    RowSet marks(selection.columns.size());
    if (way == Way::Stretched || way == Way::Added) {
        const int anchor = anchorIn(selection).value_or(position);
        if (!m_anchor)
            m_anchor = row;
        const auto [first, last] = std::minmax(anchor, position);
        for (int place = first; place <= last; ++place)
            marks.insert((*selection.shown)[static_cast<std::size_t>(place)]);
        if (way == Way::Added)
            marks.unite(m_before);
        m_marked.set(marks);
        return;
    }
    if (way == Way::Toggled) {
        marks.unite(m_marked.rows());
        if (marks.contains(row))
            marks.remove(row);
        else
            marks.insert(row);
    } else {
        marks.insert(row);
    }
    m_anchor = row;
    m_before = way == Way::Toggled ? marks : RowSet();
    m_marked.set(marks);
}

void GridMarks::goTo(const Selection &selection, int position)
{
    if (m_marked.rows().count() == 1) {
        mark(selection, position, Way::Alone);
        return;
    }
    m_anchor = (*selection.shown)[static_cast<std::size_t>(position)];
    m_before = m_marked.rows();
}

void GridMarks::markAll(const Selection &selection)
{
    m_marked.set(*selection.rows);
}

void GridMarks::clear()
{
    m_marked.clear();
}

} // namespace livegauge

#include "grid/GridKeys.h"

#include <algorithm>

namespace livegauge {
namespace {

/// Rows to go; nothing for a key that stays in its row.
std::optional<int> rowsTo(int key, const GridPlace &place, bool toTheEnd)
{
    switch (key) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_PageUp:
        return -place.rowsInSight;
    case Qt::Key_PageDown:
        return place.rowsInSight;
    case Qt::Key_Home:
        return toTheEnd ? std::optional(-place.rows) : std::nullopt;
    case Qt::Key_End:
        return toTheEnd ? std::optional(place.rows) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<int> columnsTo(int key, int columns)
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Home:
        return -columns;
    case Qt::Key_End:
        return columns;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<GridCell> movedByKey(const QKeyEvent &event, const GridPlace &place)
{
    if (place.rows == 0 || place.columns.empty())
        return std::nullopt;
    const auto columns = static_cast<int>(place.columns.size());
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const std::optional<int> down = rowsTo(event.key(), place, ctrl);
    const std::optional<int> right = down ? std::nullopt : columnsTo(event.key(), columns);
    if (!down && !right)
        return std::nullopt;
    if (!place.current && event.key() != Qt::Key_End)
        return GridCell{std::min(place.firstRow, place.rows - 1), place.columns.front()};
    const GridCell from = place.current.value_or(GridCell{place.firstRow, place.columns.front()});
    const auto at =
        static_cast<int>(std::ranges::find(place.columns, from.column) - place.columns.begin());
    const int to = std::clamp(at + right.value_or(0), 0, columns - 1);
    return GridCell{std::clamp(from.position + down.value_or(0), 0, place.rows - 1),
                    place.columns[static_cast<std::size_t>(to)]};
}

bool leavesMarks(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ControlModifier) && event.key() != Qt::Key_Home
        && event.key() != Qt::Key_End;
}

} // namespace livegauge

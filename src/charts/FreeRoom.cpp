#include "charts/FreeRoom.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double columnWidth = 64;

} // namespace

FreeRoom::FreeRoom(const QRectF &bounds)
    : m_bounds(bounds)
    , m_columns(static_cast<std::size_t>(std::max(bounds.width(), 0.0) / columnWidth) + 1)
{
}

std::size_t FreeRoom::columnAt(double x) const
{
    const double last = static_cast<double>(m_columns.size() - 1);
    return static_cast<std::size_t>(
        std::clamp(std::floor((x - m_bounds.left()) / columnWidth), 0.0, last));
}

void FreeRoom::take(const QRectF &box)
{
    const std::size_t last = columnAt(box.right());
    for (std::size_t i = columnAt(box.left()); i <= last; ++i)
        m_columns[i].push_back(box);
}

bool FreeRoom::isFree(const QRectF &box) const
{
    if (!m_bounds.contains(box))
        return false;
    const std::size_t last = columnAt(box.right());
    for (std::size_t i = columnAt(box.left()); i <= last; ++i) {
        const bool isTaken = std::ranges::any_of(
            m_columns[i], [&box](const QRectF &taken) { return taken.intersects(box); });
        if (isTaken)
            return false;
    }
    return true;
}

} // namespace livegauge

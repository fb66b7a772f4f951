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

double FreeRoom::freeWidth(const QRectF &box) const
{
    if (box.top() < m_bounds.top() || box.bottom() > m_bounds.bottom()
        || box.left() < m_bounds.left())
        return 0;
    double right = std::min(box.right(), m_bounds.right());
    const std::size_t last = columnAt(right);
    for (std::size_t i = columnAt(box.left()); i <= last; ++i) {
        for (const QRectF &taken : m_columns[i]) {
            const bool isBeside = taken.bottom() <= box.top() || taken.top() >= box.bottom()
                || taken.right() <= box.left();
            if (!isBeside)
                right = std::min(right, taken.left());
        }
    }
    return std::max(right - box.left(), 0.0);
}

} // namespace livegauge

#pragma once

#include <QRectF>

#include <vector>

namespace livegauge {

/// What of a plot is still free of signs and labels. Asking costs the same however many there are,
/// if they are small.
class FreeRoom {
public:
    explicit FreeRoom(const QRectF &bounds);

    void take(const QRectF &box);
    /// It lies within the bounds, and on nothing that is taken.
    bool isFree(const QRectF &box) const;
    const QRectF &bounds() const { return m_bounds; }

private:
    std::size_t columnAt(double x) const;

    QRectF m_bounds;
    std::vector<std::vector<QRectF>> m_columns; ///< what is taken, by place
};

} // namespace livegauge

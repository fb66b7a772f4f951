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
    /// How much of a box is free from its left side on, up to all of its width; 0 where it reaches
    /// out of the bounds above, below or on the left.
    double freeWidth(const QRectF &box) const;
    bool isFree(const QRectF &box) const { return freeWidth(box) >= box.width(); }
    const QRectF &bounds() const { return m_bounds; }

private:
    std::size_t columnAt(double x) const;

    QRectF m_bounds;
    std::vector<std::vector<QRectF>> m_columns; ///< what is taken, by place
};

} // namespace livegauge

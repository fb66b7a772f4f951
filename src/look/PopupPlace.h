#pragma once

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace livegauge {

/// Moves a popup to just below what it belongs to, within the screen. The popup has its size
/// already.
inline void placeBelow(QWidget &popup, const QWidget &anchor)
{
    constexpr int gap = 4;
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + gap));
    const int right = std::max(screen.left(), screen.right() - popup.width());
    const int lowest = std::max(screen.top(), screen.bottom() - popup.height());
    popup.move(std::clamp(below.x(), screen.left(), right),
               std::clamp(below.y(), screen.top(), lowest));
}

} // namespace livegauge

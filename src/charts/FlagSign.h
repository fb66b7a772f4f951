#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace livegauge {

/// How wide and high a triangle is, in pixels.
constexpr double triangleSide = 9;
constexpr double signHem = 1.5; // of a triangle, on each side

/// What marks a point of a trend, and stands for it in the legend: a triangle upwards over `foot`;
/// one downwards; a pennant on a staff of 12 pixels. A triangle has a hem of the colour of its
/// ground, for one of a line's own colour would be lost on it.
void paintRecordSign(QPainter &painter, const QPointF &foot, const QColor &colour,
                     const QColor &ground);
void paintCollapseSign(QPainter &painter, const QPointF &foot, const QColor &colour,
                       const QColor &ground);
void paintNoteSign(QPainter &painter, const QPointF &foot, const QColor &colour);
/// What a triangle, or a pennant, over `foot` covers.
QRectF triangleRect(const QPointF &foot);
QRectF noteSignRect(const QPointF &foot);

} // namespace livegauge

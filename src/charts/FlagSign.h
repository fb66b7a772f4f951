#pragma once

#include <QPointF>

class QColor;
class QPainter;

namespace livegauge {

/// How wide and high a triangle is, in pixels.
constexpr double triangleSide = 9;

/// What marks a point of a trend, and stands for it in the legend: a triangle upwards over `foot`;
/// one downwards; a pennant on a staff of 12 pixels. A triangle has a hem of the colour of its
/// ground, for one of a line's own colour would be lost on it.
void paintRecordSign(QPainter &painter, const QPointF &foot, const QColor &colour,
                     const QColor &ground);
void paintCollapseSign(QPainter &painter, const QPointF &foot, const QColor &colour,
                       const QColor &ground);
void paintNoteSign(QPainter &painter, const QPointF &foot, const QColor &colour);

} // namespace livegauge

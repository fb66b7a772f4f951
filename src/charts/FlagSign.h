#pragma once

#include <QPointF>

class QColor;
class QPainter;

namespace livegauge {

/// What marks a point of a trend, and stands for it in the legend; about 8 pixels wide and high.
/// A triangle upwards over `foot`; one downwards; a pennant on a staff of 12 pixels.
void paintRecordSign(QPainter &painter, const QPointF &foot, const QColor &colour);
void paintCollapseSign(QPainter &painter, const QPointF &foot, const QColor &colour);
void paintNoteSign(QPainter &painter, const QPointF &foot, const QColor &colour);

} // namespace livegauge

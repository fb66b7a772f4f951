#pragma once

#include <QPen>
#include <QPolygonF>

class QPainter;

namespace livegauge {

/// Draws a line through points, piece by piece: Qt's smooth filling of one long, flat shape takes
/// the square of its length. Dashes go on from piece to piece.
void strokeLine(QPainter &painter, const QPolygonF &points, QPen pen);

} // namespace livegauge

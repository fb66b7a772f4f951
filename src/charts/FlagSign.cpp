#include "charts/FlagSign.h"

#include <QPainter>
#include <QPainterPath>

namespace livegauge {
namespace {

constexpr double side = 8; // of a triangle, in pixels

/// From its tip to a base that lies `height` below.
QPainterPath triangle(const QPointF &tip, double height)
{
    QPainterPath path(tip);
    path.lineTo(tip.x() - side / 2, tip.y() + height);
    path.lineTo(tip.x() + side / 2, tip.y() + height);
    path.closeSubpath();
    return path;
}

} // namespace

void paintRecordSign(QPainter &painter, const QPointF &foot, const QColor &colour)
{
    painter.fillPath(triangle(foot - QPointF(0, side), side), colour);
}

void paintCollapseSign(QPainter &painter, const QPointF &foot, const QColor &colour)
{
    painter.fillPath(triangle(foot, -side), colour);
}

void paintNoteSign(QPainter &painter, const QPointF &foot, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.2));
    painter.drawLine(foot, foot - QPointF(0, 12));
    QPainterPath cloth(foot - QPointF(0, 12));
    cloth.lineTo(foot + QPointF(8, -9));
    cloth.lineTo(foot - QPointF(0, 6));
    cloth.closeSubpath();
    painter.fillPath(cloth, colour);
}

} // namespace livegauge

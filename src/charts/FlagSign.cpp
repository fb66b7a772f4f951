#include "charts/FlagSign.h"

#include <QPainter>
#include <QPainterPath>

namespace livegauge {
namespace {

/// From its tip to a base that lies `height` below.
QPainterPath triangle(const QPointF &tip, double height)
{
    QPainterPath path(tip);
    path.lineTo(tip.x() - triangleSide / 2, tip.y() + height);
    path.lineTo(tip.x() + triangleSide / 2, tip.y() + height);
    path.closeSubpath();
    return path;
}

void paintHemmed(QPainter &painter, const QPainterPath &path, const QColor &colour,
                 const QColor &ground)
{
    constexpr double hem = 1.5;
    painter.strokePath(path, QPen(ground, 2 * hem, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.fillPath(path, colour);
}

} // namespace

void paintRecordSign(QPainter &painter, const QPointF &foot, const QColor &colour,
                     const QColor &ground)
{
    paintHemmed(painter, triangle(foot - QPointF(0, triangleSide), triangleSide), colour, ground);
}

void paintCollapseSign(QPainter &painter, const QPointF &foot, const QColor &colour,
                       const QColor &ground)
{
    paintHemmed(painter, triangle(foot, -triangleSide), colour, ground);
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

#include "charts/FlagSign.h"

#include <QPainter>
#include <QPainterPath>

namespace livegauge {
namespace {

constexpr double staff = 12;
constexpr double cloth = 8; // how wide

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
    painter.strokePath(path, QPen(ground, 2 * signHem, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
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
    painter.drawLine(foot, foot - QPointF(0, staff));
    QPainterPath path;
    path.moveTo(foot - QPointF(0, staff));
    path.lineTo(foot + QPointF(cloth, -9));
    path.lineTo(foot - QPointF(0, 6));
    path.closeSubpath();
    painter.fillPath(path, colour);
}

QRectF triangleRect(const QPointF &foot)
{
    constexpr double side = triangleSide + 2 * signHem;
    return {foot.x() - side / 2, foot.y() - triangleSide - signHem, side, side};
}

QRectF noteSignRect(const QPointF &foot)
{
    return {foot.x() - 1, foot.y() - staff, cloth + 1, staff};
}

} // namespace livegauge

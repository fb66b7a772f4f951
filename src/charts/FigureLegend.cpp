#include "charts/FigureLegend.h"

#include "charts/FlagSign.h"

#include <QPainter>
#include <QPen>

namespace livegauge {
namespace {

void paintSquare(QPainter &painter, const QRectF &box, const QColor &colour, bool on)
{
    const double side = box.height();
    const QRectF square(box.right() - side, box.top(), side, side);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(on ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
}

void paintStroke(QPainter &painter, const QRectF &box, QPen pen, bool on)
{
    QColor ink = pen.color();
    ink.setAlphaF(on ? 1.0F : 0.35F);
    pen.setColor(ink);
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

} // namespace

QColor Ink::in(const Theme &theme) const
{
    switch (role) {
    case Influencer:
        return theme.series(influencer);
    case Left:
        return theme.gmv;
    case Right:
        return theme.views;
    case Muted:
        return theme.muted;
    case Good:
        return theme.good;
    case Bad:
        return theme.bad;
    case Accent:
        return theme.accent;
    }
    return theme.muted;
}

void paintSwatch(QPainter &painter, const QRectF &box, const LegendEntry &entry, const Theme &theme,
                 bool on)
{
    if (entry.mark == Mark::None)
        return;
    const QColor colour = entry.ink.in(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF foot(box.right() - box.height() / 2, box.bottom() - 1);
    switch (entry.mark) {
    case Mark::Bars:
        paintSquare(painter, box, colour, on);
        break;
    case Mark::Record:
        paintRecordSign(painter, foot, colour, theme.card);
        break;
    case Mark::Collapse:
        paintCollapseSign(painter, foot, colour, theme.card);
        break;
    case Mark::Note:
        paintNoteSign(painter, foot - QPointF(3, -2), colour);
        break;
    default:
        paintStroke(painter, box, QPen(colour, 2, penStyleOf(entry.mark), Qt::FlatCap), on);
    }
    painter.restore();
}

Qt::PenStyle penStyleOf(Mark mark)
{
    switch (mark) {
    case Mark::DashedLine:
        return Qt::DashLine;
    case Mark::DottedLine:
        return Qt::DotLine;
    default:
        return Qt::SolidLine;
    }
}

} // namespace livegauge

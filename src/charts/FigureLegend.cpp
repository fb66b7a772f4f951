#include "charts/FigureLegend.h"

#include <QPainter>

namespace livegauge {

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
    }
    return theme.muted;
}

void paintSwatch(QPainter &painter, const QRectF &box, Mark mark, const QColor &colour, bool on)
{
    if (mark == Mark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSquare = mark == Mark::Bars;
    if (isSquare) {
        const double side = box.height();
        const QRectF square(box.right() - side, box.top(), side, side);
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(on ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
    } else {
        QColor ink = colour;
        ink.setAlphaF(on ? 1.0F : 0.35F);
        painter.setPen(QPen(ink, 2, penStyleOf(mark), Qt::FlatCap));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
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
    case Mark::Bars:
    case Mark::None:
    case Mark::Line:
        return Qt::SolidLine;
    }
    return Qt::SolidLine;
}

} // namespace livegauge

#include "charts/FigureFrame.h"

#include <QPainter>

namespace livegauge {
FigureFrame::FigureFrame(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void FigureFrame::setContent(FigureLayout layout, const Theme &theme, const QSizeF &size)
{
    prepareGeometryChange();
    m_layout = std::move(layout);
    m_theme = theme;
    m_size = size;
    update();
}

QRectF FigureFrame::boundingRect() const
{
    return {QPointF(0, 0), m_size};
}

void FigureFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const FigureText &text : m_layout.texts) {
        painter->setFont(text.strong ? m_layout.titleFont : m_layout.smallFont);
        painter->setPen(text.strong ? m_theme.ink : m_theme.muted);
        paintText(*painter, text.box, text.flags, text.text);
    }
    paintLegend(*painter);
    painter->restore();
}

void FigureFrame::paintLegend(QPainter &painter) const
{
    painter.setFont(m_layout.smallFont);
    for (const FigureLayout::Entry &entry : m_layout.legend) {
        const QRectF swatch(entry.box.left(), entry.box.center().y() - 5, 16, 10);
        paintSwatch(painter, swatch, entry.entry.mark, entry.entry.ink.in(m_theme), true);
        painter.setPen(m_theme.ink);
        paintText(painter, entry.box.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  entry.label);
    }
}

} // namespace livegauge

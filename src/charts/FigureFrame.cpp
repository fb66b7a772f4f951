#include "charts/FigureFrame.h"

#include <QPainter>

#include <cmath>

namespace livegauge {

FigureFrame::FigureFrame(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void FigureFrame::setContent(const Figure *figure, FigureLayout layout, const Theme &theme,
                             const QSizeF &size)
{
    prepareGeometryChange();
    m_figure = figure;
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
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRectF &plot = m_layout.scale.plot;
    painter->setPen(QPen(m_theme.line, 1));
    for (const double y : m_layout.gridLines)
        painter->drawLine(QPointF(plot.left(), std::round(y)),
                          QPointF(plot.right(), std::round(y)));
    painter->setRenderHint(QPainter::Antialiasing);
    for (const FigureLayout::Text &text : m_layout.texts) {
        painter->setFont(text.strong ? m_layout.titleFont : m_layout.smallFont);
        painter->setPen(text.strong ? m_theme.ink : m_theme.muted);
        painter->drawText(text.box, text.flags, text.text);
    }
    paintLegend(*painter);
    painter->restore();
}

void FigureFrame::paintLegend(QPainter &painter) const
{
    painter.setFont(m_layout.smallFont);
    for (const FigureLayout::Entry &entry : m_layout.legend) {
        const QRectF swatch(entry.box.left(), entry.box.center().y() - 5, 16, 10);
        paintSwatch(painter, swatch, entry.entry.mark,
                    swatchColour(*m_figure, entry.entry, m_theme), true);
        painter.setPen(m_theme.ink);
        painter.drawText(entry.box.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.label);
    }
}

} // namespace livegauge

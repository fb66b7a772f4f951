#include "charts/PlotItem.h"

#include <QPainter>

namespace livegauge {

PlotItem::PlotItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void PlotItem::setContent(const PlotContent &content)
{
    prepareGeometryChange();
    m_content = content;
    m_highlight.reset();
    m_texts.clear();
    layOut();
    update();
}

void PlotItem::clear()
{
    prepareGeometryChange();
    m_content = {};
    m_area = {};
    m_texts.clear();
    m_highlight.reset();
}

QString PlotItem::note() const
{
    return m_content.figure == nullptr ? QString() : noteText();
}

void PlotItem::setHighlight(std::optional<FigureHit> hit)
{
    if (hit == m_highlight)
        return;
    m_highlight = hit;
    update();
}

void PlotItem::setMarkedRows(RowSet rows)
{
    m_marked = std::move(rows);
    markedRowsChanged();
    update();
}

QRectF PlotItem::boundingRect() const
{
    return m_area.adjusted(-8, -8, 8, 8);
}

void PlotItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_content.figure == nullptr || m_area.isEmpty())
        return;
    painter->save();
    paintPlot(*painter);
    painter->restore();
}

} // namespace livegauge

#include "charts/PlotPainter.h"

#include <QPainter>

namespace livegauge {

void PlotPainter::setContent(const PlotContent &content)
{
    m_content = content;
    m_highlight.reset();
    m_texts.clear();
    layOut();
}

void PlotPainter::clear()
{
    m_content = {};
    m_area = {};
    m_texts.clear();
    m_highlight.reset();
}

QString PlotPainter::note() const
{
    return m_content.figure == nullptr ? QString() : noteText();
}

void PlotPainter::setMarkedRows(RowSet rows)
{
    m_marked = std::move(rows);
    markedRowsChanged();
}

void PlotPainter::paint(QPainter &painter) const
{
    if (m_content.figure == nullptr || m_area.isEmpty())
        return;
    painter.save();
    paintPlot(painter);
    painter.restore();
}

void PlotPainter::paintBeside(QPainter &painter) const
{
    if (m_content.figure == nullptr || m_area.isEmpty())
        return;
    painter.save();
    paintKey(painter);
    painter.restore();
}

} // namespace livegauge

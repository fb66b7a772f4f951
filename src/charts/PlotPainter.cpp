#include "charts/PlotPainter.h"

#include <QPainter>

#include <algorithm>
#include <cstddef>

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

std::optional<FigureHit> PlotPainter::markBeside(int down, int right) const
{
    const MarkRows marks = m_content.figure == nullptr ? MarkRows() : markRows();
    if (marks.isEmpty())
        return std::nullopt;
    if (!m_highlight)
        return FigureHit();
    const auto moved = [](std::size_t at, int by, std::size_t count) {
        const auto to = static_cast<std::ptrdiff_t>(at) + by;
        return static_cast<std::size_t>(
            std::clamp(to, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(count) - 1));
    };
    return FigureHit{moved(m_highlight->series, down, marks.rows),
                     moved(m_highlight->point, right, marks.places)};
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

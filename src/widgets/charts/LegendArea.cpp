#include "widgets/charts/LegendArea.h"

#include "charts/LegendBar.h"

#include <algorithm>

namespace livegauge {

LegendArea::LegendArea(LegendBar *legend, QWidget *parent)
    : QScrollArea(parent)
    , m_legend(legend)
{
    setWidget(legend);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("role", QStringLiteral("plain"));
}

void LegendArea::fit(int mostLines)
{
    m_mostLines = mostLines;
    setVisible(!m_legend->isEmpty() && m_mostLines > 0);
    const int whole = m_legend->heightForWidth(viewport()->width());
    const int line = fontMetrics().height() + 12;
    setFixedHeight(std::clamp(whole, line, std::max(1, m_mostLines) * line));
}

void LegendArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit(m_mostLines);
}

} // namespace livegauge

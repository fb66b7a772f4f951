#include "widgets/charts/LegendArea.h"

#include "charts/LegendBar.h"

#include <algorithm>

namespace livegauge {
namespace {

constexpr int linesShown = 3;

} // namespace

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

void LegendArea::fit()
{
    setVisible(!m_legend->isEmpty() && !m_isFolded);
    const int whole = m_legend->heightForWidth(viewport()->width());
    const int line = fontMetrics().height() + 12;
    setFixedHeight(std::clamp(whole, line, linesShown * line));
}

void LegendArea::setFolded(bool folded)
{
    m_isFolded = folded;
    fit();
}

void LegendArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace livegauge

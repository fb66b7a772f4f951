#include "charts/FigureChart.h"

#include "charts/FigureFrame.h"
#include "charts/FigureMarks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace livegauge {
namespace {

QValueAxis *hiddenAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

FigureChart::FigureChart(FigureParts parts, QGraphicsItem *parent)
    : QChart(parent)
    , m_parts(parts)
    , m_time(hiddenAxis(this, Qt::AlignBottom))
    , m_left(hiddenAxis(this, Qt::AlignLeft))
    , m_right(hiddenAxis(this, Qt::AlignRight))
    , m_frame(new FigureFrame(this))
    , m_marks(new FigureMarks(this))
{
    legend()->hide();
    setBackgroundRoundness(0);
    setBackgroundPen(Qt::NoPen);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAcceptHoverEvents(false);
    m_frame->setZValue(1);
    m_marks->setZValue(2);
    m_emptyText = QCoreApplication::translate("Figure", "No livestreams in this period.");
    setTheme(m_theme);
}

void FigureChart::setFigure(Figure figure)
{
    m_figure = std::move(figure);
    m_visible = m_figure.range;
    refresh();
}

void FigureChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.card);
    refresh();
}

void FigureChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refresh();
}

void FigureChart::setVisibleRange(const TimeRange &range)
{
    m_visible = range;
    refresh();
}

void FigureChart::setHidden(const QStringList &influencers, const std::vector<ColumnId> &metrics)
{
    m_hiddenInfluencers = influencers;
    m_hiddenMetrics = metrics;
    refresh();
}

void FigureChart::setHighlight(std::optional<FigureHit> hit)
{
    m_marks->setHighlight(hit);
}

std::optional<FigureHit> FigureChart::hit(const QPointF &position) const
{
    return hitAt(m_figure, shownSeries(), m_scale, position);
}

QPointF FigureChart::positionOfPoint(const FigureHit &hit) const
{
    const FigureSeries &series = m_figure.series[hit.series];
    return positionOf(m_scale, series, series.points[hit.point], m_figure.grouping);
}

void FigureChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    refresh();
}

void FigureChart::changeEvent(QEvent *event)
{
    QChart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

std::vector<bool> FigureChart::shownSeries() const
{
    std::vector<bool> shown;
    for (const FigureSeries &series : m_figure.series) {
        const bool hidden = m_hiddenInfluencers.contains(series.userId)
            || std::ranges::find(m_hiddenMetrics, series.metric) != m_hiddenMetrics.end();
        shown.push_back(!hidden);
    }
    return shown;
}

void FigureChart::refresh()
{
    const std::vector<bool> shown = shownSeries();
    FigureLayout layout =
        layOut({&m_figure, shown, m_visible, size(), m_parts, font(), m_emptyText});
    m_scale = layout.scale;
    m_time->setRange(static_cast<double>(m_visible.from), static_cast<double>(m_visible.to));
    m_left->setRange(0, m_scale.leftTop);
    m_right->setRange(0, m_scale.rightTop);
    setPlotArea(m_scale.plot);
    m_marks->setVisible(!m_scale.plot.isEmpty());
    m_marks->setContent(&m_figure, shown, m_scale, m_theme);
    m_frame->setContent(&m_figure, std::move(layout), m_theme, size());
}

} // namespace livegauge

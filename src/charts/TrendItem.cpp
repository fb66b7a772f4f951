#include "charts/TrendItem.h"

#include "charts/LinePath.h"
#include "charts/TrendHit.h"
#include "charts/TrendWords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double lineWidth = 1.8;
constexpr double markerRadius = 2.6;
constexpr double roomForMarkers = 9; // pixels between points

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QPainterPath barPath(const QRectF &bar)
{
    QPainterPath path;
    if (bar.width() < 5) {
        path.addRect(bar);
        return path;
    }
    // Rounded above only: a bar stands on its axis.
    const double radius = std::min(2.0, bar.height());
    path.moveTo(bar.bottomLeft());
    path.lineTo(bar.left(), bar.top() + radius);
    path.quadTo(bar.topLeft(), {bar.left() + radius, bar.top()});
    path.lineTo(bar.right() - radius, bar.top());
    path.quadTo(bar.topRight(), {bar.right(), bar.top() + radius});
    path.lineTo(bar.bottomRight());
    path.closeSubpath();
    return path;
}

bool hasRoomForMarkers(const std::vector<LineRun> &runs, const PlotScale &scale)
{
    qsizetype count = 0;
    for (const LineRun &run : runs)
        count += run.points.size();
    return static_cast<double>(count) * roomForMarkers <= scale.plot.width();
}

void paintMarkers(QPainter &painter, const std::vector<LineRun> &runs, const QColor &colour,
                  const QColor &ground, bool all)
{
    for (const LineRun &run : runs) {
        // A lone point has no line to be seen by.
        const bool whole = all || run.points.size() == 1;
        for (qsizetype i = 0; i < run.points.size(); ++i) {
            const bool hollow = run.endsUnfinished && i == run.points.size() - 1;
            if (!whole && !hollow)
                continue;
            painter.setPen(hollow ? QPen(colour, 1.4) : QPen(Qt::NoPen));
            painter.setBrush(hollow ? ground : colour);
            const double radius = hollow ? markerRadius + 0.6 : markerRadius;
            painter.drawEllipse(run.points[i], radius, radius);
        }
    }
}

} // namespace

const TrendPlot &TrendItem::plot() const
{
    return std::get<TrendPlot>(figure().plot);
}

bool TrendItem::isShown(const TrendSeries &series) const
{
    return content().view.shows(series.userId) && content().view.shows(series.metric);
}

void TrendItem::layOut()
{
    m_shown.clear();
    for (const TrendSeries &series : plot().series)
        m_shown.push_back(isShown(series));
    TrendLayout layout = trendLayout(content(), m_shown);
    m_scale = layout.scale;
    m_gridLines = std::move(layout.gridLines);
    setPlotArea(m_scale.plot);
    for (FigureText &text : layout.texts)
        addText(std::move(text));
}

PlotItem::Ranges TrendItem::ranges() const
{
    return {static_cast<double>(m_scale.time.from), static_cast<double>(m_scale.time.to),
            m_scale.leftTop, m_scale.rightTop};
}

std::optional<FigureHit> TrendItem::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr)
        return std::nullopt;
    return livegauge::hitAt(figure(), m_shown, m_scale, position);
}

QPointF TrendItem::positionOf(const FigureHit &hit) const
{
    const TrendSeries &series = plot().series[hit.series];
    return livegauge::positionOf(m_scale, series, series.points[hit.point], plot().grouping);
}

QString TrendItem::tip(const FigureHit &hit) const
{
    return tipText(figure(), hit);
}

void TrendItem::paintPlot(QPainter &painter) const
{
    if (m_scale.time.length() <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1));
    for (const double y : m_gridLines)
        painter.drawLine(QPointF(m_scale.plot.left(), std::round(y)),
                         QPointF(m_scale.plot.right(), std::round(y)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_scale.plot.adjusted(-4, -6, 4, 1), Qt::IntersectClip);
    // Bars first, or they would hide the lines.
    for (const bool bars : {true, false}) {
        for (std::size_t i = 0; i < plot().series.size(); ++i) {
            const TrendSeries &series = plot().series[i];
            if (!m_shown[i] || (series.mark == Mark::Bars) != bars)
                continue;
            if (bars)
                paintBars(painter, series);
            else
                paintLine(painter, series);
        }
    }
    paintHighlight(painter);
}

QRectF TrendItem::barOf(const TrendPoint &point, const TrendSeries &series) const
{
    const double from = m_scale.x(static_cast<double>(point.from));
    const double width = m_scale.x(static_cast<double>(point.to)) - from;
    const double top = m_scale.y(*point.y, series.side);
    QRectF bar(from, top, std::max(width, 3.0), m_scale.plot.bottom() - top);
    if (plot().grouping != Grouping::Livestream) {
        const double shown = std::clamp(width * 0.68, 1.0, 56.0);
        bar = QRectF(from + (width - shown) / 2, top, shown, bar.height());
    }
    return bar & m_scale.plot;
}

void TrendItem::paintBars(QPainter &painter, const TrendSeries &series) const
{
    const QColor colour = series.ink.in(theme());
    QPainterPath finished;
    QPainterPath unfinished;
    const IndexRange visible = visiblePoints(series, m_scale.time);
    QRectF last;
    const auto add = [](QPainterPath &path, const QRectF &bar) {
        if (!bar.isEmpty())
            path.addPath(barPath(bar));
    };
    for (std::size_t i = visible.begin; i < visible.end; ++i) {
        const TrendPoint &point = series.points[i];
        if (!point.y)
            continue;
        const QRectF bar = barOf(point, series);
        if (point.unfinished) {
            add(unfinished, bar);
            continue;
        }
        // Of bars within one pixel the tallest is what can be seen.
        if (std::floor(bar.left()) == std::floor(last.left()) && bar.width() < 5) {
            last = bar.height() > last.height() ? bar : last;
            continue;
        }
        add(finished, last);
        last = bar;
    }
    add(finished, last);
    finished.setFillRule(Qt::WindingFill);
    painter.fillPath(finished, faded(colour, 0.85F));
    painter.fillPath(unfinished, faded(colour, 0.35F));
}

void TrendItem::paintLine(QPainter &painter, const TrendSeries &series) const
{
    const QColor colour = series.ink.in(theme());
    const std::vector<LineRun> runs = lineRuns(series, m_scale, plot().grouping);
    QPainterPath path;
    QPainterPath open; // leads to a bucket that may still grow
    for (const LineRun &run : runs) {
        const qsizetype count = run.points.size();
        const qsizetype solid = run.endsUnfinished && count > 1 ? count - 1 : count;
        path.addPolygon(run.points.first(solid));
        if (solid < count) {
            open.moveTo(run.points[count - 2]);
            open.lineTo(run.points[count - 1]);
        }
    }
    QPen pen(colour, lineWidth, penStyleOf(series.mark), Qt::FlatCap, Qt::RoundJoin);
    // Dashes of less than a pixel show nothing and cost a second; a hairline is drawn at once.
    if (isDense(series, m_scale)) {
        pen = QPen(series.mark == Mark::Line ? colour : faded(colour, 0.6F), 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.strokePath(path, pen);
    painter.setRenderHint(QPainter::Antialiasing);
    pen.setStyle(Qt::DotLine);
    painter.strokePath(open, pen);
    const bool isSolid = series.mark == Mark::Line;
    const bool all =
        (isSolid && figure().colourByInfluencer()) || plot().grouping == Grouping::Livestream;
    paintMarkers(painter, runs, colour, theme().card, all && hasRoomForMarkers(runs, m_scale));
}

void TrendItem::paintHighlight(QPainter &painter) const
{
    if (!highlight())
        return;
    const TrendSeries &series = plot().series[highlight()->series];
    const TrendPoint &point = series.points[highlight()->point];
    QPointF at = livegauge::positionOf(m_scale, series, point, plot().grouping);
    if (series.mark == Mark::Bars)
        at.setX(barOf(point, series).center().x());
    painter.setPen(QPen(theme().card, 2));
    painter.setBrush(series.ink.in(theme()));
    painter.drawEllipse(at, 5, 5);
}

} // namespace livegauge

#include "charts/TrendPainter.h"

#include "charts/LineStroke.h"
#include "charts/TrendFlags.h"
#include "charts/TrendHit.h"
#include "charts/TrendWords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double lineWidth = 1.8;
constexpr double meanWidth = 2.4;
constexpr float faint = 0.35F;
constexpr double markerRadius = 2.6;
constexpr double cutRadius = markerRadius + 0.6; // of buckets that are only a part, hollow
constexpr double roomForMarkers = 9; // pixels between points
constexpr double highlightRadius = 5;
/// How far a marker reaches out of the plot, that of the highlight with its hem.
constexpr double overhang = highlightRadius + 1;

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// `share` of a colour on a ground, without a veil.
QColor mixed(const QColor &colour, const QColor &ground, float share)
{
    const auto part = [share](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(part(colour.redF(), ground.redF()),
                            part(colour.greenF(), ground.greenF()),
                            part(colour.blueF(), ground.blueF()));
}

QPainterPath barShape(const QRectF &bar)
{
    QPainterPath path;
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

/// So many points in a column of pixels, of all lines together, and the lines cover one another.
constexpr double mostPointsInPixel = 4;

qsizetype pointsOf(const LinePath &line)
{
    qsizetype count = 0;
    for (const LineRun &run : line.runs)
        count += run.points.size();
    return count;
}

bool hasRoomForMarkers(const LinePath &line, const PlotScale &scale)
{
    return static_cast<double>(pointsOf(line)) * roomForMarkers <= scale.plot.width();
}

/// Circles of a solid line, diamonds of any other, as a lone point has no line to tell it by.
void paintMarker(QPainter &painter, const QPointF &at, double radius, bool isSolid)
{
    if (isSolid) {
        painter.drawEllipse(at, radius, radius);
        return;
    }
    const double reach = radius * 1.3; // a diamond of one radius looks smaller
    painter.drawPolygon(QPolygonF{at - QPointF(0, reach), at + QPointF(reach, 0),
                                  at + QPointF(0, reach), at - QPointF(reach, 0)});
}

/// What is only a part is hollow.
void paintMarkers(QPainter &painter, const std::vector<LineRun> &runs, const QColor &colour,
                  const QColor &ground, bool all, bool isSolid)
{
    for (const LineRun &run : runs) {
        if (run.points.isEmpty())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        // A lone point has no line to be seen by.
        const bool isDrawn = all || run.points.size() == 1;
        for (qsizetype i = run.wholeBegin(); isDrawn && i < run.wholeEnd(); ++i)
            paintMarker(painter, run.points[i], markerRadius, isSolid);
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(ground);
        for (const qsizetype cut : run.cutPoints())
            paintMarker(painter, run.points[cut], cutRadius, isSolid);
    }
}

} // namespace

const TrendPlot &TrendPainter::plot() const
{
    return std::get<TrendPlot>(figure().plot);
}

void TrendPainter::layOut()
{
    m_shown.clear();
    for (const TrendSeries &series : plot().series)
        m_shown.push_back(content().view.shows(series.userId)
                          && content().view.shows(series.metric));
    TrendLayout layout = trendLayout(content(), m_shown);
    m_scale = layout.scale;
    m_gridLines = std::move(layout.gridLines);
    m_indexLine = layout.indexLine;
    setPlotArea(m_scale.plot);
    for (FigureText &text : layout.texts)
        addText(std::move(text));
    m_drawn.assign(plot().series.size(), {});
    qsizetype points = 0;
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const TrendSeries &series = plot().series[i];
        if (!m_shown[i])
            continue;
        if (series.mark == Mark::Bars)
            m_drawn[i].bars = barPath(series, m_scale, content().pixel);
        else
            m_drawn[i].line = linePath(series, m_scale, plot().grouping, content().pixel);
        points += pointsOf(m_drawn[i].line);
    }
    m_isCrowded =
        static_cast<double>(points) * content().pixel > m_scale.plot.width() * mostPointsInPixel;
    if (m_scale.time.length() > 0)
        m_flags = layOutFlags(content(), m_scale, m_shown);
    else
        m_flags.clear();
    findMarkedBands();
}

PlotPainter::Ranges TrendPainter::ranges() const
{
    return {static_cast<double>(m_scale.time.from), static_cast<double>(m_scale.time.to),
            m_scale.leftTop, m_scale.rightTop};
}

QString TrendPainter::noteText() const
{
    int merged = 0;
    for (const Drawn &drawn : m_drawn)
        merged += drawn.line.merged + drawn.bars.merged;
    return mergedNote(merged);
}

std::optional<FigureHit> TrendPainter::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr)
        return std::nullopt;
    // A sign may stand far from its point, as a note's does.
    const FlagMark *flag = flagAt(m_flags, position);
    if (flag != nullptr && !std::isnan(plot().series[flag->series].y(flag->bucket)))
        return FigureHit{flag->series, flag->bucket};
    return livegauge::hitAt(figure(), m_shown, m_scale, position);
}

QPointF TrendPainter::positionOf(const FigureHit &hit) const
{
    return livegauge::positionOf(m_scale, plot().series[hit.series], hit.point, plot().grouping);
}

QString TrendPainter::tip(const FigureHit &hit) const
{
    return tipText(figure(), hit) + mergedFlagsText(figure(), m_flags, hit);
}

RowSet TrendPainter::rowsOf(const FigureHit &hit) const
{
    RowSet rows(plot().columns.size());
    const TrendSeries &series = plot().series[hit.series];
    const TimeBucket &bucket = series.bucket(hit.point);
    for (RowNumber i = bucket.first; i < bucket.first + bucket.count; ++i)
        rows.insert(series.track->rows[i]);
    return rows;
}

RowSet TrendPainter::rowsIn(const QRectF &area) const
{
    if (content().figure == nullptr || m_scale.plot.isEmpty())
        return {};
    RowSet rows(plot().columns.size());
    const double from = m_scale.secondsAt(std::max(area.left(), m_scale.plot.left()));
    const double to = m_scale.secondsAt(std::min(area.right(), m_scale.plot.right()));
    for (std::size_t s = 0; s < plot().series.size(); ++s) {
        const TrendSeries &series = plot().series[s];
        if (!m_shown[s] || series.line != TrendLine::Actual)
            continue;
        const auto place = [this](const TimeBucket &bucket) {
            return placeOf(bucket, plot().grouping);
        };
        const auto &buckets = series.track->buckets;
        const auto begin = std::ranges::lower_bound(buckets, from, {}, place);
        const auto end = std::ranges::upper_bound(buckets, to, {}, place);
        for (auto bucket = begin; bucket < end; ++bucket) {
            for (RowNumber i = bucket->first; i < bucket->first + bucket->count; ++i)
                rows.insert(series.track->rows[i]);
        }
    }
    return rows;
}

void TrendPainter::markedRowsChanged()
{
    if (content().figure != nullptr)
        findMarkedBands();
}

void TrendPainter::findMarkedBands()
{
    m_bands.clear();
    if (markedRows().isEmpty())
        return;
    const auto isMarked = [this](const TimeTrack &track, const TimeBucket &bucket) {
        for (RowNumber i = bucket.first; i < bucket.first + bucket.count; ++i) {
            if (markedRows().contains(track.rows[i]))
                return true;
        }
        return false;
    };
    const TimeTrack *before = nullptr;
    for (std::size_t s = 0; s < plot().series.size(); ++s) {
        const TrendSeries &series = plot().series[s];
        // Metrics of one influencer share their buckets.
        if (!m_shown[s] || series.line != TrendLine::Actual || series.track.get() == before)
            continue;
        before = series.track.get();
        const IndexRange visible = bucketsIn(series, m_scale.time);
        for (std::size_t i = visible.begin; i < visible.end; ++i) {
            const TimeBucket &bucket = series.bucket(i);
            if (isMarked(*series.track, bucket))
                addMarkedBand(bucket);
        }
    }
}

/// Bands side by side are one.
void TrendPainter::addMarkedBand(const TimeBucket &bucket)
{
    const double left = m_scale.x(static_cast<double>(bucket.from));
    const double right = m_scale.x(static_cast<double>(bucket.to));
    const QRectF band(left, m_scale.plot.top(), std::max(right - left, 3.0), m_scale.plot.height());
    if (!m_bands.empty() && band.left() >= m_bands.back().left()
        && band.left() <= m_bands.back().right() + 0.5)
        m_bands.back().setRight(std::max(m_bands.back().right(), band.right()));
    else
        m_bands.push_back(band);
}

void TrendPainter::paintPlot(QPainter &painter) const
{
    if (m_scale.time.length() <= 0)
        return;
    paintGround(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_scale.plot.adjusted(-overhang, -overhang, overhang, overhang),
                        Qt::IntersectClip);
    // Bars first, or they would hide the lines; means last, and the median, which mostly lies on
    // somebody's line.
    const auto each = [&](auto wanted, auto draw) {
        for (std::size_t i = 0; i < plot().series.size(); ++i) {
            if (m_shown[i] && wanted(plot().series[i]))
                (this->*draw)(painter, i);
        }
    };
    each([](const TrendSeries &one) { return one.mark == Mark::Bars; }, &TrendPainter::paintBars);
    for (const TrendLine line :
         {TrendLine::Before, TrendLine::Actual, TrendLine::Mean, TrendLine::Median}) {
        each([line](const TrendSeries &one) { return one.mark != Mark::Bars && one.line == line; },
             &TrendPainter::paintLine);
    }
    paintHighlight(painter);
    painter.restore();
    paintTrendFlags(painter, content(), m_flags);
}

void TrendPainter::paintGround(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF &band : m_bands)
        painter.fillRect(band & m_scale.plot, theme().accentSoft);
    painter.setPen(QPen(theme().line, 1));
    const auto across = [&](double y) {
        painter.drawLine(QPointF(m_scale.plot.left(), std::round(y)),
                         QPointF(m_scale.plot.right(), std::round(y)));
    };
    std::ranges::for_each(m_gridLines, across);
    if (!m_indexLine)
        return;
    painter.setPen(QPen(mixed(theme().muted, theme().line, 0.5F), 1));
    across(*m_indexLine);
}

QRectF TrendPainter::barOf(const TimeBucket &bucket, double value, AxisSide side) const
{
    const double from = m_scale.x(static_cast<double>(bucket.from));
    const double width = m_scale.x(static_cast<double>(bucket.to)) - from;
    const double top = m_scale.y(value, side);
    QRectF bar(from, top, std::max(width, 3.0), m_scale.plot.bottom() - top);
    if (plot().grouping != Grouping::Livestream) {
        const double shown = std::clamp(width * 0.68, 1.0, 56.0);
        bar = QRectF(from + (width - shown) / 2, top, shown, bar.height());
    }
    return bar & m_scale.plot;
}

void TrendPainter::paintBars(QPainter &painter, std::size_t index) const
{
    const TrendSeries &series = plot().series[index];
    const QColor colour = series.ink.in(theme());
    const float whole = series.isFaint ? faint : 0.85F;
    // One path of all bars would cost the square of their number, and where bars lie over one
    // another a veil would darken: each is filled by itself, with a colour that covers.
    const QColor finished = mixed(colour, theme().card, whole);
    const QColor unfinished = mixed(colour, theme().card, whole * 0.4F);
    const BarPath &bars = m_drawn[index].bars;
    const double pixel = content().pixel;
    if (bars.isDense)
        painter.setRenderHint(QPainter::Antialiasing, false);
    for (const std::size_t i : bars.buckets) {
        QRectF bar = barOf(series.bucket(i), series.y(i), series.side);
        if (bar.isEmpty())
            continue;
        const QColor &fill = series.bucket(i).isPart ? unfinished : finished;
        if (bars.isDense)
            bar = QRectF(std::floor(bar.left() / pixel) * pixel, bar.top(), pixel, bar.height());
        if (bar.width() < 5)
            painter.fillRect(bar, fill);
        else
            painter.fillPath(barShape(bar), fill);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void TrendPainter::paintLine(QPainter &painter, std::size_t index) const
{
    const TrendSeries &series = plot().series[index];
    const QColor colour = faded(series.ink.in(theme()), series.isFaint ? faint : 1.0F);
    const LinePath &line = m_drawn[index].line;
    const bool isMean = series.line == TrendLine::Mean;
    QPen pen(colour, isMean ? meanWidth : lineWidth, penStyleOf(series.mark), Qt::FlatCap,
             Qt::RoundJoin);
    // Dashes of less than a pixel show nothing and cost a second; a hairline is drawn at once.
    if (line.isDense || m_isCrowded) {
        pen = QPen(series.mark == Mark::Line ? colour : faded(colour, 0.6F), 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    strokeWhole(painter, line.runs, pen);
    painter.setRenderHint(QPainter::Antialiasing);
    // Dots are the period before; what is only a part is pale.
    constexpr float pale = 0.45F;
    pen.setColor(faded(pen.color(), pale * pen.color().alphaF()));
    strokeCut(painter, line.runs, pen);
    const bool isSolid = series.mark == Mark::Line;
    const bool all = series.line == TrendLine::Actual
        && ((isSolid && figure().colourByInfluencer()) || plot().grouping == Grouping::Livestream);
    paintMarkers(painter, line.runs, colour, theme().card, all && hasRoomForMarkers(line, m_scale),
                 isSolid);
}

void TrendPainter::paintHighlight(QPainter &painter) const
{
    if (!highlight())
        return;
    const TrendSeries &series = plot().series[highlight()->series];
    QPointF at = positionOf(*highlight());
    if (series.mark == Mark::Bars)
        at.setX(barOf(series.bucket(highlight()->point), series.y(highlight()->point), series.side)
                    .center()
                    .x());
    painter.setPen(QPen(theme().card, 2));
    painter.setBrush(series.ink.in(theme()));
    painter.drawEllipse(at, highlightRadius, highlightRadius);
}

} // namespace livegauge

#include "charts/TrendKind.h"

#include "charts/TrendCsv.h"
#include "charts/TrendItem.h"
#include "charts/TrendWords.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

const TrendPlot &plotOf(const Figure &figure)
{
    return std::get<TrendPlot>(figure.plot);
}

bool isShown(const TrendSeries &series, const PlotView &view)
{
    return view.shows(series.userId) && view.shows(series.metric);
}

/// No bucket is cut in two: a line must not leave the plot.
TimeRange wholeBuckets(const TimeRange &range, const TrendPlot &plot)
{
    if (plot.grouping == Grouping::Livestream || range == plot.range)
        return range;
    const qint64 last = groupStart(range.to - 1, plot.grouping);
    return {std::max(groupStart(range.from, plot.grouping), plot.range.from),
            std::min(nextGroupStart(last, plot.grouping), plot.range.to)};
}

bool hasUnfinished(const TrendPlot &plot)
{
    return std::ranges::any_of(plot.series, [](const TrendSeries &series) {
        return !series.points.empty() && series.points.back().unfinished;
    });
}

void dropUnusedAxes(TrendPlot &plot)
{
    const auto unused = [&plot](AxisSide side) {
        return std::ranges::find(plot.series, side, &TrendSeries::side) == plot.series.end();
    };
    if (unused(AxisSide::Left))
        plot.left.reset();
    if (unused(AxisSide::Right))
        plot.right.reset();
}

} // namespace

bool TrendKind::isEmpty(const Figure &figure) const
{
    return plotOf(figure).series.empty();
}

QString TrendKind::whyBlank(const Figure &figure, const PlotView &view) const
{
    bool anyShown = false;
    for (const TrendSeries &series : plotOf(figure).series) {
        if (!isShown(series, view))
            continue;
        anyShown = true;
        for (const TrendPoint &point : series.points) {
            if (point.y)
                return {};
        }
    }
    if (!anyShown)
        return QCoreApplication::translate("Figure", "Everything is switched off in the legend.");
    return QCoreApplication::translate("Figure", "The source states no such number here.");
}

PlotItem *TrendKind::makeItem(QGraphicsItem *parent) const
{
    return new TrendItem(parent);
}

TimeRange TrendKind::range(const Figure &figure) const
{
    return plotOf(figure).range;
}

qint64 TrendKind::shortestRange(const Figure &figure) const
{
    constexpr qint64 day = 86'400;
    switch (plotOf(figure).grouping) {
    case Grouping::Livestream:
        return day / 4;
    case Grouping::Day:
        return 3 * day;
    case Grouping::Week:
        return 21 * day;
    case Grouping::Month:
        return 92 * day;
    case Grouping::HourOfDay:
        return day;
    }
    return day;
}

std::vector<LegendEntry> TrendKind::legend(const Figure &figure) const
{
    const TrendPlot &plot = plotOf(figure);
    std::vector<LegendEntry> entries;
    if (figure.colourByInfluencer()) {
        for (const FigureInfluencer &one : figure.influencers)
            entries.push_back(
                {one.name, one.userId, std::nullopt, Mark::Bars, {Ink::Influencer, one.colour}});
    }
    for (const ColumnId metric : metricsOf(plot)) {
        const auto series = std::ranges::find(plot.series, metric, &TrendSeries::metric);
        const Ink ink = figure.colourByInfluencer() ? Ink{Ink::Muted} : series->ink;
        entries.push_back({columnTitle(metric), QString(), metric, series->mark, ink});
    }
    return entries;
}

Figure TrendKind::narrowed(const Figure &figure, const PlotView &view) const
{
    Figure result = figure;
    auto &plot = std::get<TrendPlot>(result.plot);
    plot.range = wholeBuckets(view.time, plotOf(figure));
    std::erase_if(plot.series,
                  [&view](const TrendSeries &series) { return !isShown(series, view); });
    for (TrendSeries &series : plot.series) {
        std::erase_if(series.points, [&plot](const TrendPoint &point) {
            return point.from >= plot.range.to
                || std::max(point.to, point.from + 1) <= plot.range.from;
        });
    }
    std::erase_if(result.influencers, [&plot](const FigureInfluencer &one) {
        return std::ranges::find(plot.series, one.userId, &TrendSeries::userId)
            == plot.series.end();
    });
    dropUnusedAxes(plot);
    if (!hasUnfinished(plot))
        result.notes.removeAll(unfinishedNote(plot.grouping));
    describeTrend(result);
    return result;
}

QList<QStringList> TrendKind::csv(const Figure &figure) const
{
    return trendCsv(figure);
}

QStringList TrendKind::spoken(const Figure &figure, const PlotView &view) const
{
    const Numbers numbers(figure.language);
    QStringList sentences;
    for (const TrendSeries &series : plotOf(figure).series) {
        const auto top = std::ranges::max_element(series.points, {}, &TrendPoint::y);
        if (!isShown(series, view) || top == series.points.end() || !top->y)
            continue;
        const QString value = numbers.text(Value(*top->y), column(series.metric).kind);
        //: Read aloud: influencer, metric, its highest value, and when
        sentences += QCoreApplication::translate("Figure", "%1, %2: highest %3, %4")
                         .arg(figure.nameOf(series.userId), columnTitle(series.metric), value,
                              numbers.day(top->from));
    }
    return sentences;
}

QStringList TrendKind::fileNameParts(const Figure &figure) const
{
    QStringList keys;
    for (const ColumnId metric : metricsOf(plotOf(figure)))
        keys += QString::fromLatin1(column(metric).key);
    return keys;
}

QString TrendKind::fileNameDays(const Figure &figure) const
{
    const TimeRange &range = plotOf(figure).range;
    if (range.length() <= 0)
        return {};
    const QString day = QStringLiteral("yyyyMMdd");
    return wallDateTime(range.from).toString(day) + QLatin1Char('-')
        + wallDateTime(range.to - 1).toString(day);
}

} // namespace livegauge

#include "charts/TrendKind.h"

#include "charts/FigureWords.h"
#include "charts/TrendCsv.h"
#include "charts/TrendNotes.h"
#include "charts/TrendPainter.h"
#include "charts/TrendWords.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr std::size_t hidden = ~std::size_t{0};

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
    return std::ranges::any_of(plot.series, [&plot](const TrendSeries &series) {
        const IndexRange shown = bucketsIn(series, plot.range);
        return series.line == TrendLine::Actual && shown.end > shown.begin
            && series.bucket(shown.end - 1).isUnfinished;
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

/// The signs of points that stand out, as far as there are any.
void addFlags(const Figure &figure, std::vector<LegendEntry> &entries)
{
    const TrendPlot &plot = plotOf(figure);
    const struct {
        TrendFlag::Kind kind;
        Mark mark;
        Ink::Role ink;
    } signs[]{
        {TrendFlag::Record, Mark::Record, Ink::Good},
        {TrendFlag::Collapse, Mark::Collapse, Ink::Bad},
        {TrendFlag::Note, Mark::Note, figure.colourByInfluencer() ? Ink::Muted : Ink::Accent}};
    for (const auto &[kind, mark, ink] : signs) {
        if (std::ranges::find(plot.flags, kind, &TrendFlag::kind) != plot.flags.end())
            entries.push_back({flagWord(kind), QString(), std::nullopt, mark, {ink}});
    }
}

QString whenIs(const TimeBucket &bucket, const Figure &figure)
{
    const TrendPlot &plot = plotOf(figure);
    if (isAligned(plot))
        return alignedName(plot, bucket);
    return plot.grouping == Grouping::HourOfDay
        ? bucketName({bucket.from, bucket.to}, Grouping::HourOfDay, figure.language)
        : Numbers(figure.language).day(bucket.from);
}

/// A metric, and where its numbers stand when there are two of them.
QString onItsAxis(const TrendPlot &plot, const TrendSeries &series)
{
    if (!plot.left || !plot.right)
        return columnTitle(series.metric);
    const bool isLeft = series.side == AxisSide::Left;
    const QString &title = isLeft ? plot.left->title : plot.right->title;
    return isLeft
        //: %1: a metric whose axis is at the left of the chart
        ? QCoreApplication::translate("Figure", "%1, left").arg(title)
        //: %1: a metric whose axis is at the right of the chart
        : QCoreApplication::translate("Figure", "%1, right").arg(title);
}

/// A note of the influencers that were shown becomes that of those who are.
void renewNote(QStringList &notes, const QString &before, const QString &now)
{
    const qsizetype place = before.isEmpty() ? -1 : notes.indexOf(before);
    if (place >= 0)
        notes[place] = now;
    else
        notes.append(now);
    notes.removeAll(QString());
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
        if (!std::ranges::all_of(*series.values, [](double value) { return std::isnan(value); }))
            return {};
    }
    if (!anyShown)
        return QCoreApplication::translate("Figure", "Everything is switched off in the legend.");
    return QCoreApplication::translate("Figure", "The source states no such number here.");
}

std::unique_ptr<PlotPainter> TrendKind::makePainter() const
{
    return std::make_unique<TrendPainter>();
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
        if (plot.comparison) // its one metric is in the title
            break;
        const auto series = std::ranges::find(plot.series, metric, &TrendSeries::metric);
        const Ink ink = figure.colourByInfluencer() ? Ink{Ink::Muted} : series->ink;
        entries.push_back({onItsAxis(plot, *series), QString(), metric, series->mark, ink});
    }
    // What only explains takes the look of the first of its kind.
    const auto explain = [&](TrendLine line, auto name) {
        const auto series = std::ranges::find(plot.series, line, &TrendSeries::line);
        if (series == plot.series.end())
            return;
        const Ink ink = figure.colourByInfluencer() ? Ink{Ink::Muted} : series->ink;
        entries.push_back({name(*series), QString(), std::nullopt, series->mark, ink});
    };
    explain(TrendLine::Mean,
            [&plot](const TrendSeries &mean) { return meanName(plot, mean.metric); });
    explain(TrendLine::Before, [](const TrendSeries &) { return beforeName(); });
    explain(TrendLine::Median, [&plot](const TrendSeries &) {
        return medianName(plot.comparison && plot.comparison->isMedianOfOwnList);
    });
    addFlags(figure, entries);
    return entries;
}

Figure TrendKind::narrowed(const Figure &figure, const PlotView &view) const
{
    Figure result = figure;
    auto &plot = std::get<TrendPlot>(result.plot);
    plot.range = wholeBuckets(view.time, plotOf(figure));
    const TimeRange &all = plotOf(figure).range;
    if (plot.grouping != Grouping::HourOfDay && !isAligned(plot) && plot.range != all)
        plot.days = {std::max(plot.range.from, plot.days.from),
                     std::min(plot.range.to, plot.days.to)};
    std::vector<std::size_t> places; // of each series among those left
    std::size_t left = 0;
    for (const TrendSeries &series : plot.series)
        places.push_back(isShown(series, view) ? left++ : hidden);
    std::erase_if(plot.flags, [&](const TrendFlag &flag) { return places[flag.series] == hidden; });
    for (TrendFlag &flag : plot.flags)
        flag.series = places[flag.series];
    std::erase_if(plot.series,
                  [&view](const TrendSeries &series) { return !isShown(series, view); });
    // The median alone is no chart.
    if (std::ranges::all_of(plot.series, [](const TrendSeries &series) {
            return series.line == TrendLine::Median;
        }))
        plot.series.clear();
    std::erase_if(result.influencers, [&plot](const FigureInfluencer &one) {
        return std::ranges::find(plot.series, one.userId, &TrendSeries::userId)
            == plot.series.end();
    });
    dropUnusedAxes(plot);
    renewNote(result.notes, storedNote(plotOf(figure), figure.influencers, figure.language),
              storedNote(plot, result.influencers, figure.language));
    renewNote(result.notes, medianStoredNote(plotOf(figure), figure.influencers, figure.language),
              medianStoredNote(plot, result.influencers, figure.language));
    const Grouping grouping = groupingOf(plot);
    if (!hasUnfinished(plot))
        result.notes.removeAll(unfinishedNote(grouping));
    if (plot.range.from > all.from)
        result.notes.removeAll(firstCutNote(grouping));
    if (plot.range.to < all.to)
        result.notes.removeAll(lastCutNote(grouping));
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
        if (!isShown(series, view) || series.line != TrendLine::Actual)
            continue;
        const IndexRange shown = bucketsIn(series, view.time);
        std::size_t top = hidden;
        for (std::size_t i = shown.begin; i < shown.end; ++i) {
            if (!std::isnan(series.y(i)) && (top == hidden || series.y(i) > series.y(top)))
                top = i;
        }
        if (top == hidden)
            continue;
        const ColumnKind kind =
            isIndexed(plotOf(figure)) ? ColumnKind::Rate : column(series.metric).kind;
        const QString value =
            inCurrency(figure, valueText(series.y(top), kind, numbers), kind, series.userId);
        const TimeBucket &bucket = series.bucket(top);
        const QString when = whenIs(bucket, figure);
        //: Read aloud: influencer, metric, its highest value, and when
        sentences +=
            QCoreApplication::translate("Figure", "%1, %2: highest %3, %4")
                .arg(figure.nameOf(series.userId), columnTitle(series.metric), value, when);
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

} // namespace livegauge

#include "charts/TrendCsv.h"

#include "charts/FigureCsv.h"
#include "domain/Csv.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

QString timeCell(qint64 wallSeconds, Grouping grouping)
{
    const QString format = grouping == Grouping::HourOfDay ? QStringLiteral("HH:mm")
                                                           : QStringLiteral("yyyy-MM-ddTHH:mm:ss");
    return wallDateTime(wallSeconds).toString(format);
}

/// A column of numbers: all series of a metric that say the same of it.
struct NumberColumn {
    ColumnId metric;
    TrendLine line;

    QString name(const TrendPlot &plot) const
    {
        const QString key = QString::fromLatin1(column(metric).key);
        if (line == TrendLine::Mean)
            return key + QStringLiteral("_mean_") + QString::number(plot.meanOf);
        return line == TrendLine::Before ? key + QStringLiteral("_before") : key;
    }
};

std::vector<NumberColumn> numberColumns(const TrendPlot &plot)
{
    std::vector<NumberColumn> found;
    for (const ColumnId metric : metricsOf(plot)) {
        for (const TrendLine line : {TrendLine::Actual, TrendLine::Mean, TrendLine::Before}) {
            const bool any = std::ranges::any_of(plot.series, [&](const TrendSeries &series) {
                return series.metric == metric && series.line == line;
            });
            if (any)
                found.push_back({metric, line});
        }
    }
    return found;
}

QString numberCell(const TrendPlot &plot, const QString &userId, const NumberColumn &column,
                   qint64 from, std::size_t i, const TimeTrack &track)
{
    const auto series = std::ranges::find_if(plot.series, [&](const TrendSeries &one) {
        return one.userId == userId && one.metric == column.metric && one.line == column.line;
    });
    if (series == plot.series.end())
        return {};
    const auto place =
        series->track.get() == &track ? std::optional(i) : bucketAt(*series->track, from);
    return !place || std::isnan(series->y(*place)) ? QString() : rawNumber(series->y(*place));
}

/// A line of the file: a bucket of this period, or of the period before where this one has none.
struct Line {
    const TrendSeries *series;
    std::size_t bucket;

    const TimeBucket &at() const { return series->bucket(bucket); }
    bool isBefore() const { return series->line == TrendLine::Before; }
};

/// Of one influencer, in order of time. Its series of one period share their buckets.
std::vector<Line> linesOf(const TrendPlot &plot, const QString &userId)
{
    const auto seriesOf = [&](TrendLine line) {
        return std::ranges::find_if(plot.series, [&](const TrendSeries &one) {
            return one.userId == userId && one.line == line;
        });
    };
    const auto actual = seriesOf(TrendLine::Actual);
    const auto before = seriesOf(TrendLine::Before);
    std::vector<Line> lines;
    const auto add = [&](const TrendSeries &series, std::size_t i) {
        const TimeBucket &bucket = series.bucket(i);
        if (bucket.from < plot.range.to && bucket.to > plot.range.from)
            lines.push_back({&series, i});
    };
    for (std::size_t i = 0; actual != plot.series.end() && i < actual->size(); ++i)
        add(*actual, i);
    for (std::size_t i = 0; before != plot.series.end() && i < before->size(); ++i) {
        const bool isThere = actual != plot.series.end()
            && bucketAt(*actual->track, before->bucket(i).from).has_value();
        if (!isThere)
            add(*before, i);
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.at().from; });
    return lines;
}

bool hasBefore(const TrendPlot &plot)
{
    return std::ranges::find(plot.series, TrendLine::Before, &TrendSeries::line)
        != plot.series.end();
}

/// "cut" where the bucket of the period before is; empty where there is none.
QString beforeCell(const TrendPlot &plot, const QString &userId, qint64 from)
{
    for (const TrendSeries &series : plot.series) {
        if (series.line != TrendLine::Before || series.userId != userId)
            continue;
        const auto place = bucketAt(*series.track, from);
        return place ? unfinishedCell(series.bucket(*place)) : QString();
    }
    return {};
}

QStringList cellsOf(const Figure &figure, const Line &line)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    const TrendSeries &series = *line.series;
    const TimeBucket &bucket = line.at();
    // Whether nothing was there or the day is still to come is not known here.
    QStringList cells{csvCell(series.userId),
                      csvCell(figure.nameOf(series.userId)),
                      timeCell(bucket.from, plot.grouping),
                      timeCell(bucket.to, plot.grouping),
                      csvCell(figure.clock),
                      line.isBefore() ? QString() : QString::number(bucket.count)};
    for (const NumberColumn &column : numberColumns(plot))
        cells += numberCell(plot, series.userId, column, bucket.from, line.bucket, *series.track);
    cells += line.isBefore() ? QString() : unfinishedCell(bucket);
    if (hasBefore(plot))
        cells += beforeCell(plot, series.userId, bucket.from);
    return cells;
}

} // namespace

QList<QStringList> trendCsv(const Figure &figure)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    QStringList names{QStringLiteral("user_id"), QStringLiteral("influencer"),
                      QStringLiteral("start"),   QStringLiteral("end"),
                      QStringLiteral("clock"),   QStringLiteral("livestreams")};
    for (const NumberColumn &column : numberColumns(plot))
        names += column.name(plot);
    names += QStringLiteral("unfinished");
    if (hasBefore(plot))
        names += QStringLiteral("unfinished_before");
    QList<QStringList> lines{names};
    for (const FigureInfluencer &influencer : figure.influencers) {
        for (const Line &line : linesOf(plot, influencer.userId))
            lines.append(cellsOf(figure, line));
    }
    return lines;
}

} // namespace livegauge

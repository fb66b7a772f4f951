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

void appendRows(QList<QStringList> &lines, const Figure &figure, const TrendSeries &series)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    const QString name = figure.nameOf(series.userId);
    const auto columns = numberColumns(plot);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const TimeBucket &bucket = series.bucket(i);
        if (bucket.from >= plot.range.to || bucket.to <= plot.range.from)
            continue;
        QStringList cells{csvCell(series.userId),
                          csvCell(name),
                          timeCell(bucket.from, plot.grouping),
                          timeCell(bucket.to, plot.grouping),
                          csvCell(figure.clock),
                          QString::number(bucket.count)};
        for (const NumberColumn &column : columns)
            cells += numberCell(plot, series.userId, column, bucket.from, i, *series.track);
        cells += bucket.isPart ? QStringLiteral("yes") : QStringLiteral("no");
        lines.append(cells);
    }
}

} // namespace

QList<QStringList> trendCsv(const Figure &figure)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    QStringList names{QStringLiteral("influencer_id"), QStringLiteral("influencer"),
                      QStringLiteral("start"),         QStringLiteral("end"),
                      QStringLiteral("clock"),         QStringLiteral("livestreams")};
    for (const NumberColumn &column : numberColumns(plot))
        names += column.name(plot);
    names += QStringLiteral("unfinished");
    QList<QStringList> lines{names};
    for (const FigureInfluencer &influencer : figure.influencers) {
        // Series of one influencer share their buckets.
        const auto series = std::ranges::find_if(plot.series, [&](const TrendSeries &one) {
            return one.userId == influencer.userId && one.line == TrendLine::Actual;
        });
        if (series != plot.series.end())
            appendRows(lines, figure, *series);
    }
    return lines;
}

} // namespace livegauge

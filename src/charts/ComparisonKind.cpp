#include "charts/ComparisonKind.h"

#include "charts/FigureCsv.h"
#include "domain/Csv.h"

namespace livegauge {
namespace {

const TrendPlot &plotOf(const Figure &figure)
{
    return std::get<TrendPlot>(figure.plot);
}

QString valueName(const TrendPlot &plot)
{
    const QString key = QString::fromLatin1(column(plot.series.front().metric).key);
    return isIndexed(plot) ? key + QStringLiteral("_index") : key;
}

/// A moment, or of aligned ones the number of the bucket from 1 on.
QString placeOf(const TrendPlot &plot, const TimeBucket &bucket)
{
    constexpr qint64 day = 86'400;
    return isAligned(plot)
        ? QString::number(bucket.from / day + 1)
        : wallDateTime(bucket.from).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString placeName(const TrendPlot &plot)
{
    if (!isAligned(plot))
        return QStringLiteral("start");
    switch (plot.comparison->grouping) {
    case Grouping::Week:
        return QStringLiteral("week_number");
    case Grouping::Month:
        return QStringLiteral("month_number");
    default:
        return QStringLiteral("day_number");
    }
}

/// The median of the bucket that begins there, and of how many influencers it is.
QStringList medianCells(const TrendPlot &plot, qint64 from)
{
    for (const TrendSeries &series : plot.series) {
        if (series.line != TrendLine::Median)
            continue;
        if (const auto place = bucketAt(*series.track, from))
            return {rawNumber(series.y(*place)), QString::number(series.bucket(*place).count)};
    }
    return {QString(), QString()};
}

} // namespace

QList<QStringList> ComparisonKind::csv(const Figure &figure) const
{
    const TrendPlot &plot = plotOf(figure);
    if (plot.series.empty())
        return {};
    QList<QStringList> lines{{QStringLiteral("user_id"), QStringLiteral("influencer"),
                              placeName(plot), QStringLiteral("clock"),
                              QStringLiteral("livestreams"), valueName(plot),
                              plot.comparison && plot.comparison->isMedianOfOwnList
                                  ? QStringLiteral("median_of_watchlist")
                                  : QStringLiteral("median_of_all"),
                              QStringLiteral("influencers_in_median"), QStringLiteral("unfinished"),
                              QStringLiteral("stored_whole")}};
    for (const TrendSeries &series : plot.series) {
        if (series.line != TrendLine::Actual)
            continue;
        for (std::size_t i = 0; i < series.size(); ++i) {
            const TimeBucket &bucket = series.bucket(i);
            if (bucket.from >= plot.range.to || bucket.to <= plot.range.from)
                continue;
            QStringList line{csvCell(series.userId),        csvCell(figure.nameOf(series.userId)),
                             placeOf(plot, bucket),         csvCell(figure.clock),
                             QString::number(bucket.count), rawNumber(series.y(i))};
            line += medianCells(plot, bucket.from);
            line += unfinishedCell(bucket);
            line += storedWholeCell(isStoredWhole(plot, series.userId));
            lines.append(line);
        }
    }
    return lines;
}

QStringList ComparisonKind::fileNameParts(const Figure &figure) const
{
    QStringList parts{QStringLiteral("comparison")};
    parts += TrendKind::fileNameParts(figure);
    if (isIndexed(plotOf(figure)))
        parts += QStringLiteral("index");
    if (isAligned(plotOf(figure)))
        parts += QStringLiteral("aligned");
    return parts;
}

} // namespace livegauge

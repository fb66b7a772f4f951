#include "charts/TrendWords.h"

#include "charts/FigureOf.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"
#include "wording/InfluencerWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace livegauge {
namespace {

QString lineTitle(const TrendSeries &series, const TrendPlot &plot)
{
    const QString metric = columnTitle(series.metric);
    switch (series.line) {
    case TrendLine::Actual:
        //: Numbers of which the first is 100. %1: a metric
        return isIndexed(plot) ? QCoreApplication::translate("Figure", "%1, index").arg(metric)
                               : metric;
    case TrendLine::Mean:
        return QCoreApplication::translate("Figure", "%1, %2")
            .arg(metric, meanName(plot, series.metric));
    case TrendLine::Before:
        return QCoreApplication::translate("Figure", "%1, %2").arg(metric, beforeName());
    case TrendLine::Median:
        return medianName(plot.comparison && plot.comparison->isMedianOfOwnList);
    }
    return metric;
}

/// The livestream's title, or the bucket's name.
QString headline(const TrendPlot &plot, const TrendSeries &series, const TimeBucket &bucket,
                 Language language)
{
    if (isAligned(plot))
        return alignedName(plot, bucket);
    if (plot.grouping != Grouping::Livestream)
        return bucketName({bucket.from, bucket.to}, plot.grouping, language);
    const QString title = plot.columns.text(series.track->rows[bucket.first], ColumnId::Title);
    //: Stands for the title of a livestream that has none
    return title.isEmpty() ? QCoreApplication::translate("Figure", "Untitled livestream") : title;
}

/// A point's number, and what is to be known of it.
QString pointText(const Figure &figure, const TrendPlot &plot, const TrendSeries &series,
                  std::size_t point)
{
    const Numbers numbers(figure.language);
    const ColumnKind kind = isIndexed(plot) ? ColumnKind::Rate : column(series.metric).kind;
    const QString value =
        inCurrency(figure, valueText(series.y(point), kind, numbers), kind, series.userId);
    const TimeBucket &bucket = series.bucket(point);
    if (series.line == TrendLine::Median)
        //: A value and of how many it is the median
        return QCoreApplication::translate("Figure", "%1 (of %2)")
            .arg(value, numbers.count(bucket.count));
    if (series.line == TrendLine::Before && bucket.isPart)
        //: A value of a day, week or month of which only a part lies in the period
        return QCoreApplication::translate("Figure", "%1 (cut)").arg(value);
    return value;
}

/// The numbers of one bucket, all series of its influencer.
QString valueTable(const Figure &figure, const TrendPlot &plot, const TrendSeries &series,
                   std::size_t point)
{
    const Numbers numbers(figure.language);
    QString text = QStringLiteral("<table cellspacing=\"0\">");
    for (const TrendSeries &other : plot.series) {
        const bool isMedian = other.line == TrendLine::Median;
        if (other.userId != series.userId && !isMedian)
            continue;
        // The period before has buckets of its own, at the same places.
        const auto place = other.track == series.track
            ? std::optional(point)
            : bucketAt(*other.track, series.bucket(point).from);
        if (!place || (other.line != TrendLine::Actual && std::isnan(other.y(*place))))
            continue;
        text += tipLine(lineTitle(other, plot), pointText(figure, plot, other, *place));
    }
    return text + QStringLiteral("</table>");
}

QString flagText(const TrendFlag &flag)
{
    switch (flag.kind) {
    case TrendFlag::Record:
        return QCoreApplication::translate("Figure",
                                           "The highest of the period so far: at least a tenth "
                                           "above all before it in this chart.");
    case TrendFlag::Collapse:
        return QCoreApplication::translate(
            "Figure", "A collapse: under a fifth of the median of the ten before it.");
    case TrendFlag::Note:
        return flag.text.toHtmlEscaped();
    }
    return {};
}

QString comparedTitle(const QString &title, ComparisonScale scale)
{
    switch (scale) {
    case ComparisonScale::Absolute:
        //: Chart title. %1: who, what and by what
        return QCoreApplication::translate("Figure", "%1, beside the median").arg(title);
    case ComparisonScale::Indexed:
        return QCoreApplication::translate("Figure", "%1, the first = 100").arg(title);
    case ComparisonScale::Aligned:
        return QCoreApplication::translate("Figure", "%1, from the first livestream on").arg(title);
    }
    return title;
}

} // namespace

QString valueText(double value, ColumnKind kind, const Numbers &numbers)
{
    if (std::isnan(value))
        return numbers.unknown();
    const bool isWhole = kind == ColumnKind::Count || kind == ColumnKind::Duration;
    if (isWhole && value == std::floor(value))
        return numbers.text(Value(static_cast<qint64>(value)), kind);
    return kind == ColumnKind::Duration ? numbers.duration(std::llround(value))
                                        : numbers.text(Value(value), kind);
}

void describeTrend(Figure &figure)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    figure.title.clear();
    figure.subtitle.clear();
    if (plot.series.empty())
        return;
    figure.title = whoIsIn(figure)
        + QStringLiteral(" · ")
        //: Chart title: %1 is metrics ("GMV (est.) and views"), %2 is "by day" or the like
        + QCoreApplication::translate("Figure", "%1 %2")
              .arg(metricList(metricsOf(plot)), groupingName(groupingOf(plot)));
    if (plot.comparison)
        figure.title = comparedTitle(figure.title, plot.comparison->scale);
    figure.days = plot.days;
    figure.subtitle = subtitleOf(figure);
}

QString meanName(const TrendPlot &plot, ColumnId metric)
{
    const int count = plot.meanOf;
    switch (plot.grouping) {
    case Grouping::Livestream:
        //: A moving mean; the last ones up to each
        return QCoreApplication::translate("Figure", "mean of %Ln livestream(s)", nullptr, count);
    case Grouping::Day:
    case Grouping::HourOfDay:
        if (metric == ColumnId::Livestreams)
            return QCoreApplication::translate("Figure", "mean of %Ln day(s)", nullptr, count);
        //: A moving mean; days without a livestream are not in it
        return QCoreApplication::translate("Figure", "mean of the live days in %Ln day(s)", nullptr,
                                           count);
    case Grouping::Week:
        return QCoreApplication::translate("Figure", "mean of %Ln week(s)", nullptr, count);
    case Grouping::Month:
        return QCoreApplication::translate("Figure", "mean of %Ln month(s)", nullptr, count);
    }
    return {};
}

QString medianName(bool isOfOwnList)
{
    if (isOfOwnList)
        //: A line of a chart: the influencer in the middle of those on the watchlist
        return QCoreApplication::translate("Figure", "Median of the watchlist");
    //: A line of a chart: for each day, week or month the influencer in the middle of the list
    return QCoreApplication::translate("Figure", "Median influencer");
}

QString alignedName(const TrendPlot &plot, const TimeBucket &bucket)
{
    constexpr qint64 day = 86'400;
    const auto number = static_cast<int>(bucket.from / day) + 1;
    switch (plot.comparison->grouping) {
    case Grouping::Week:
        //: Of an influencer: week 1 is that of the first livestream
        return QCoreApplication::translate("Figure", "Week %1").arg(number);
    case Grouping::Month:
        return QCoreApplication::translate("Figure", "Month %1").arg(number);
    default:
        return QCoreApplication::translate("Figure", "Day %1").arg(number);
    }
}

QString alignedAxisTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Week:
        //: Title of an axis that counts weeks, for each influencer from its own first livestream
        return QCoreApplication::translate("Figure", "Weeks from the first livestream on");
    case Grouping::Month:
        return QCoreApplication::translate("Figure", "Months from the first livestream on");
    default:
        return QCoreApplication::translate("Figure", "Days from the first livestream on");
    }
}

QString beforeName()
{
    //: A line of a chart: the same numbers, of the period before the chosen one
    return QCoreApplication::translate("Figure", "previous period");
}

QString flagWord(TrendFlag::Kind kind)
{
    switch (kind) {
    case TrendFlag::Record:
        //: Beside the highest point of the chosen period so far; a "record" is one of all that is
        //: stored
        return QCoreApplication::translate("Figure", "period high");
    case TrendFlag::Collapse:
        //: Beside a point far under those before it
        return QCoreApplication::translate("Figure", "collapse");
    case TrendFlag::Note:
        //: Beside the sign of a livestream that the user wrote a note on
        return QCoreApplication::translate("Figure", "note");
    }
    return {};
}

QString mergedNote(int points)
{
    if (points <= 0)
        return {};
    //: In the legend: so many points lie in the same pixels as others
    return QCoreApplication::translate("Figure", "%Ln point(s) merged for the screen", nullptr,
                                       points);
}

QString tipText(const Figure &figure, const FigureHit &hit)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    const TrendSeries &series = plot.series[hit.series];
    const TimeBucket &bucket = series.bucket(hit.point);
    const bool single = plot.grouping == Grouping::Livestream;
    QString text = QStringLiteral("<b>%1</b><br>%2")
                       .arg(figure.nameOf(series.userId).toHtmlEscaped(),
                            headline(plot, series, bucket, figure.language).toHtmlEscaped());
    if (single)
        text += QStringLiteral("<br>") + Numbers(figure.language).dayAndTime(bucket.from);
    text += valueTable(figure, plot, series, hit.point);
    const auto count = static_cast<int>(bucket.count);
    if (!single)
        text += QCoreApplication::translate("Figure", "%n livestream(s)", nullptr, count);
    if (!single && !figure.colourByInfluencer())
        text += mixedMoneyLine(figure);
    if (bucket.isPart)
        text += QStringLiteral("<br>")
            + (bucket.isUnfinished
                   ? QCoreApplication::translate("Figure", "This period is not over.")
                   : QCoreApplication::translate("Figure", "Only a part of this period."));
    if (!isStoredWhole(plot, series.userId).value_or(true))
        text += QStringLiteral("<br>") + partlyStoredText().toHtmlEscaped();
    for (const TrendFlag &flag : plot.flags) {
        if (flag.bucket == hit.point && plot.series[flag.series].track == series.track)
            text += QStringLiteral("<br>") + flagText(flag);
    }
    return text;
}

} // namespace livegauge

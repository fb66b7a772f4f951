#include "charts/TrendWords.h"

#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

QString valueLine(const TrendSeries &series, const TrendPoint &point, const Numbers &numbers)
{
    const ColumnKind kind = column(series.metric).kind;
    return tipLine(columnTitle(series.metric),
                   point.y ? numbers.text(Value(*point.y), kind) : numbers.unknown());
}

} // namespace

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
              .arg(metricList(metricsOf(plot)), groupingName(plot.grouping));
    QStringList parts{dayRange(plot.range, figure.language), figure.clock};
    parts += figure.notes;
    parts.removeAll(QString());
    figure.subtitle = parts.join(QStringLiteral(" · "));
}

QString unfinishedNote(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::HourOfDay:
        return {};
    case Grouping::Day:
        //: Note beside a chart: the last bar will still grow
        return QCoreApplication::translate("Figure", "today is not over");
    case Grouping::Week:
        //: Note beside a chart: the last bar will still grow
        return QCoreApplication::translate("Figure", "this week is not over");
    case Grouping::Month:
        //: Note beside a chart: the last bar will still grow
        return QCoreApplication::translate("Figure", "this month is not over");
    }
    return {};
}

QString tipText(const Figure &figure, const FigureHit &hit)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    const TrendSeries &series = plot.series[hit.series];
    const TrendPoint &point = series.points[hit.point];
    const Numbers numbers(figure.language);
    const bool single = plot.grouping == Grouping::Livestream;
    QString text =
        QStringLiteral("<b>%1</b><br>%2")
            .arg(figure.nameOf(series.userId).toHtmlEscaped(), point.headline.toHtmlEscaped());
    if (single)
        text += QStringLiteral("<br>") + numbers.dayAndTime(point.from);
    text += QStringLiteral("<table cellspacing=\"0\">");
    for (const TrendSeries &other : plot.series) {
        if (other.userId != series.userId)
            continue;
        // Series of one influencer share their points' places.
        const auto found = std::ranges::find_if(other.points, [&point](const TrendPoint &at) {
            return at.from == point.from && at.headline == point.headline && at.livestreams > 0;
        });
        if (found != other.points.end())
            text += valueLine(other, *found, numbers);
    }
    text += QStringLiteral("</table>");
    if (!single)
        text +=
            QCoreApplication::translate("Figure", "%n livestream(s)", nullptr, point.livestreams);
    if (point.unfinished)
        text += QStringLiteral("<br>")
            + (&point == &series.points.back()
                   ? QCoreApplication::translate("Figure", "This period is not over.")
                   : QCoreApplication::translate("Figure", "Only a part of this period."));
    return text;
}

} // namespace livegauge

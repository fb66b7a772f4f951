#include "charts/FigureWords.h"

#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

/// "Views" → "views" inside a sentence; "GMV" stays.
QString inSentence(const QString &title)
{
    if (title.size() < 2 || title.at(1).isUpper())
        return title;
    return title.at(0).toLower() + title.mid(1);
}

QString who(const Figure &figure)
{
    const auto influencers = influencersOf(figure);
    if (influencers.size() == 1)
        return influencers.front().name;
    const auto count = static_cast<int>(influencers.size());
    //: Part of a chart's title: who is in it
    return QCoreApplication::translate("Figure", "%Ln influencer(s)", nullptr, count);
}

QString metricList(const Figure &figure)
{
    QStringList titles;
    for (const ColumnId metric : metricsOf(figure))
        titles += titles.isEmpty() ? columnTitle(metric) : inSentence(columnTitle(metric));
    if (titles.isEmpty())
        return {};
    if (titles.size() == 1)
        return titles.front();
    const QString last = titles.takeLast();
    //: Joins two or more metrics in a chart's title: "GMV, views" and "viewers"
    return QCoreApplication::translate("Figure", "%1 and %2")
        //: Stands between the metrics of a list in a chart's title
        .arg(titles.join(QCoreApplication::translate("Figure", ", ")), last);
}

QString lineOf(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=\"right\">%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString valueLine(const FigureSeries &series, const FigurePoint &point, const Numbers &numbers)
{
    const ColumnKind kind = column(series.metric).kind;
    return lineOf(columnTitle(series.metric),
                  point.y ? numbers.text(Value(*point.y), kind) : numbers.unknown());
}

} // namespace

void describe(Figure &figure)
{
    figure.title.clear();
    figure.subtitle.clear();
    if (figure.series.empty())
        return;
    figure.title = who(figure)
        + QStringLiteral(" · ")
        //: Chart title: %1 is metrics ("GMV (est.) and views"), %2 is "by day" or the like
        + QCoreApplication::translate("Figure", "%1 %2")
              .arg(metricList(figure), groupingName(figure.grouping));
    QStringList parts{dayRange(figure.range, figure.language), figure.clock};
    parts += figure.notes;
    parts.removeAll(QString());
    figure.subtitle = parts.join(QStringLiteral(" · "));
}

QString dayRange(const TimeRange &range, Language language)
{
    if (range.length() <= 0)
        return {};
    const QDate first = wallDateTime(range.from).date();
    const QDate last = wallDateTime(range.to - 1).date();
    const QLocale locale = localeOf(language);
    if (language == Language::Chinese) {
        const QString iso = QStringLiteral("yyyy-MM-dd");
        return first == last
            ? locale.toString(first, iso)
            : locale.toString(first, iso) + QStringLiteral(" ～ ") + locale.toString(last, iso);
    }
    const QString full = QStringLiteral("d MMM yyyy");
    if (first == last)
        return locale.toString(first, full);
    const QString start = first.year() == last.year() ? QStringLiteral("d MMM") : full;
    return locale.toString(first, start) + QStringLiteral(" – ") + locale.toString(last, full);
}

QString bucketName(const TimeRange &bucket, Grouping grouping, Language language)
{
    const QDate day = wallDateTime(bucket.from).date();
    const QLocale locale = localeOf(language);
    const bool chinese = language == Language::Chinese;
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::Day:
        return locale.toString(
            day, chinese ? QStringLiteral("yyyy-MM-dd ddd") : QStringLiteral("ddd, d MMM yyyy"));
    case Grouping::Week:
        return dayRange(bucket, language);
    case Grouping::Month:
        return locale.toString(day,
                               chinese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMMM yyyy"));
    }
    return {};
}

QString unfinishedNote(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
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

QString footnoteText(bool sampleData)
{
    const QString source = QCoreApplication::translate(
        "Figure",
        "GMV and units are estimated by the source; the currency is not "
        "stated. Source: KeyAPI (TikTok livestream analytics).");
    //: Under a chart of the demo: the numbers are invented
    return sampleData
        ? QCoreApplication::translate("Figure", "Sample data.") + QLatin1Char(' ') + source
        : source;
}

QString tipText(const Figure &figure, const FigureSeries &series, const FigurePoint &point)
{
    const Numbers numbers(figure.language);
    const bool single = figure.grouping == Grouping::Livestream;
    QString text = QStringLiteral("<b>%1</b><br>%2")
                       .arg(series.name.toHtmlEscaped(), point.headline.toHtmlEscaped());
    if (single)
        text += QStringLiteral("<br>") + numbers.dayAndTime(point.from);
    text += QStringLiteral("<table cellspacing=\"0\">");
    for (const FigureSeries &other : figure.series) {
        if (other.userId != series.userId)
            continue;
        // Series of one influencer share their points' places.
        const auto found = std::ranges::find_if(other.points, [&point](const FigurePoint &at) {
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

QString spokenSummary(const Figure &figure)
{
    const Numbers numbers(figure.language);
    QStringList sentences{figure.title, figure.subtitle};
    for (const FigureSeries &series : figure.series) {
        const auto top = std::ranges::max_element(series.points, {}, &FigurePoint::y);
        if (top == series.points.end() || !top->y)
            continue;
        const QString value = numbers.text(Value(*top->y), column(series.metric).kind);
        //: Read aloud: influencer, metric, its highest value, and when
        sentences +=
            QCoreApplication::translate("Figure", "%1, %2: highest %3, %4")
                .arg(series.name, columnTitle(series.metric), value, numbers.day(top->from));
    }
    return sentences.join(QStringLiteral(". "));
}

} // namespace livegauge

#include "charts/FigureWords.h"

#include "charts/PlotKind.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

namespace livegauge {

QString whoIsIn(const Figure &figure)
{
    if (figure.influencers.size() == 1)
        return figure.influencers.front().name;
    const auto count = static_cast<int>(figure.influencers.size());
    //: Part of a chart's title: who is in it
    return QCoreApplication::translate("Figure", "%Ln influencer(s)", nullptr, count);
}

QString inSentence(const QString &title)
{
    if (title.size() < 2 || title.at(1).isUpper())
        return title;
    return title.at(0).toLower() + title.mid(1);
}

QString metricList(const std::vector<ColumnId> &metrics)
{
    QStringList titles;
    for (const ColumnId metric : metrics)
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

QString axisTitle(ColumnId metric)
{
    const QString title = columnTitle(metric);
    switch (column(metric).kind) {
    case ColumnKind::Duration:
        //: Title of an axis: %1 is a duration
        return QCoreApplication::translate("Figure", "%1 (hours)").arg(title);
    case ColumnKind::Percent:
        //: Title of an axis: %1 is a rate in per cent
        return QCoreApplication::translate("Figure", "%1 (%)").arg(title);
    default:
        return title;
    }
}

QString inCurrency(const Figure &figure, const QString &number, ColumnKind kind,
                   const QString &userId)
{
    if (kind != ColumnKind::Money)
        return number;
    return Numbers::money(number, userId.isEmpty() ? figure.currency : figure.currencyOf(userId));
}

QString tipLine(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=\"right\">%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString mixedMoneyLine(const Figure &figure)
{
    // Which they are is told of the whole figure: one number may be of fewer.
    return figure.mixedMoney.isEmpty() ? QString()
                                       : QStringLiteral("<br>")
            + QCoreApplication::translate("Figure", "currencies may differ").toHtmlEscaped();
}

QString dayRange(const TimeRange &range, Language language)
{
    if (range.length() <= 0)
        return {};
    const QDate first = wallDateTime(range.from).date();
    const QDate last = wallDateTime(range.to - 1).date();
    const QLocale locale = localeOf(language);
    if (language == Language::Chinese)
        return Numbers(language).days(first, last);
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
    case Grouping::HourOfDay: {
        const QString time = QStringLiteral("HH:mm");
        return wallDateTime(bucket.from).toString(time) + QStringLiteral(" – ")
            + wallDateTime(bucket.to).toString(time);
    }
    }
    return {};
}

QString footnoteText(bool sampleData)
{
    const QString source =
        QCoreApplication::translate("Figure",
                                    "GMV and units are estimated by the source, which states no "
                                    "currency. Source: KeyAPI (TikTok livestream analytics).");
    //: Under a chart of the demo: the numbers are invented
    return sampleData ? sentences({QCoreApplication::translate("Figure", "Sample data."), source})
                      : source;
}

QString spokenSummary(const Figure &figure)
{
    QStringList told{figure.title, figure.subtitle};
    told += kindOf(figure).spoken(figure, wholeView(figure));
    return told.join(QStringLiteral(". "));
}

} // namespace livegauge

#include "wording/ColumnWords.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

/// "America/Los_Angeles" → "Los Angeles".
QString cityOf(const QTimeZone &zone)
{
    const QString id = QString::fromUtf8(zone.id());
    return id.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

QString columnTitle(ColumnId id)
{
    return QCoreApplication::translate("Column", column(id).title);
}

QString columnExplanation(ColumnId id)
{
    return QCoreApplication::translate("Column", column(id).explanation);
}

QString clockName(const Clock &clock, const QString &region)
{
    switch (clock.kind()) {
    case ClockKind::Market:
        if (region.isEmpty())
            return QCoreApplication::translate("Clock", "market time");
        return QCoreApplication::translate("Clock", "market time, %1")
            .arg(cityOf(clock.zone(region)));
    case ClockKind::Mine:
        return QCoreApplication::translate("Clock", "my time, %1").arg(cityOf(clock.zone(region)));
    case ClockKind::Utc:
        return QStringLiteral("UTC");
    }
    return {};
}

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
        return QCoreApplication::translate("Grouping", "per livestream");
    case Grouping::Day:
        return QCoreApplication::translate("Grouping", "by day");
    case Grouping::Week:
        return QCoreApplication::translate("Grouping", "by week");
    case Grouping::Month:
        return QCoreApplication::translate("Grouping", "by month");
    case Grouping::HourOfDay:
        //: Grouping of a chart: the hour of the day in which livestreams began
        return QCoreApplication::translate("Grouping", "by starting hour");
    }
    return {};
}

QString periodName(const Period &period)
{
    if (!period.days)
        return QCoreApplication::translate("Period", "All");
    if (*period.days == 365)
        return QCoreApplication::translate("Period", "1 y");
    return QCoreApplication::translate("Period", "%1 d").arg(*period.days);
}

} // namespace livegauge

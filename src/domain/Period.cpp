#include "domain/Period.h"

#include <algorithm>
#include <chrono>

namespace livegauge {
namespace {

constexpr qint64 secondsPerHour = 3'600;
constexpr qint64 secondsPerDay = 86'400;

qint64 atMidnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

qint64 floored(qint64 number, qint64 by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/// Days since 1970.
qint64 dayOf(qint64 wallSeconds)
{
    return floored(wallSeconds, secondsPerDay);
}

qint64 mondayOf(qint64 day)
{
    constexpr qint64 daysPerWeek = 7;
    constexpr qint64 monday = -3; // 1970 began on a Thursday
    return floored(day - monday, daysPerWeek) * daysPerWeek + monday;
}

/// A QDate takes ten times as long, and a chart asks once for each of a million livestreams.
std::chrono::year_month monthAt(qint64 day)
{
    constexpr qint64 farthest = 10'000'000; // years are 16 bits wide
    const std::chrono::days days(std::clamp(day, -farthest, farthest));
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    return date.year() / date.month();
}

qint64 firstDayOf(std::chrono::year_month month)
{
    return std::chrono::sys_days(month / 1).time_since_epoch().count();
}

} // namespace

qint64 groupStart(qint64 wallSeconds, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
        return wallSeconds;
    case Grouping::Day:
        return dayOf(wallSeconds) * secondsPerDay;
    case Grouping::Week:
        return mondayOf(dayOf(wallSeconds)) * secondsPerDay;
    case Grouping::Month:
        return firstDayOf(monthAt(dayOf(wallSeconds))) * secondsPerDay;
    case Grouping::HourOfDay: {
        const qint64 second = wallSeconds - dayOf(wallSeconds) * secondsPerDay;
        return second - second % secondsPerHour;
    }
    }
    return wallSeconds;
}

qint64 nextGroupStart(qint64 groupStart, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
        return groupStart;
    case Grouping::Day:
        return groupStart + secondsPerDay;
    case Grouping::Week:
        return groupStart + 7 * secondsPerDay;
    case Grouping::Month:
        return firstDayOf(monthAt(dayOf(groupStart)) + std::chrono::months(1)) * secondsPerDay;
    case Grouping::HourOfDay:
        return groupStart + secondsPerHour;
    }
    return groupStart;
}

qint64 groupsBetween(qint64 first, qint64 from, Grouping grouping)
{
    if (grouping == Grouping::Month)
        return (monthAt(dayOf(from)) - monthAt(dayOf(first))).count();
    return (from - first) / (grouping == Grouping::Week ? 7 * secondsPerDay : secondsPerDay);
}

Period::Bounds Period::bounds(qint64 nowWall) const
{
    if (days)
        return {groupStart(nowWall, Grouping::Day) - (*days - 1) * secondsPerDay, std::nullopt};
    Bounds result;
    if (!from.isNull())
        result.from = atMidnight(from);
    if (!to.isNull())
        result.until = atMidnight(to.addDays(1));
    return result;
}

bool Period::contains(const Livestream &stream, const Clock &clock, qint64 now) const
{
    if (isAll())
        return true;
    if (!stream.start)
        return false;
    const qint64 start = clock.wallSeconds(*stream.start, stream.region);
    const Bounds found = bounds(clock.wallSeconds(now, stream.region));
    return (!found.from || start >= *found.from) && (!found.until || start < *found.until);
}

} // namespace livegauge

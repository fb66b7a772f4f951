#include "domain/Period.h"

namespace livegauge {
namespace {

constexpr qint64 secondsPerHour = 3'600;
constexpr qint64 secondsPerDay = 86'400;

qint64 atMidnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

qint64 groupStart(qint64 wallSeconds, Grouping grouping)
{
    const QDate day = wallDateTime(wallSeconds).date();
    switch (grouping) {
    case Grouping::Livestream:
        return wallSeconds;
    case Grouping::Day:
        return atMidnight(day);
    case Grouping::Week:
        return atMidnight(day.addDays(1 - day.dayOfWeek()));
    case Grouping::Month:
        return atMidnight(QDate(day.year(), day.month(), 1));
    case Grouping::HourOfDay: {
        const qint64 second = (wallSeconds % secondsPerDay + secondsPerDay) % secondsPerDay;
        return second - second % secondsPerHour;
    }
    }
    return wallSeconds;
}

qint64 nextGroupStart(qint64 groupStart, Grouping grouping)
{
    const QDate day = wallDateTime(groupStart).date();
    switch (grouping) {
    case Grouping::Livestream:
        return groupStart;
    case Grouping::Day:
        return atMidnight(day.addDays(1));
    case Grouping::Week:
        return atMidnight(day.addDays(7));
    case Grouping::Month:
        return atMidnight(day.addMonths(1));
    case Grouping::HourOfDay:
        return groupStart + secondsPerHour;
    }
    return groupStart;
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

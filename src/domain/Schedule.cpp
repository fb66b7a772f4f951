#include "domain/Schedule.h"

#include <QTimeZone>

namespace livegauge {
namespace {

/// A day's time of the schedule, on the clock of `now`.
QDateTime timeOn(const QDate &day, const Schedule &schedule, const QDateTime &now)
{
    const QTimeZone zone = now.timeZone();
    const QDateTime time(day, schedule.at, zone);
    // The hour that summer time leaves out: as long after midnight, which is an hour later.
    return time.isValid() ? time
                          : day.startOfDay(zone).addMSecs(schedule.at.msecsSinceStartOfDay());
}

} // namespace

std::optional<QDateTime> nextTime(const Schedule &schedule, const std::optional<QDateTime> &lastRun,
                                  const QDateTime &now)
{
    if (!schedule.on || !schedule.at.isValid())
        return std::nullopt;
    const QDate today = now.date();
    const QDateTime todays = timeOn(today, schedule, now);
    const bool hasPassed = todays <= now;
    const QDateTime last = hasPassed ? todays : timeOn(today.addDays(-1), schedule, now);
    if (lastRun && *lastRun < last)
        return now;
    return hasPassed ? timeOn(today.addDays(1), schedule, now) : todays;
}

} // namespace livegauge

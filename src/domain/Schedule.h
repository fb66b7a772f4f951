#pragma once

#include <QDateTime>
#include <QTime>

#include <optional>

namespace livegauge {

/// A refresh of the watchlist, each day at a time, while the program runs.
struct Schedule {
    bool on = false;
    QTime at{9, 0}; ///< on this computer's clock
    std::optional<int> budget = 20; ///< credits each of them may cost

    bool operator==(const Schedule &) const = default;
};

/// When the schedule is to run next; `now` where it is due. A time that passed since `lastRun`,
/// because the program was closed or the computer slept, is made up for once. Without a last run,
/// or with one still to come, nothing was missed. Nothing where the schedule is off.
std::optional<QDateTime> nextTime(const Schedule &schedule, const std::optional<QDateTime> &lastRun,
                                  const QDateTime &now);

} // namespace livegauge

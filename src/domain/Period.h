#pragma once

#include "domain/Clock.h"
#include "domain/Livestream.h"

#include <optional>

namespace livegauge {

/// What one point of a chart stands for. Weeks begin on Monday.
enum class Grouping { Livestream, Day, Week, Month };

/// The wall second at which the day, week or month of `wallSeconds` begins; itself for Livestream.
qint64 groupStart(qint64 wallSeconds, Grouping grouping);
/// The wall second at which the next one begins.
qint64 nextGroupStart(qint64 groupStart, Grouping grouping);

/// The last `days` calendar days, today included; nothing: all there is.
struct Period {
    std::optional<int> days;

    /// The wall second at which it begins, where `nowWall` is now; nothing for all there is.
    std::optional<qint64> firstSecond(qint64 nowWall) const;
    /// True where the livestream began in the period. An unknown start is in "all" only.
    bool contains(const Livestream &stream, const Clock &clock, qint64 now) const;
    bool operator==(const Period &) const = default;
};

} // namespace livegauge

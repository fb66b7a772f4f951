#pragma once

#include "domain/Clock.h"
#include "domain/Livestream.h"

#include <QDate>

#include <optional>

namespace livegauge {

/// What one point of a chart stands for. Weeks begin on Monday. An hour of the day is that hour of
/// all days, as if they were the first of 1970.
enum class Grouping { Livestream, Day, Week, Month, HourOfDay };

/// The wall second at which the day, week or month of `wallSeconds` begins; itself for Livestream.
qint64 groupStart(qint64 wallSeconds, Grouping grouping);
/// The wall second at which the next one begins.
qint64 nextGroupStart(qint64 groupStart, Grouping grouping);
/// How many days, weeks or months lie from the beginning of one to that of another.
qint64 groupsBetween(qint64 first, qint64 from, Grouping grouping);

/// Livestreams that began in the last `days` calendar days, today included; or between two days,
/// both included, where `from` or `to` is set; or, with nothing set, all there are.
struct Period {
    std::optional<int> days;
    QDate from = {}; ///< a null date: no bound
    QDate to = {};

    /// Wall seconds; an absent one is no bound.
    struct Bounds {
        std::optional<qint64> from;
        std::optional<qint64> until; ///< not included
    };
    /// Where it begins and ends, where `nowWall` is now.
    Bounds bounds(qint64 nowWall) const;

    bool isAll() const { return !days && from.isNull() && to.isNull(); }
    /// True where the livestream began in the period. An unknown start is in "all" only.
    bool contains(const Livestream &stream, const Clock &clock, qint64 now) const;
    bool operator==(const Period &) const = default;
};

} // namespace livegauge

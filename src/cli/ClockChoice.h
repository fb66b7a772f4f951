#pragma once

#include "domain/Clock.h"

#include <QString>

#include <optional>

namespace livegauge {

/// A clock and how it is called.
struct NamedClock {
    Clock clock;
    QString name; ///< "UTC", "Asia/Shanghai", "market time"
};

/// Of "utc", "market", "local" or the name of a time zone. Nothing for another text.
std::optional<NamedClock> clockNamed(const QString &text);

/// A moment, or the time on a wall, in seconds.
struct TimeBound {
    bool isMoment = false;
    qint64 seconds = 0;
};

enum class BoundEdge { First, Last };

/// Reads "2026-11-01", "2026-11-01T20:00", "2026-11-01T20:00:30" and, as moments, times that carry
/// an offset or Z. A day or a minute as a Last bound is its last second.
std::optional<TimeBound> readTimeBound(const QString &text, BoundEdge edge);

/// A period given by its first and its last second.
struct TimeSpan {
    std::optional<TimeBound> first;
    std::optional<TimeBound> last;

    bool isAll() const { return !first && !last; }
    /// No moment is within, whatever the clock.
    bool isBackwards() const;
    /// True for a moment within; an unknown one is in "all" only.
    bool contains(std::optional<qint64> moment, const Clock &clock, const QString &region) const;
    /// Bounds that surely hold every moment within, whatever the clock.
    std::optional<qint64> earliest() const;
    std::optional<qint64> latest() const;
};

} // namespace livegauge

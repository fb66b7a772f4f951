#pragma once

#include "domain/Period.h"

#include <optional>

namespace livegauge {

/// What a period is compared with: the one of equal length before it, or its dates a year earlier.
enum class Comparison { Before, LastYear };

/// A stretch of a wall. Wall seconds; `until` is not included.
struct WallSpan {
    qint64 from = 0;
    qint64 until = 0;

    bool isEmpty() const { return until <= from; }
    bool operator==(const WallSpan &) const = default;
};

/// From the earlier beginning to the later end: how the walls of all markets go together.
WallSpan united(const std::optional<WallSpan> &all, const WallSpan &one);

/// The whole days of a period, where `nowWall` is now: one without an end runs until today is over.
/// Nothing for a period without a beginning.
std::optional<WallSpan> spanOf(const Period &period, qint64 nowWall);
/// True where the span is not over yet.
bool isUnfinished(const WallSpan &span, qint64 nowWall);
/// The stretch a period is compared with. Of an unfinished period it is cut where now lies in that
/// period, so that as much of both has gone by.
std::optional<WallSpan> comparedSpan(const Period &period, Comparison comparison, qint64 nowWall);
/// Seconds from a moment of the period before to its like in the chosen one; 0 where there is none.
qint64 lengthBefore(const Period &period, qint64 nowWall);

} // namespace livegauge

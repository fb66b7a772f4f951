#include "analysis/ComparisonPeriod.h"

#include <algorithm>

namespace livegauge {
namespace {

qint64 aYearBefore(qint64 wallSeconds)
{
    return wallDateTime(wallSeconds).addYears(-1).toSecsSinceEpoch();
}

/// By the last day, not by the one after it: that of 28 February 2028 is a leap day, which the year
/// before has not.
qint64 endAYearBefore(qint64 until)
{
    const qint64 lastSecond = until - 1;
    return nextGroupStart(groupStart(aYearBefore(lastSecond), Grouping::Day), Grouping::Day);
}

} // namespace

WallSpan united(const std::optional<WallSpan> &all, const WallSpan &one)
{
    return all ? WallSpan{std::min(all->from, one.from), std::max(all->until, one.until)} : one;
}

std::optional<WallSpan> spanOf(const Period &period, qint64 nowWall)
{
    const Period::Bounds bounds = period.bounds(nowWall);
    if (!bounds.from)
        return std::nullopt;
    const qint64 today = groupStart(nowWall, Grouping::Day);
    const qint64 until = bounds.until.value_or(nextGroupStart(today, Grouping::Day));
    return WallSpan{*bounds.from, std::max(until, *bounds.from)};
}

bool isUnfinished(const WallSpan &span, qint64 nowWall)
{
    return nowWall < span.until;
}

std::optional<WallSpan> comparedSpan(const Period &period, Comparison comparison, qint64 nowWall)
{
    const std::optional<WallSpan> span = spanOf(period, nowWall);
    if (!span || span->isEmpty())
        return std::nullopt;
    const bool cut = isUnfinished(*span, nowWall);
    const qint64 goneBy = std::max(nowWall, span->from);
    if (comparison == Comparison::Before) {
        const qint64 length = span->until - span->from;
        return WallSpan{span->from - length, (cut ? goneBy : span->until) - length};
    }
    return WallSpan{aYearBefore(span->from),
                    cut ? aYearBefore(goneBy) : endAYearBefore(span->until)};
}

qint64 lengthBefore(const Period &period, qint64 nowWall)
{
    const std::optional<WallSpan> span = spanOf(period, nowWall);
    return span ? span->until - span->from : 0;
}

} // namespace livegauge

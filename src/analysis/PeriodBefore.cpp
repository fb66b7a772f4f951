#include "analysis/PeriodBefore.h"

#include "analysis/ComparisonPeriod.h"
#include "analysis/WallTimes.h"

#include <algorithm>

namespace livegauge {
namespace {

/// Of the market whose today ends last: one line cannot be moved by two lengths.
std::optional<qint64> lengthOf(const LivestreamColumns &columns, const SelectionQuery &query)
{
    std::optional<qint64> longest;
    for (const TextId region : columns.regions()) {
        const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
        const std::optional<WallSpan> span = spanOf(query.period, now);
        if (span && !span->isEmpty())
            longest = std::max(longest.value_or(0), span->until - span->from);
    }
    return longest;
}

} // namespace

std::optional<PeriodBefore> periodBefore(const LivestreamColumns &columns,
                                         const SelectionQuery &query)
{
    const std::optional<qint64> length = lengthOf(columns, query);
    if (!length)
        return std::nullopt;
    std::vector<double> until(roomFor(columns.regions()));
    for (const TextId region : columns.regions()) {
        const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
        until[region] = static_cast<double>(*query.period.bounds(now).from);
    }
    const TextReader regions(columns, ColumnId::Region);
    const WallTimes times(columns, query.clock);
    PeriodBefore before{RowSet(columns.size()), *length};
    const auto back = static_cast<double>(*length);
    for (RowNumber row = 0; row < columns.size(); ++row) {
        const double start = times.start(row);
        const double end = until[regions[row]];
        if (start < end && start >= end - back)
            before.rows.insert(row);
    }
    SelectionQuery rest = query;
    rest.period = {};
    keepMeeting(before.rows, columns, rest);
    return before;
}

} // namespace livegauge

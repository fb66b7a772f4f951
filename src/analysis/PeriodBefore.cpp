#include "analysis/PeriodBefore.h"

#include "analysis/WallTimes.h"

namespace livegauge {
namespace {

constexpr qint64 secondsPerDay = 86'400;

std::optional<qint64> lengthOf(const Period &period)
{
    if (period.days)
        return *period.days * secondsPerDay;
    const Period::Bounds bounds = period.bounds(0);
    if (bounds.from && bounds.until && *bounds.until > *bounds.from)
        return *bounds.until - *bounds.from;
    return std::nullopt;
}

} // namespace

std::optional<PeriodBefore> periodBefore(const LivestreamColumns &columns,
                                         const SelectionQuery &query)
{
    const std::optional<qint64> length = lengthOf(query.period);
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

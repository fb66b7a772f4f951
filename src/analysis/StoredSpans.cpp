#include "analysis/StoredSpans.h"

#include "analysis/WallTimes.h"

namespace livegauge {

std::vector<std::optional<WallSpan>> storedSpans(const LivestreamColumns &columns,
                                                 const Clock &clock)
{
    std::vector<std::optional<WallSpan>> spans(roomFor(columns.userIds()));
    const WallTimes times(columns, clock);
    const TextReader who(columns, ColumnId::UserId);
    for (RowNumber row = 0; row < columns.size(); ++row) {
        const double start = times.start(row);
        if (std::isnan(start))
            continue;
        const auto at = static_cast<qint64>(start);
        std::optional<WallSpan> &span = spans[who[row]];
        span = united(span, {at, at + 1});
    }
    return spans;
}

} // namespace livegauge

#include "analysis/LatestNow.h"

#include <algorithm>
#include <optional>

namespace livegauge {

qint64 latestNow(const LivestreamColumns &columns, const SelectionQuery &query)
{
    std::optional<qint64> latest;
    for (const TextId region : columns.regions()) {
        const qint64 wall = query.clock.wallSeconds(query.now, columns.texts().text(region));
        latest = std::max(latest.value_or(wall), wall);
    }
    return latest.value_or(query.clock.wallSeconds(query.now, QString()));
}

} // namespace livegauge

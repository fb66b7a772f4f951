#include "analysis/StoredWhole.h"

#include "analysis/FirstRows.h"
#include "analysis/WallTimes.h"

namespace livegauge {

void StoredLists::add(const Influencer &influencer)
{
    const Reading &reading = influencer.reading;
    const bool isInOrder = influencer.lastRead && reading.order != ListOrder::Other; // not imported
    if (reading.isComplete())
        complete.insert(influencer.userId);
    else if (!isInOrder || reading.gapSince || !reading.lostRows.empty())
        loose.insert(influencer.userId);
}

std::vector<bool> storedWhole(const LivestreamColumns &columns, const SelectionQuery &query,
                              const StoredLists &lists)
{
    constexpr double secondsPerDay = 86'400;
    const TextPool &texts = columns.texts();
    std::vector<bool> isWhole(roomFor(columns.userIds()));
    std::vector<TextId> open;
    for (const TextId id : columns.userIds()) {
        const QString userId = texts.text(id);
        isWhole[id] = lists.complete.contains(userId);
        if (!isWhole[id] && !lists.loose.contains(userId))
            open.push_back(id);
    }
    if (open.empty() || !query.period.bounds(query.now).from)
        return isWhole;
    const WallTimes times(columns, query.clock);
    const RowNumbers first = firstRows(columns);
    for (const TextId id : open) {
        const RowNumber row = first[id];
        if (row == columns.size())
            continue;
        const qint64 now = query.clock.wallSeconds(query.now, columns.text(row, ColumnId::Region));
        const auto from = static_cast<double>(*query.period.bounds(now).from);
        isWhole[id] = times.start(row) < from + secondsPerDay;
    }
    return isWhole;
}

} // namespace livegauge

#include "domain/WatchedInTurn.h"

#include <algorithm>
#include <vector>

namespace livegauge {

QStringList watchedInTurn(std::span<const Influencer> influencers)
{
    std::vector<const Influencer *> watched;
    for (const Influencer &one : influencers) {
        if (one.watched)
            watched.push_back(&one);
    }
    // Nothing, that is never, comes before any time.
    std::ranges::stable_sort(watched, {}, &Influencer::lastRead);
    QStringList userIds;
    for (const Influencer *one : watched)
        userIds.append(one->userId);
    return userIds;
}

} // namespace livegauge

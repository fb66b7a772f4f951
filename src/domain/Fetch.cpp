#include "domain/Fetch.h"

#include <algorithm>

namespace livegauge {

std::optional<int> pagesWanted(const FetchPlan &plan, const QString &userId)
{
    if (!plan.pagesEach)
        return std::nullopt;
    return std::max(0, *plan.pagesEach - plan.pagesRead.value(userId));
}

Price priceOf(const FetchPlan &plan)
{
    if (!plan.pagesEach)
        return {};
    int pages = 0;
    for (const QString &userId : plan.userIds)
        pages += pagesWanted(plan, userId).value_or(0);
    return {pages};
}

bool FetchProgress::isWhole() const
{
    return std::ranges::all_of(influencers, [](const InfluencerProgress &influencer) {
        return influencer.state == ReadState::Complete || influencer.state == ReadState::MoreToRead;
    });
}

} // namespace livegauge

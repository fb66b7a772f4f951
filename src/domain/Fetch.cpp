#include "domain/Fetch.h"

#include <algorithm>

namespace livegauge {

Price priceOf(const FetchPlan &plan)
{
    const auto influencers = static_cast<int>(plan.userIds.size());
    if (!plan.pagesEach)
        return {};
    return {influencers * *plan.pagesEach, *plan.pagesEach == 1};
}

bool FetchProgress::isWhole() const
{
    return std::ranges::all_of(influencers, [](const InfluencerProgress &influencer) {
        return influencer.state == ReadState::Complete || influencer.state == ReadState::MoreToRead;
    });
}

} // namespace livegauge

#include "domain/Fetch.h"

#include <algorithm>

namespace livegauge {

Price priceOf(const FetchPlan &plan)
{
    const auto influencers = static_cast<int>(plan.userIds.size());
    Price price{influencers, std::nullopt};
    if (plan.pagesEach && plan.mode != FetchMode::Finish)
        price.atMost = influencers * *plan.pagesEach;
    return withinBudget(price, plan.budget);
}

Price withinBudget(const Price &price, std::optional<int> budget)
{
    if (!budget)
        return price;
    return {std::min(price.atLeast, *budget), std::min(price.atMost.value_or(*budget), *budget)};
}

bool FetchProgress::isWhole() const
{
    return std::ranges::all_of(influencers, [](const InfluencerProgress &influencer) {
        return influencer.state == ReadState::Complete || influencer.state == ReadState::MoreToRead;
    });
}

} // namespace livegauge

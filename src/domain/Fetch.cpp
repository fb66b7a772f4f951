#include "domain/Fetch.h"

#include <algorithm>

namespace livegauge {

Price priceOf(const FetchPlan &plan)
{
    const auto influencers = static_cast<int>(plan.userIds.size());
    Price price{influencers, std::nullopt};
    if (plan.pagesEach && plan.mode != FetchMode::Finish)
        price.atMost = influencers * *plan.pagesEach;
    return withinBudget(price, plan.budget, Budget::Fetch);
}

bool isDearer(const Price &price, const Price &than)
{
    const bool mayCostMore = than.atMost && (!price.atMost || *price.atMost > *than.atMost);
    return price.atLeast > than.atLeast || mayCostMore;
}

Price withinBudget(const Price &price, std::optional<int> credits, Budget budget)
{
    if (!credits || price.atMost == 0)
        return price;
    const int left = std::max(0, *credits);
    const bool capsMore =
        !price.atMost || left < *price.atMost || (left == *price.atMost && !price.cappedBy);
    return capsMore ? Price{std::min(price.atLeast, left), left, budget, price.isPartlyKept}
                    : price;
}

int FetchProgress::influencersToGo() const
{
    return static_cast<int>(std::ranges::count_if(influencers, [](const auto &influencer) {
        return influencer.state == ReadState::Waiting || influencer.state == ReadState::Reading;
    }));
}

bool InfluencerProgress::isToBeContinued() const
{
    switch (state) {
    case ReadState::Waiting:
    case ReadState::Failed:
    case ReadState::Cancelled:
    case ReadState::Stopped:
    case ReadState::OutOfBudget:
        return true;
    case ReadState::EndUnknown:
    case ReadState::RowsLost:
        return isUnfinished;
    case ReadState::Reading:
    case ReadState::MoreToRead:
    case ReadState::Complete:
        break;
    }
    return false;
}

bool FetchProgress::isWhole() const
{
    return std::ranges::all_of(influencers, [](const InfluencerProgress &influencer) {
        return influencer.state == ReadState::Complete || influencer.state == ReadState::MoreToRead;
    });
}

} // namespace livegauge

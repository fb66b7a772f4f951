#pragma once

#include "archive/Archive.h"
#include "domain/Fetch.h"
#include "domain/Influencer.h"

#include <optional>
#include <span>
#include <vector>

namespace livegauge {

/// What a plan costs by what the archive holds: pages that are still fresh cost nothing, and a
/// reading that was broken off goes on. Pure; the budget of the plan caps it, and what is left of
/// today's (nothing: that is not limited).
Price priceOf(const FetchPlan &plan, const std::vector<Influencer> &records,
              std::span<const FreshPage> fresh, std::optional<int> leftToday = {});

} // namespace livegauge

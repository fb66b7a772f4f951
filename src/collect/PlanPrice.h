#pragma once

#include "archive/Archive.h"
#include "domain/Fetch.h"
#include "domain/Influencer.h"

#include <span>
#include <vector>

namespace livegauge {

/// What a plan costs by what the archive holds: pages that are still fresh cost nothing, and a
/// reading that was broken off goes on. Pure; the budget of the plan caps it.
Price priceOf(const FetchPlan &plan, const std::vector<Influencer> &records,
              std::span<const FreshPage> fresh);

} // namespace livegauge

#pragma once

#include "analysis/Ranking.h"

#include <memory>

namespace livegauge {

/// Influencers side by side by one metric, with the median of all as the yardstick.
struct RankingPlot {
    std::shared_ptr<const Ranking> ranking; ///< shared, for a figure is copied; never null
};

} // namespace livegauge

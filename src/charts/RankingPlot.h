#pragma once

#include "analysis/Ranking.h"

namespace livegauge {

/// Influencers side by side by one metric, with the median of all as the yardstick.
struct RankingPlot {
    Ranking ranking;
};

} // namespace livegauge

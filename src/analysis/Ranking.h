#pragma once

#include "analysis/Selection.h"

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

struct RankedInfluencer {
    TextId userId = TextPool::none;
    double value = 0; ///< the sum of a metric; of a ratio the weighted one
    RowNumbers rows; ///< its livestreams, rising
};

/// Influencers by one metric, the highest first.
struct Ranking {
    ColumnId metric = ColumnId::Gmv;
    std::shared_ptr<const Selection> selection;
    std::vector<RankedInfluencer> influencers;
    std::optional<double> median; ///< of their values: the yardstick
    int unknown = 0; ///< influencers left out: nothing is known of the metric
};

/// Worked out on any thread.
Ranking ranking(const Selection &selection, ColumnId metric);

} // namespace livegauge

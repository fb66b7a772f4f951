#pragma once

#include "analysis/ComparisonPeriod.h"
#include "analysis/Selection.h"

#include <vector>

namespace livegauge {

/// An influencer of a selection; both in its columns' texts.
struct InfluencerInScope {
    TextId userId = TextPool::none;
    TextId name = TextPool::none; ///< the newest known
    TextId market = TextPool::none; ///< of the livestreams
};

/// Who, where and when a selection is of. Part of a result, since it takes a look at all rows.
struct SelectionScope {
    std::vector<InfluencerInScope> influencers; ///< with an id, in the order of the columns
    std::vector<TextId> regions; ///< their markets
    /// Whole days on the walls of the livestreams: of the chosen period up to now, where it has a
    /// beginning, else from the first livestream to the last. Empty where there is none.
    WallSpan days;
};

/// On any thread.
SelectionScope scopeOf(const Selection &selection);

} // namespace livegauge

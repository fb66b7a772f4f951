#pragma once

#include "analysis/ComparedRows.h"
#include "analysis/SelectionScope.h"
#include "analysis/StoredWhole.h"

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

struct RankedInfluencer {
    TextId userId = TextPool::none;
    double value = 0; ///< the sum of a metric; of a ratio the weighted one
    int rank = 0; ///< from 1; equals share one
    /// The same over the period before; nothing where its livestreams are not stored so far back,
    /// or state no such number.
    std::optional<double> before;
    RowNumbers rows; ///< its livestreams, rising
    std::optional<bool> isStoredWhole; ///< all of the period is stored; nothing: not known
};

/// Influencers by one metric, the highest first.
struct Ranking {
    ColumnId metric = ColumnId::Gmv;
    std::shared_ptr<const Selection> selection;
    SelectionScope scope;
    std::vector<RankedInfluencer> influencers;
    /// The yardstick: of the influencers on the user's own list, where any of them has a value in
    /// this period and filter, else of these. Nothing of a single one, which is its own middle, and
    /// of money in different currencies.
    std::optional<double> median;
    int inMedian = 0; ///< influencers it is of
    bool isMedianOfOwnList = false;
    /// How many of these are stored whole; nothing where it is not known, or they are the ones
    /// chosen.
    std::optional<int> medianStoredWhole;
    std::vector<TextId> medianRegions; ///< markets of the own list's livestreams, where it is of it
    bool areComparable = true; ///< not where the money is in different currencies
    std::optional<ComparedDays> before; ///< the period before; nothing for "all"
    std::optional<int> storedWhole; ///< influencers of the scope; nothing: not known
    int unknown = 0; ///< influencers left out: nothing is known of the metric
    int notCaptured = 0; ///< livestreams of unknown likes and comments, where these are asked for
    int withoutInfluencer = 0; ///< livestreams left out: whose they are is unknown
};

/// How far one of a ranking is from the median of all, from the first and from itself before.
struct RankedDifference {
    std::optional<double> toMedian;
    std::optional<double> toMedianPercent; ///< only over a median above 0
    std::optional<double> toFirst; ///< never above 0; nothing where they are not comparable
    std::optional<double> toBeforePercent; ///< only over one above 0
};
RankedDifference differenceOf(const Ranking &ranking, const RankedInfluencer &one);

/// Worked out on any thread. `ownList`: user ids. `lists`: nothing where they are not known yet.
Ranking ranking(const Selection &selection, ColumnId metric, const QStringList &ownList = {},
                const std::optional<StoredLists> &lists = {});

} // namespace livegauge

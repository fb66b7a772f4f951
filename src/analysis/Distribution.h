#pragma once

#include "analysis/FiveNumbers.h"
#include "analysis/HistogramBins.h"
#include "analysis/SelectionScope.h"

#include <memory>
#include <vector>

namespace livegauge {

struct DistributionQuestion {
    ColumnId metric = ColumnId::Gmv;
    bool isLog = false;
    std::size_t mostInfluencers = 12; ///< those with the most livestreams

    /// What 1 is on the axis: durations are told in hours.
    double unit() const;
};

/// One influencer's livestreams.
struct DistributionBox {
    TextId userId = TextPool::none;
    FiveNumbers numbers;
    std::vector<double> outliers; ///< numbers outside the whiskers, in no order
    int unknown = 0; ///< livestreams without the number
};

/// How one metric of single livestreams is spread. What is left out is in no bin and no box.
struct Distribution {
    DistributionQuestion question;
    std::shared_ptr<const Selection> selection;
    SelectionScope scope;
    HistogramBins bins; ///< of all influencers; none where no number is known
    FiveNumbers all; ///< the same
    std::vector<DistributionBox> boxes; ///< the highest median first
    int influencersLeftOut = 0; ///< beyond mostInfluencers
    int unknown = 0; ///< livestreams left out: the number is unknown or not applicable
    int notCaptured = 0; ///< left out: both likes and comments are 0, and one of them is asked for
    int offAxis = 0; ///< left out: 0 or below on a logarithmic axis

    /// The selection's livestreams in bins `first` to below `last`.
    RowSet rowsOfBins(std::size_t first, std::size_t last) const;
    /// One influencer's with a number from `least` to `greatest`.
    RowSet rowsOfBox(std::size_t box, double least, double greatest) const;
};

/// Worked out on any thread.
Distribution distribution(const Selection &selection, const DistributionQuestion &question);

} // namespace livegauge

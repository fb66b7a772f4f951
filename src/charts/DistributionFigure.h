#pragma once

#include "analysis/Distribution.h"
#include "charts/Figure.h"

#include <QStringList>

namespace livegauge {

struct DistributionOptions {
    QStringList influencers; ///< user ids in the order of their colours
    Language language = Language::English;
    bool sampleData = false;
    bool asBoxes = false; ///< one for each influencer; else one histogram of all
};

/// Is a metric even or does it hang on a few livestreams. Notes say what was left out, and why.
Figure distributionFigure(const Distribution &data, const DistributionOptions &options);

} // namespace livegauge

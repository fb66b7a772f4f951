#pragma once

#include "analysis/Distribution.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

struct DistributionOptions : FigureOptions {
    bool asBoxes = false; ///< one for each influencer; else one histogram of all
};

/// Is a metric even or does it hang on a few livestreams. Notes say what was left out, and why.
Figure distributionFigure(const Distribution &data, const DistributionOptions &options);

} // namespace livegauge

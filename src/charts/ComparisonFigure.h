#pragma once

#include "analysis/InfluencerComparison.h"
#include "charts/TrendFigure.h"

namespace livegauge {

/// Influencers beside each other as lines on one axis, and the median of all of them as the
/// yardstick. What it leaves out is counted in notes.
Figure comparisonFigure(const InfluencerComparison &comparison, const FigureOptions &options);

} // namespace livegauge

#pragma once

#include "analysis/TrendData.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

/// A metric's axis: durations in hours.
TrendAxis trendAxis(ColumnId metric);

/// Metrics over time, in words and colours. The time axis spans all of the period; of "all", what
/// there is. A livestream without a start is left out and counted in a note, as are influencers
/// beyond those the question asks for.
///
/// One influencer, or all together: the first metric as bars, the second as a line on the right
/// axis; several: lines only, of which the first metric alone has a mean and the period before.
Figure trendFigure(const TrendData &data, const FigureOptions &options);

} // namespace livegauge

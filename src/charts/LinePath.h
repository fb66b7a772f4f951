#pragma once

#include "charts/PlotScale.h"

#include <QPolygonF>

#include <vector>

namespace livegauge {

/// Points that belong together: neighbours without a gap between them.
struct LineRun {
    QPolygonF points;
    bool endsUnfinished = false; ///< the last point is of a bucket that may still grow
};

/// Indices of the points inside the visible time, and one more on either side.
struct IndexRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};
IndexRange visiblePoints(const TrendSeries &series, const TimeRange &time);

/// More points than pixels side by side.
bool isDense(const TrendSeries &series, const PlotScale &scale);

/// A series as runs in the chart's coordinates. Where it is dense, each
/// pixel column keeps its first, lowest, highest and last: the same picture from few points.
std::vector<LineRun> lineRuns(const TrendSeries &series, const PlotScale &scale, Grouping grouping);

} // namespace livegauge

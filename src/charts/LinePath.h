#pragma once

#include "charts/PlotScale.h"

#include <QPolygonF>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace livegauge {

/// Points that belong together: neighbours without a gap between them.
struct LineRun {
    QPolygonF points;
    bool endsCut = false; ///< the last point is of a bucket that is only a part
    bool beginsCut = false; ///< so is the first

    /// Places of the points in between.
    qsizetype wholeBegin() const { return beginsCut ? 1 : 0; }
    qsizetype wholeEnd() const { return std::max(wholeBegin(), points.size() - (endsCut ? 1 : 0)); }
    /// Places of those that are only a part, each once.
    QVarLengthArray<qsizetype, 2> cutPoints() const;
    /// The lines that lead to them, each once, by the places of their first points.
    QVarLengthArray<qsizetype, 2> cutLines() const;
};

/// A series as runs in the chart's coordinates.
struct LinePath {
    std::vector<LineRun> runs;
    bool isDense = false; ///< more points than pixels side by side
    int merged = 0; ///< points that are not in the runs, for nobody could see them
};

/// Where a series is dense, each column of pixels keeps its first, lowest, highest and last point:
/// the same picture from few points. `pixel`: how wide one is in the chart's coordinates.
LinePath linePath(const TrendSeries &series, const PlotScale &scale, Grouping grouping,
                  double pixel);

/// Buckets to be drawn as bars: where they are dense, the highest of each column of pixels.
struct BarPath {
    std::vector<std::size_t> buckets;
    bool isDense = false;
    int merged = 0;
};
BarPath barPath(const TrendSeries &series, const PlotScale &scale, double pixel);

} // namespace livegauge

#pragma once

#include "charts/FigureLegend.h"
#include "charts/TimeRange.h"
#include "domain/Column.h"
#include "domain/Period.h"

#include <QString>

#include <optional>
#include <vector>

namespace livegauge {

enum class AxisSide { Left, Right };

/// One bucket, or one livestream. A missing `y` is a gap, not 0.
struct TrendPoint {
    qint64 from = 0; ///< wall seconds
    qint64 to = 0; ///< wall seconds: the end of the bucket or of the livestream
    std::optional<double> y;
    bool unfinished =
        false; ///< only a part: it holds this very moment, or begins before the chosen period
    int livestreams = 0; ///< 0: only a break in the line
    QString headline; ///< for hover: the livestream's title, or the bucket's name

    bool operator==(const TrendPoint &) const = default;
};

/// One metric of one influencer; points in order of time.
struct TrendSeries {
    QString userId; ///< one of Figure::influencers
    ColumnId metric = ColumnId::Gmv;
    AxisSide side = AxisSide::Left;
    Mark mark = Mark::Line;
    Ink ink;
    std::vector<TrendPoint> points;
};

struct TrendAxis {
    QString title;
    ColumnKind kind = ColumnKind::Count;
};

/// Metrics over time, as bars and lines.
struct TrendPlot {
    Grouping grouping = Grouping::Day;
    TimeRange range;
    std::optional<TrendAxis> left;
    std::optional<TrendAxis> right;
    std::vector<TrendSeries> series;
};

/// Where a point stands on the time axis: in the middle of its bucket, at a livestream's start.
double placeOf(const TrendPoint &point, Grouping grouping);

/// The metrics of a plot, each once, in the order of its series.
std::vector<ColumnId> metricsOf(const TrendPlot &plot);

} // namespace livegauge

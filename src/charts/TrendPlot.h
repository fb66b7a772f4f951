#pragma once

#include "analysis/InfluencerComparison.h"
#include "analysis/TimeTracks.h"
#include "charts/FigureLegend.h"
#include "charts/TimeRange.h"
#include "domain/Column.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

enum class AxisSide { Left, Right };

/// What a series says of its metric: the values, their moving mean, those of the period before, or
/// the influencer in the middle, whose buckets count influencers and have no rows.
enum class TrendLine { Actual, Mean, Before, Median };

/// One metric of one influencer, a value for each bucket of a track; NaN is a gap, not 0. Buckets
/// and values are shared, so that a figure is cheap to copy.
struct TrendSeries {
    QString userId; ///< one of Figure::influencers
    ColumnId metric = ColumnId::Gmv;
    AxisSide side = AxisSide::Left;
    Mark mark = Mark::Line;
    Ink ink;
    TrendLine line = TrendLine::Actual;
    bool isFaint = false; ///< its mean is drawn over it
    std::shared_ptr<const TimeTrack> track;
    std::shared_ptr<const std::vector<double>> values;

    std::size_t size() const { return values->size(); }
    const TimeBucket &bucket(std::size_t i) const { return track->buckets[i]; }
    double y(std::size_t i) const { return (*values)[i]; }
};

struct TrendAxis {
    QString title;
    ColumnKind kind = ColumnKind::Count;
    double unit = 1; ///< its labels are values divided by this: hours of seconds
};

/// Something to be told of one bucket.
struct TrendFlag {
    enum Kind { Record, Collapse, Note };
    std::size_t series = 0;
    std::size_t bucket = 0;
    Kind kind = Record;
    QString text; ///< the user's note
};

/// Influencers beside each other.
struct TrendComparison {
    ComparisonScale scale = ComparisonScale::Absolute;
    Grouping grouping = Grouping::Week; ///< aligned, the plot's own is days: bucket n on day n
    bool isMedianOfOwnList = false; ///< else of all that were compared
    bool isMedianOfOthers = false; ///< of such, too, as were not compared
    int inMedian = 0; ///< influencers it is of
    std::optional<int> medianStoredWhole = {}; ///< of these; nothing: not known
    /// User ids of whom not all of the period is stored; nothing: not known.
    std::optional<QStringList> partlyStored = {};
};

/// Metrics over time, as bars and lines. Points outside `range` may be there, and are not shown.
struct TrendPlot {
    Grouping grouping = Grouping::Day;
    TimeRange range; ///< of the axis
    TimeRange days; ///< of the chosen period; a week or month of the range may reach beyond them
    std::optional<TrendAxis> left;
    std::optional<TrendAxis> right;
    std::vector<TrendSeries> series;
    std::vector<TrendFlag> flags;
    int meanOf = 0; ///< buckets in a moving mean
    std::optional<TrendComparison> comparison;
    LivestreamColumns columns; ///< that the rows of the tracks belong to
};

inline bool isAligned(const TrendPlot &plot)
{
    return plot.comparison && plot.comparison->scale == ComparisonScale::Aligned;
}
inline bool isIndexed(const TrendPlot &plot)
{
    return plot.comparison && plot.comparison->scale == ComparisonScale::Indexed;
}

/// Whether all of the period of an influencer beside others is stored; nothing: not known.
inline std::optional<bool> isStoredWhole(const TrendPlot &plot, const QString &userId)
{
    if (!plot.comparison || !plot.comparison->partlyStored)
        return std::nullopt;
    return !plot.comparison->partlyStored->contains(userId);
}

/// What one point stands for; `TrendPlot::grouping` says how they lie on the axis.
inline Grouping groupingOf(const TrendPlot &plot)
{
    return plot.comparison ? plot.comparison->grouping : plot.grouping;
}

/// What an index begins at.
constexpr double indexBase = 100;

/// Where a bucket stands on the time axis: in its middle, a livestream at its start.
inline double placeOf(const TimeBucket &bucket, Grouping grouping)
{
    const auto from = static_cast<double>(bucket.from);
    if (grouping == Grouping::Livestream)
        return from;
    return from + static_cast<double>(bucket.to - bucket.from) / 2;
}

/// Two buckets of a series hang together: nothing is missing between them. Livestreams are joined
/// over 14 days, and so are means, for which a day without one is none.
bool areJoined(const TimeBucket &left, const TimeBucket &right, const TrendSeries &series,
               Grouping grouping);

/// The metrics of a plot, each once, in the order of its series.
std::vector<ColumnId> metricsOf(const TrendPlot &plot);

/// Buckets of a series inside a stretch of time.
struct IndexRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};
IndexRange bucketsIn(const TrendSeries &series, const TimeRange &time);

/// The bucket that begins at a moment, if any.
std::optional<std::size_t> bucketAt(const TimeTrack &track, qint64 from);

} // namespace livegauge

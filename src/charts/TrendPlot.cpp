#include "charts/TrendPlot.h"

#include <algorithm>

namespace livegauge {

bool areJoined(const TimeBucket &left, const TimeBucket &right, const TrendSeries &series,
               Grouping grouping)
{
    constexpr qint64 longest = qint64{14} * 86'400;
    const bool isLoose = grouping == Grouping::Livestream || series.line == TrendLine::Mean;
    return right.from - left.to <= (isLoose ? longest : 0);
}

std::vector<ColumnId> metricsOf(const TrendPlot &plot)
{
    std::vector<ColumnId> found;
    for (const TrendSeries &series : plot.series) {
        if (std::ranges::find(found, series.metric) == found.end())
            found.push_back(series.metric);
    }
    return found;
}

IndexRange bucketsIn(const TrendSeries &series, const TimeRange &time)
{
    const auto &buckets = series.track->buckets;
    const auto first = std::ranges::lower_bound(buckets, time.from, {}, &TimeBucket::from);
    const auto last = std::ranges::lower_bound(buckets, time.to, {}, &TimeBucket::from);
    return {static_cast<std::size_t>(first - buckets.begin()),
            static_cast<std::size_t>(last - buckets.begin())};
}

std::optional<std::size_t> bucketAt(const TimeTrack &track, qint64 from)
{
    const auto found = std::ranges::lower_bound(track.buckets, from, {}, &TimeBucket::from);
    if (found == track.buckets.end() || found->from != from)
        return std::nullopt;
    return static_cast<std::size_t>(found - track.buckets.begin());
}

} // namespace livegauge

#pragma once

#include "analysis/TimeTracks.h"

#include <vector>

namespace livegauge {

/// One metric over the buckets of a track, as sums that can be added up further. Of a ratio these
/// are numerators (times its factor) and bases over the livestreams that have both; of any other
/// metric the sum of what is known, and 1 where anything is. How many livestreams there are is
/// known of every bucket.
struct BucketSums {
    std::vector<double> sum;
    std::vector<double> base; ///< 0: nothing is known
};
BucketSums bucketSums(const LivestreamColumns &columns, const TimeTrack &track, ColumnId metric);

/// What each bucket is worth: NaN where nothing is known.
std::vector<double> bucketValues(const LivestreamColumns &columns, const TimeTrack &track,
                                 ColumnId metric);

/// The mean of a bucket and those in the `length` - 1 days (weeks, months, livestreams) before it,
/// of a ratio the weighted one. Days without a livestream are left out of it. NaN for the first,
/// for which there are not so many before, and where one of them is only a part. Nothing for
/// Grouping::HourOfDay, whose hours have no before.
std::vector<double> movingMean(const TimeTrack &track, const BucketSums &sums, int length,
                               Grouping grouping);

} // namespace livegauge

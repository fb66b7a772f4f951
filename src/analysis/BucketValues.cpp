#include "analysis/BucketValues.h"

#include "analysis/BothHalves.h"
#include "analysis/CapturedReader.h"
#include "analysis/UpperHalves.h"
#include "domain/Formula.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace livegauge {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Where the window that ends with this bucket begins.
qint64 windowStart(const TimeBucket &bucket, int length, Grouping grouping)
{
    constexpr qint64 day = 86'400;
    if (grouping == Grouping::Week)
        return bucket.from - qint64{7} * (length - 1) * day;
    if (grouping != Grouping::Month)
        return bucket.from - (length - 1) * day;
    const QDate first = wallDateTime(bucket.from).date().addMonths(1 - length);
    return QDateTime(first, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

/// Added up anew each time: a running sum would keep the rounding of what has left it. With a
/// bucket that is only a part it would be the mean of fewer.
double meanOf(const TimeTrack &track, const BucketSums &sums, std::size_t begin, std::size_t end)
{
    double sum = 0;
    double base = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (track.buckets[i].isPart)
            return unknown;
        sum += sums.sum[i];
        base += sums.base[i];
    }
    return base > 0 ? sum / base : unknown;
}

} // namespace

BucketSums bucketSums(const LivestreamColumns &columns, const TimeTrack &track, ColumnId metric)
{
    const CapturedReader numbers(columns, metric);
    const Formula *formula = formulaOf(metric);
    const NumberReader bases(columns, formula != nullptr ? formula->base : metric);
    const auto &buckets = track.buckets;
    BucketSums sums;
    sums.sum.resize(buckets.size());
    sums.base.resize(buckets.size());
    const auto addUp = [&](std::size_t place) {
        const TimeBucket &bucket = buckets[place];
        double sum = 0;
        double base = metric == ColumnId::Livestreams ? 1 : 0;
        for (RowNumber i = bucket.first; i < bucket.first + bucket.count; ++i) {
            const RowNumber row = track.rows[i];
            const double number = numbers[row];
            if (std::isnan(number))
                continue;
            const double weight = formula != nullptr ? bases[row] : 1;
            sum += number * weight;
            base = formula != nullptr ? base + weight : 1;
        }
        sums.sum[place] = sum;
        sums.base[place] = base;
    };
    // Buckets that hold half of the livestreams, not half of the buckets.
    const auto middle = static_cast<std::size_t>(
        std::ranges::lower_bound(buckets, track.rows.size() / 2, {}, &TimeBucket::first)
        - buckets.begin());
    const std::array<std::size_t, 3> edges{0, middle, buckets.size()};
    forBothHalves(track.rows.size() >= worthTwoThreads, [&](std::size_t half) {
        clearUpperHalves();
        for (std::size_t place = edges[half]; place < edges[half + 1]; ++place)
            addUp(place);
    });
    return sums;
}

std::vector<double> bucketValues(const LivestreamColumns &columns, const TimeTrack &track,
                                 ColumnId metric)
{
    const bool single = track.buckets.size() == track.rows.size()
        && std::ranges::find(track.buckets, RowNumber{0}, &TimeBucket::count)
            == track.buckets.end();
    if (single) {
        const CapturedReader numbers(columns, metric);
        std::vector<double> values(track.rows.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = numbers[track.rows[i]];
        return values;
    }
    BucketSums sums = bucketSums(columns, track, metric);
    for (std::size_t i = 0; i < sums.sum.size(); ++i)
        sums.sum[i] = sums.base[i] > 0 ? sums.sum[i] / sums.base[i] : unknown;
    return std::move(sums.sum);
}

std::vector<double> movingMean(const TimeTrack &track, const BucketSums &sums, int length,
                               Grouping grouping)
{
    const std::vector<TimeBucket> &buckets = track.buckets;
    if (grouping == Grouping::HourOfDay)
        return {};
    std::vector<double> means(buckets.size(), unknown);
    const auto most = static_cast<std::size_t>(length);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        bool isWhole = i + 1 >= most;
        if (grouping == Grouping::Livestream) {
            begin = isWhole ? i + 1 - most : 0;
        } else {
            const qint64 start = windowStart(buckets[i], length, grouping);
            isWhole = buckets.front().from <= start;
            while (buckets[begin].from < start)
                ++begin;
        }
        if (isWhole)
            means[i] = meanOf(track, sums, begin, i + 1);
    }
    return means;
}

} // namespace livegauge

#include "analysis/InfluencerComparison.h"

#include "analysis/BucketValues.h"
#include "analysis/Median.h"
#include "domain/Formula.h"

#include <algorithm>
#include <numeric>

namespace livegauge {
namespace {

/// Whole buckets from one bucket's beginning to another's.
qint64 bucketsBetween(qint64 first, qint64 from, Grouping grouping)
{
    constexpr qint64 day = 86'400;
    if (grouping == Grouping::Month) {
        const QDate begin = wallDateTime(first).date();
        const QDate end = wallDateTime(from).date();
        return (end.year() - begin.year()) * 12 + end.month() - begin.month();
    }
    return (from - first) / (grouping == Grouping::Week ? 7 * day : day);
}

std::optional<double> totalOf(const BucketSums &sums, bool isRatio)
{
    const double sum = std::reduce(sums.sum.begin(), sums.sum.end());
    const double base = std::reduce(sums.base.begin(), sums.base.end());
    if (base <= 0)
        return std::nullopt;
    return isRatio ? sum / base : sum;
}

/// An unfinished bucket is no base: every later one would look like growth.
void index(std::vector<ComparedBucket> &buckets)
{
    const auto first = std::ranges::find_if(
        buckets, [](const ComparedBucket &bucket) { return !bucket.isPart && bucket.value > 0; });
    if (first == buckets.end()) {
        buckets.clear();
        return;
    }
    const double base = first->value;
    for (ComparedBucket &bucket : buckets)
        bucket.value = bucket.value / base * 100;
}

std::vector<ComparedBucket> bucketsOf(const TimeTrack &track, const BucketSums &sums,
                                      const InfluencerQuestion &question)
{
    std::vector<ComparedBucket> buckets;
    const qint64 first = track.buckets.front().from;
    for (std::size_t i = 0; i < track.buckets.size(); ++i) {
        if (sums.base[i] <= 0)
            continue;
        const TimeBucket &bucket = track.buckets[i];
        const qint64 at = question.scale == ComparisonScale::Aligned
            ? bucketsBetween(first, bucket.from, question.grouping)
            : bucket.from;
        buckets.push_back({at, sums.sum[i] / sums.base[i], bucket.isPart});
    }
    if (question.scale == ComparisonScale::Indexed)
        index(buckets);
    return buckets;
}

void rank(InfluencerComparison &comparison)
{
    std::vector<ComparedInfluencer> &ranking = comparison.ranking;
    std::ranges::stable_sort(ranking, std::ranges::greater(), &ComparedInfluencer::total);
    std::vector<double> totals;
    for (std::size_t i = 0; i < ranking.size() && ranking[i].total; ++i) {
        const bool isEqual = i > 0 && ranking[i].total == ranking[i - 1].total;
        ranking[i].rank = isEqual ? ranking[i - 1].rank : static_cast<int>(i) + 1;
        totals.push_back(*ranking[i].total);
    }
    comparison.known = static_cast<int>(totals.size());
    if (totals.empty())
        return;
    const double median = medianOf(totals);
    comparison.medianTotal = median;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        ranking[i].aboveMedian = totals[i] - median;
        if (median > 0)
            ranking[i].aboveMedianPercent = (totals[i] - median) / median * 100;
    }
}

void choose(InfluencerComparison &comparison)
{
    const InfluencerQuestion &question = comparison.question;
    const auto most = static_cast<std::size_t>(question.mostShown);
    for (std::size_t i = 0; i < comparison.ranking.size(); ++i) {
        const ComparedInfluencer &one = comparison.ranking[i];
        if (!one.total || comparison.shown.size() == most)
            return;
        if (question.influencers.isEmpty() || question.influencers.contains(one.userId))
            comparison.shown.push_back(i);
    }
}

std::vector<MedianBucket> medians(const InfluencerComparison &comparison)
{
    const bool isAligned = comparison.question.scale == ComparisonScale::Aligned;
    std::vector<ComparedBucket> all;
    for (const ComparedInfluencer &one : comparison.ranking) {
        std::ranges::copy_if(
            one.buckets, std::back_inserter(all),
            [isAligned](const ComparedBucket &bucket) { return !isAligned || !bucket.isPart; });
    }
    std::ranges::sort(all, {}, &ComparedBucket::at);
    std::vector<MedianBucket> result;
    std::vector<double> values;
    for (auto begin = all.begin(); begin != all.end();) {
        values.clear();
        MedianBucket bucket;
        bucket.at = begin->at;
        for (; begin != all.end() && begin->at == bucket.at; ++begin) {
            values.push_back(begin->value);
            bucket.isPart = bucket.isPart || begin->isPart;
        }
        bucket.value = medianOf(values);
        bucket.influencers = static_cast<int>(values.size());
        result.push_back(bucket);
    }
    return result;
}

} // namespace

InfluencerComparison influencerComparison(const Selection &selection,
                                          const InfluencerQuestion &question)
{
    InfluencerComparison comparison;
    comparison.selection = selection;
    comparison.question = question;
    const LivestreamColumns &columns = selection.columns;
    TimeTracks tracks =
        timeTracks(columns, *selection.rows, *selection.query, {question.grouping, false, 0});
    comparison.withoutStart = tracks.withoutStart;
    for (TimeTrack &track : tracks.tracks) {
        if (track.userId == TextPool::none) {
            comparison.withoutInfluencer = static_cast<int>(track.rows.size());
            continue;
        }
        const BucketSums sums = bucketSums(columns, track, question.metric);
        ComparedInfluencer one;
        one.userId = columns.texts().text(track.userId);
        one.name = newestName(columns, track);
        one.total = totalOf(sums, formulaOf(question.metric) != nullptr);
        one.buckets = bucketsOf(track, sums, question);
        one.rows = std::move(track.rows);
        comparison.ranking.push_back(std::move(one));
    }
    rank(comparison);
    choose(comparison);
    comparison.median = medians(comparison);
    return comparison;
}

} // namespace livegauge

#include "analysis/InfluencerComparison.h"

#include "analysis/BucketValues.h"
#include "analysis/CapturedReader.h"
#include "analysis/FirstRows.h"
#include "analysis/Markets.h"
#include "analysis/Median.h"
#include "analysis/WallTimes.h"
#include "domain/Formula.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

namespace livegauge {
namespace {

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

/// `first`: where a line that is aligned begins.
std::vector<ComparedBucket> bucketsOf(const TimeTrack &track, const BucketSums &sums,
                                      const InfluencerQuestion &question, qint64 first)
{
    std::vector<ComparedBucket> buckets;
    buckets.reserve(track.buckets.size());
    for (std::size_t i = 0; i < track.buckets.size(); ++i) {
        if (sums.base[i] <= 0)
            continue;
        const TimeBucket &bucket = track.buckets[i];
        const qint64 at = question.scale == ComparisonScale::Aligned
            ? groupsBetween(first, bucket.from, question.grouping)
            : bucket.from;
        buckets.push_back({at, sums.sum[i] / sums.base[i], bucket.isPart, bucket.isUnfinished,
                           bucket.first, bucket.count});
    }
    if (question.scale == ComparisonScale::Indexed)
        index(buckets);
    return buckets;
}

/// Where each influencer's first livestream of all that are stored lies, whatever is selected of
/// them; by the text of the user id. Nothing where it is not needed.
std::vector<qint64> firstGroupsOf(const Selection &selection, const InfluencerQuestion &question)
{
    const LivestreamColumns &columns = selection.columns;
    std::vector<qint64> groups(roomFor(columns.userIds()));
    if (question.scale != ComparisonScale::Aligned)
        return groups;
    const WallTimes times(columns, selection.query->clock);
    const RowNumbers first = firstRows(columns);
    for (const TextId userId : columns.userIds()) {
        if (first[userId] < columns.size())
            groups[userId] =
                groupStart(std::llround(times.start(first[userId])), question.grouping);
    }
    return groups;
}

void rank(InfluencerComparison &comparison)
{
    std::vector<ComparedInfluencer> &ranking = comparison.ranking;
    std::ranges::stable_sort(ranking, std::ranges::greater(), &ComparedInfluencer::total);
    for (std::size_t i = 0; i < ranking.size() && ranking[i].total; ++i) {
        const bool isEqual = i > 0 && ranking[i].total == ranking[i - 1].total;
        ranking[i].rank = isEqual ? ranking[i - 1].rank : static_cast<int>(i) + 1;
        ++comparison.known;
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

/// Buckets of all influencers that are to be told by their place: since the first, 0, 1, 2…
class Places {
public:
    Places(std::span<const ComparedInfluencer> influencers, const InfluencerQuestion &question)
        : m_grouping(question.grouping)
        , m_isAligned(question.scale == ComparisonScale::Aligned)
    {
        for (const ComparedInfluencer &one : influencers) {
            if (one.buckets.empty())
                continue;
            m_first = std::min(m_first, one.buckets.front().at);
            m_last = std::max(m_last, one.buckets.back().at);
        }
    }

    std::size_t size() const { return m_last < m_first ? 0 : at(m_last) + 1; }
    std::size_t at(qint64 bucket) const
    {
        return static_cast<std::size_t>(m_isAligned ? bucket - m_first
                                                    : groupsBetween(m_first, bucket, m_grouping));
    }
    bool counts(const ComparedBucket &bucket) const { return !m_isAligned || !bucket.isPart; }

private:
    Grouping m_grouping;
    bool m_isAligned;
    qint64 m_first = std::numeric_limits<qint64>::max();
    qint64 m_last = std::numeric_limits<qint64>::min();
};

/// Without a sort of all buckets: their places are known.
std::vector<MedianBucket> medians(std::span<const ComparedInfluencer> influencers,
                                  const InfluencerQuestion &question)
{
    const Places places(influencers, question);
    std::vector<MedianBucket> byPlace(places.size());
    const auto each = [&](auto take) {
        for (const ComparedInfluencer &one : influencers) {
            for (const ComparedBucket &bucket : one.buckets) {
                if (places.counts(bucket))
                    take(places.at(bucket.at), bucket);
            }
        }
    };
    each([&](std::size_t place, const ComparedBucket &bucket) {
        MedianBucket &median = byPlace[place];
        median.at = bucket.at;
        median.isPart = median.isPart || bucket.isPart;
        ++median.influencers;
    });
    std::vector<std::size_t> next(byPlace.size() + 1);
    for (std::size_t i = 0; i < byPlace.size(); ++i)
        next[i + 1] = next[i] + static_cast<std::size_t>(byPlace[i].influencers);
    std::vector<double> values(next.back());
    const std::vector<std::size_t> begins = next;
    each([&](std::size_t place, const ComparedBucket &bucket) {
        values[next[place]++] = bucket.value;
    });
    for (std::size_t i = 0; i < byPlace.size(); ++i) {
        if (byPlace[i].influencers > 0)
            byPlace[i].value = medianOf(std::span(values).subspan(
                begins[i], static_cast<std::size_t>(byPlace[i].influencers)));
    }
    std::erase_if(byPlace, [](const MedianBucket &median) { return median.influencers == 0; });
    return byPlace;
}

/// One for each track that is somebody's.
std::vector<ComparedInfluencer> influencersOf(std::vector<TimeTrack> tracks,
                                              const LivestreamColumns &columns,
                                              const InfluencerQuestion &question,
                                              const std::vector<qint64> &firstGroups)
{
    std::vector<ComparedInfluencer> influencers;
    for (TimeTrack &track : tracks) {
        if (track.userId == TextPool::none)
            continue;
        const BucketSums sums = bucketSums(columns, track, question.metric);
        ComparedInfluencer one;
        one.userId = columns.texts().text(track.userId);
        one.name = newestName(columns, track);
        one.total = totalOf(sums, formulaOf(question.metric) != nullptr);
        one.buckets = bucketsOf(track, sums, question, firstGroups[track.userId]);
        one.rows = std::move(track.rows);
        influencers.push_back(std::move(one));
    }
    return influencers;
}

void tellStored(std::vector<ComparedInfluencer> &influencers, const InfluencerQuestion &question,
                const Selection &selection)
{
    if (!question.lists)
        return;
    SelectionQuery query = *selection.query;
    if (question.scale == ComparisonScale::Aligned)
        query.period = {};
    const std::vector<bool> isWhole = storedWhole(selection.columns, query, *question.lists);
    const TextReader userIds(selection.columns, ColumnId::UserId);
    for (ComparedInfluencer &one : influencers)
        one.isStoredWhole = isWhole[userIds[one.rows.front()]];
}

void countMedian(InfluencerComparison &comparison, std::span<const ComparedInfluencer> yardstick)
{
    int whole = 0;
    for (const ComparedInfluencer &one : yardstick) {
        if (!one.total)
            continue;
        ++comparison.inMedian;
        whole += one.isStoredWhole.value_or(false) ? 1 : 0;
    }
    if (comparison.question.lists)
        comparison.medianStoredWhole = whole;
}

/// A single one is its own middle, and money of different currencies has none but as an index.
bool hasMedian(const InfluencerComparison &comparison,
               std::span<const ComparedInfluencer> yardstick)
{
    const auto known = std::ranges::count_if(
        yardstick, [](const ComparedInfluencer &one) { return one.total.has_value(); });
    const InfluencerQuestion &question = comparison.question;
    return known > 1
        && (question.scale == ComparisonScale::Indexed
            || mayBeCompared(comparison.selection, question.metric,
                             together(comparison.regions, comparison.medianRegions)));
}

TrackOptions optionsOf(const InfluencerQuestion &question)
{
    return {question.grouping, false, false, question.metric == ColumnId::Livestreams};
}

/// By the median of the user's own list, whoever is chosen, or else of all that are.
void measureByList(InfluencerComparison &comparison, const std::vector<qint64> &firstGroups)
{
    const InfluencerQuestion &question = comparison.question;
    const Selection &selection = comparison.selection;
    std::vector<ComparedInfluencer> own;
    std::span<const ComparedInfluencer> yardstick = comparison.ranking;
    if (!question.ownList.isEmpty()) {
        SelectionQuery query = *selection.query;
        query.influencers = question.ownList;
        const RowSet rows = rowsMeeting(selection.columns, query);
        const bool areTheChosen = rows == *selection.rows;
        if (!areTheChosen) {
            TimeTracks tracks = timeTracks(selection.columns, rows, query, optionsOf(question));
            comparison.medianRegions = std::move(tracks.regions);
            own = influencersOf(std::move(tracks.tracks), selection.columns, question, firstGroups);
            tellStored(own, question, selection);
        }
        const bool hasValues = std::ranges::any_of(
            own, [](const ComparedInfluencer &one) { return one.total.has_value(); });
        if (hasValues)
            yardstick = own;
        comparison.isMedianOfOthers = hasValues;
        comparison.isMedianOfOwnList = hasValues || areTheChosen;
    }
    if (!hasMedian(comparison, yardstick)) {
        comparison.medianRegions.clear();
        return;
    }
    comparison.median = medians(yardstick, question);
    countMedian(comparison, yardstick);
}

} // namespace

InfluencerComparison influencerComparison(const Selection &selection,
                                          const InfluencerQuestion &question)
{
    InfluencerComparison comparison;
    comparison.selection = selection;
    comparison.question = question;
    const LivestreamColumns &columns = selection.columns;
    TimeTracks tracks = timeTracks(columns, *selection.rows, *selection.query, optionsOf(question));
    comparison.withoutStart = tracks.withoutStart;
    comparison.notCaptured = notCaptured(columns, *selection.rows, {question.metric});
    comparison.regions = std::move(tracks.regions);
    comparison.firstStart = tracks.firstStart;
    comparison.lastStart = tracks.lastStart;
    for (const TimeTrack &track : tracks.tracks) {
        if (track.userId == TextPool::none)
            comparison.withoutInfluencer = static_cast<int>(track.rows.size());
    }
    const std::vector<qint64> firstGroups = firstGroupsOf(selection, question);
    comparison.ranking = influencersOf(std::move(tracks.tracks), columns, question, firstGroups);
    rank(comparison);
    choose(comparison);
    tellStored(comparison.ranking, question, selection);
    measureByList(comparison, firstGroups);
    return comparison;
}

} // namespace livegauge

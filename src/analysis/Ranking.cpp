#include "analysis/Ranking.h"

#include "analysis/BucketValues.h"
#include "analysis/CapturedReader.h"
#include "analysis/Markets.h"
#include "analysis/Median.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace livegauge {
namespace {

/// Rows influencer by influencer: a bucket each.
TimeTrack byInfluencer(const LivestreamColumns &columns, const RowSet &rows,
                       std::vector<TextId> &who)
{
    const TextReader userIds(columns, ColumnId::UserId);
    std::vector<RowNumber> place(columns.textCount(), 0);
    rows.forEach([&](RowNumber row) { ++place[userIds[row]]; });
    TimeTrack track;
    const auto add = [&](TextId userId) {
        const RowNumber count = place[userId];
        const auto first = static_cast<RowNumber>(track.rows.size());
        place[userId] = first;
        if (count == 0)
            return;
        who.push_back(userId);
        track.buckets.push_back({0, 0, first, count, false});
        track.rows.resize(first + count);
    };
    for (const TextId userId : columns.userIds()) {
        if (userId != TextPool::none)
            add(userId);
    }
    // What is of nobody comes behind all, in no bucket.
    place[TextPool::none] = static_cast<RowNumber>(track.rows.size());
    track.rows.resize(rows.count());
    rows.forEach([&](RowNumber row) { track.rows[place[userIds[row]]++] = row; });
    return track;
}

void compareWithBefore(Ranking &result)
{
    const Selection &selection = *result.selection;
    const std::optional<ComparedRows> compared = comparedRows(selection, Comparison::Before);
    if (!compared)
        return;
    result.before = compared->days;
    std::vector<TextId> who;
    const TimeTrack track = byInfluencer(selection.columns, compared->rows, who);
    const std::vector<double> values = bucketValues(selection.columns, track, result.metric);
    std::vector<double> valueOf(roomFor(selection.columns.userIds()),
                                std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < who.size(); ++i)
        valueOf[who[i]] = values[i];
    for (RankedInfluencer &one : result.influencers) {
        if (compared->isReached[one.userId] && !std::isnan(valueOf[one.userId]))
            one.before = valueOf[one.userId];
    }
}

/// `others`: those the median is of, where they are not the ones chosen.
void tellStored(Ranking &result, const std::vector<TextId> &others, const StoredLists &lists)
{
    const Selection &selection = *result.selection;
    const std::vector<bool> isWhole = storedWhole(selection.columns, *selection.query, lists);
    for (RankedInfluencer &one : result.influencers)
        one.isStoredWhole = isWhole[one.userId];
    const auto isStored = [&isWhole](TextId userId) { return isWhole[userId]; };
    result.storedWhole = static_cast<int>(
        std::ranges::count_if(result.scope.influencers, isStored, &InfluencerInScope::userId));
    if (!others.empty())
        result.medianStoredWhole = static_cast<int>(std::ranges::count_if(others, isStored));
}

/// By what those of a list sold in the selection's period and filter, whoever is chosen, or else by
/// what these did. Returns whose it is, where they are not the ones chosen.
std::vector<TextId> measure(Ranking &result, std::vector<double> values, const QStringList &ownList)
{
    const Selection &selection = *result.selection;
    std::vector<TextId> others;
    if (!ownList.isEmpty() && selection.query) {
        SelectionQuery query = *selection.query;
        query.influencers = ownList;
        const RowSet rows = rowsMeeting(selection.columns, query);
        std::vector<TextId> who;
        const TimeTrack track = byInfluencer(selection.columns, rows, who);
        const std::vector<double> all = bucketValues(selection.columns, track, result.metric);
        std::vector<double> own;
        for (std::size_t i = 0; i < who.size(); ++i) {
            if (std::isnan(all[i]))
                continue;
            own.push_back(all[i]);
            others.push_back(who[i]);
        }
        if (rows == *selection.rows)
            others.clear();
        result.isMedianOfOwnList = !own.empty();
        if (result.isMedianOfOwnList) {
            values = std::move(own);
            result.medianRegions = marketsOf(selection.columns, rows);
        }
    }
    result.areComparable = mayBeCompared(selection, result.metric,
                                         together(result.scope.regions, result.medianRegions));
    result.inMedian = static_cast<int>(values.size());
    if (result.inMedian > 1 && result.areComparable) {
        result.median = medianOf(values);
        return others;
    }
    result.medianRegions.clear();
    return {};
}

} // namespace

Ranking ranking(const Selection &selection, ColumnId metric, const QStringList &ownList,
                const std::optional<StoredLists> &lists)
{
    Ranking result;
    result.metric = metric;
    result.selection = std::make_shared<Selection>(selection);
    result.scope = scopeOf(selection);
    std::vector<TextId> who;
    const TimeTrack track = byInfluencer(selection.columns, *selection.rows, who);
    std::size_t grouped = 0;
    for (const TimeBucket &bucket : track.buckets)
        grouped += bucket.count;
    result.withoutInfluencer = static_cast<int>(track.rows.size() - grouped);
    result.notCaptured = notCaptured(selection.columns, *selection.rows, {metric});
    const std::vector<double> values = bucketValues(selection.columns, track, metric);
    std::vector<double> known;
    for (std::size_t i = 0; i < who.size(); ++i) {
        if (std::isnan(values[i])) {
            ++result.unknown;
            continue;
        }
        const auto first = track.rows.begin() + track.buckets[i].first;
        result.influencers.push_back(
            {who[i], values[i], 0, {}, RowNumbers(first, first + track.buckets[i].count), {}});
        known.push_back(values[i]);
    }
    std::ranges::stable_sort(result.influencers, std::ranges::greater(), &RankedInfluencer::value);
    for (std::size_t i = 0; i < result.influencers.size(); ++i) {
        RankedInfluencer &one = result.influencers[i];
        const bool isEqual = i > 0 && one.value == result.influencers[i - 1].value;
        one.rank = isEqual ? result.influencers[i - 1].rank : static_cast<int>(i) + 1;
    }
    const std::vector<TextId> others = measure(result, std::move(known), ownList);
    if (selection.query)
        compareWithBefore(result);
    if (selection.query && lists)
        tellStored(result, others, *lists);
    return result;
}

RankedDifference differenceOf(const Ranking &ranking, const RankedInfluencer &one)
{
    constexpr double percent = 100;
    RankedDifference difference;
    if (ranking.median)
        difference.toMedian = one.value - *ranking.median;
    if (ranking.median.value_or(0) > 0)
        difference.toMedianPercent = (one.value / *ranking.median - 1) * percent;
    if (ranking.areComparable)
        difference.toFirst = one.value - ranking.influencers.front().value;
    if (one.before.value_or(0) > 0)
        difference.toBeforePercent = (one.value / *one.before - 1) * percent;
    return difference;
}

} // namespace livegauge

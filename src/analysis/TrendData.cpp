#include "analysis/TrendData.h"

#include "analysis/BucketValues.h"
#include "analysis/CapturedReader.h"
#include "domain/Formula.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

template <typename Value>
std::shared_ptr<const Value> shared(Value &&value)
{
    return std::make_shared<const Value>(std::forward<Value>(value));
}

RowNumbers notedRows(const LivestreamColumns &columns, const TimeTrack &track)
{
    const TextReader notes(columns, ColumnId::Note);
    RowNumbers noted;
    std::ranges::copy_if(track.rows, std::back_inserter(noted),
                         [&notes](RowNumber row) { return notes[row] != TextPool::none; });
    return noted;
}

int influencersIn(const Selection &selection)
{
    const TextReader userIds(selection.columns, ColumnId::UserId);
    std::vector<bool> isThere(roomFor(selection.columns.userIds()));
    selection.rows->forEach([&](RowNumber row) { isThere[userIds[row]] = true; });
    return static_cast<int>(std::ranges::count(isThere, true));
}

TrendValues valuesOf(const LivestreamColumns &columns, const TimeTrack &track, ColumnId metric,
                     const TrendQuestion &question)
{
    TrendValues values{metric, shared(bucketValues(columns, track, metric)), nullptr};
    if (question.meanOf && question.grouping != Grouping::HourOfDay) {
        const BucketSums sums = bucketSums(columns, track, metric);
        values.means = shared(movingMean(track, sums, *question.meanOf, question.grouping));
    }
    return values;
}

bool countsLivestreams(const TrendQuestion &question)
{
    return std::ranges::find(question.metrics, ColumnId::Livestreams) != question.metrics.end();
}

/// One alone is no sum of several, even where that was asked for; too many are one line.
void decideTogether(TrendData &data, int influencers, const std::optional<ComparedRows> &before)
{
    const int inBoth = before ? std::max(influencers, before->days.influencers) : influencers;
    if (inBoth == 1) {
        data.question.together = false;
    } else if (!data.question.together && influencers > data.question.mostInfluencers) {
        data.question.together = true;
        data.influencersTogether = influencers;
    }
}

void addBefore(TrendData &data, const ComparedRows &before)
{
    const LivestreamColumns &columns = data.selection.columns;
    data.before = before.days;
    const TrackOptions options{data.question.grouping, data.question.together, true,
                               countsLivestreams(data.question)};
    TimeTracks tracks = timeTracks(columns, before.rows, *data.selection.query, options);
    TrendQuestion plain = data.question;
    plain.meanOf.reset();
    for (TrendTrack &one : data.tracks) {
        const auto found = std::ranges::find(tracks.tracks, one.track->userId, &TimeTrack::userId);
        if (found == tracks.tracks.end())
            continue;
        one.trackBefore = shared(std::move(*found));
        for (const ColumnId metric : data.question.metrics)
            one.metricsBefore.push_back(valuesOf(columns, *one.trackBefore, metric, plain));
    }
}

bool canStandOut(const TrendQuestion &question)
{
    // A ratio of one small day says little, and a livestream is measured by those of its
    // influencer.
    const bool isMixed = question.together && question.grouping == Grouping::Livestream;
    return question.withEvents && !isMixed && question.grouping != Grouping::HourOfDay
        && formulaOf(question.metrics.front()) == nullptr;
}

} // namespace

TrendData trendData(const Selection &selection, const TrendQuestion &question)
{
    TrendData data;
    data.selection = selection;
    data.question = question;
    const LivestreamColumns &columns = selection.columns;
    const auto before = question.withBefore ? comparedRows(selection, Comparison::Before)
                                            : std::optional<ComparedRows>();
    decideTogether(data, influencersIn(selection), before);
    TimeTracks tracks =
        timeTracks(columns, *selection.rows, *selection.query,
                   {question.grouping, data.question.together, false, countsLivestreams(question)});
    data.regions = std::move(tracks.regions);
    data.withoutStart = tracks.withoutStart;
    data.notCaptured = notCaptured(columns, *selection.rows, question.metrics);
    data.firstStart = tracks.firstStart;
    data.lastStart = tracks.lastStart;
    for (TimeTrack &track : tracks.tracks) {
        TrendTrack one;
        one.track = shared(std::move(track));
        one.userId = columns.texts().text(one.track->userId);
        one.name = newestName(columns, *one.track);
        for (const ColumnId metric : question.metrics)
            one.metrics.push_back(valuesOf(columns, *one.track, metric, question));
        if (canStandOut(data.question))
            one.events = bucketEvents(*one.track, *one.metrics.front().values);
        one.noted = notedRows(columns, *one.track);
        data.tracks.push_back(std::move(one));
    }
    if (before)
        addBefore(data, *before);
    return data;
}

} // namespace livegauge

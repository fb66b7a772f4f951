#include "analysis/TrendData.h"

#include "analysis/BucketValues.h"
#include "analysis/PeriodBefore.h"
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

/// What a whole track is worth in its metric; the least of all where unknown.
double worth(const LivestreamColumns &columns, const TimeTrack &track, ColumnId metric)
{
    const NumberReader numbers(columns, metric);
    double sum = 0;
    double known = 0;
    for (const RowNumber row : track.rows) {
        const double number = numbers[row];
        if (std::isnan(number))
            continue;
        sum += number;
        ++known;
    }
    if (known == 0)
        return -1;
    return formulaOf(metric) != nullptr ? sum / known : sum;
}

/// Leaves the strongest; they keep their order.
int keepStrongest(std::vector<TimeTrack> &tracks, const LivestreamColumns &columns,
                  const TrendQuestion &question)
{
    const auto most = static_cast<std::size_t>(question.mostInfluencers);
    if (tracks.size() <= most)
        return 0;
    std::vector<double> worths;
    for (const TimeTrack &track : tracks)
        worths.push_back(worth(columns, track, question.metrics.front()));
    std::vector<double> sorted = worths;
    std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(most) - 1,
                             std::greater());
    const double least = sorted[most - 1];
    std::vector<TimeTrack> kept;
    for (std::size_t i = 0; i < tracks.size() && kept.size() < most; ++i) {
        if (worths[i] >= least)
            kept.push_back(std::move(tracks[i]));
    }
    const int leftOut = static_cast<int>(tracks.size() - kept.size());
    tracks = std::move(kept);
    return leftOut;
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

void addBefore(TrendData &data)
{
    const auto before = periodBefore(data.selection.columns, *data.selection.query);
    if (!before)
        return;
    const LivestreamColumns &columns = data.selection.columns;
    data.moved = before->moved;
    TrackOptions options{data.question.grouping, data.question.together, before->moved};
    TimeTracks tracks = timeTracks(columns, before->rows, *data.selection.query, options);
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

} // namespace

TrendData trendData(const Selection &selection, const TrendQuestion &question)
{
    TrendData data;
    data.selection = selection;
    data.question = question;
    const LivestreamColumns &columns = selection.columns;
    TimeTracks tracks = timeTracks(columns, *selection.rows, *selection.query,
                                   {question.grouping, question.together, 0});
    data.regions = std::move(tracks.regions);
    data.withoutStart = tracks.withoutStart;
    data.firstStart = tracks.firstStart;
    data.lastStart = tracks.lastStart;
    data.influencersLeftOut = keepStrongest(tracks.tracks, columns, question);
    for (TimeTrack &track : tracks.tracks) {
        TrendTrack one;
        one.track = shared(std::move(track));
        one.userId = columns.texts().text(one.track->userId);
        one.name = newestName(columns, *one.track);
        for (const ColumnId metric : question.metrics)
            one.metrics.push_back(valuesOf(columns, *one.track, metric, question));
        // A ratio of one small day says little.
        if (question.withEvents && question.grouping != Grouping::HourOfDay
            && formulaOf(question.metrics.front()) == nullptr)
            one.events = bucketEvents(*one.track, *one.metrics.front().values);
        one.noted = notedRows(columns, *one.track);
        data.tracks.push_back(std::move(one));
    }
    if (question.withBefore)
        addBefore(data);
    return data;
}

} // namespace livegauge

#include "analysis/TimeTracks.h"

#include "analysis/RadixSort.h"
#include "analysis/WallTimes.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr qint64 secondsPerHour = 3'600;
constexpr qint64 secondsPerDay = 86'400;
constexpr std::size_t manyRows = 4'000; ///< from here on a radix sort is the faster

/// Now and the period on each market's wall.
class Bounds {
public:
    Bounds(const LivestreamColumns &columns, const SelectionQuery &query)
        : m_regions(columns, ColumnId::Region)
        , m_ofRegion(columns.textCount())
    {
        for (const TextId region : columns.regions()) {
            const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
            m_ofRegion[region] = {now, query.period.bounds(now)};
        }
    }

    bool isPart(const TimeBucket &bucket, RowNumber row) const
    {
        const auto &[now, period] = m_ofRegion[m_regions[row]];
        return (now >= bucket.from && now < bucket.to)
            || (period.from && bucket.from < *period.from)
            || (period.until && bucket.to > *period.until);
    }

private:
    struct OfRegion {
        qint64 now = 0;
        Period::Bounds period;
    };
    TextReader m_regions;
    std::vector<OfRegion> m_ofRegion; ///< by TextId
};

class Builder {
public:
    Builder(const LivestreamColumns &columns, const SelectionQuery &query,
            const TrackOptions &options)
        : m_columns(columns)
        , m_options(options)
        , m_times(columns, query.clock)
        , m_durations(columns, ColumnId::Duration)
        , m_bounds(columns, query)
        , m_weights(columns.size())
    {
    }

    TimeTracks build(const RowSet &rows);

private:
    void divide(const RowSet &rows);
    void sort(RowNumbers &rows) const;
    void fillBuckets(TimeTrack &track) const;
    TimeBucket bucketAt(qint64 start, RowNumber row) const;
    qint64 start(RowNumber row) const { return static_cast<qint64>(m_weights[row]); }
    quint64 weight(qint64 start) const;

    const LivestreamColumns &m_columns;
    const TrackOptions &m_options;
    WallTimes m_times;
    NumberReader m_durations;
    Bounds m_bounds;
    std::vector<quint64> m_weights; ///< by row: its start, or for hours its place
    TimeTracks m_result;
};

/// Of an hour of the day: the hour first, then the start, both in one number.
constexpr quint64 hourWeight = quint64{1} << 40;

quint64 Builder::weight(qint64 start) const
{
    if (m_options.grouping != Grouping::HourOfDay)
        return static_cast<quint64>(start);
    const auto hour = static_cast<quint64>(start % secondsPerDay / secondsPerHour);
    return hour * hourWeight + static_cast<quint64>(start);
}

void Builder::divide(const RowSet &rows)
{
    constexpr std::size_t noTrack = ~std::size_t{0};
    std::vector<std::size_t> trackOf(m_columns.textCount(), noTrack);
    std::vector<TimeTrack> &tracks = m_result.tracks;
    if (!m_options.together) {
        for (const TextId userId : m_columns.userIds()) {
            trackOf[userId] = tracks.size();
            tracks.push_back({userId, {}, {}});
        }
    }
    // Livestreams without an influencer, and all where they are shown together.
    tracks.push_back({});
    const TextReader who(m_columns, ColumnId::UserId);
    const TextReader markets(m_columns, ColumnId::Region);
    std::vector<bool> isMarketSeen(m_columns.textCount());
    bool isFirst = true;
    rows.forEach([&](RowNumber row) {
        const double start = m_times.start(row);
        if (std::isnan(start)) {
            ++m_result.withoutStart;
            return;
        }
        const qint64 at = static_cast<qint64>(start) + m_options.moved;
        m_weights[row] = weight(at);
        m_result.firstStart = isFirst ? at : std::min(m_result.firstStart, at);
        m_result.lastStart = isFirst ? at : std::max(m_result.lastStart, at);
        isFirst = false;
        isMarketSeen[markets[row]] = true;
        const std::size_t track = m_options.together ? 0 : trackOf[who[row]];
        tracks[track == noTrack ? tracks.size() - 1 : track].rows.push_back(row);
    });
    std::erase_if(tracks, [](const TimeTrack &track) { return track.rows.empty(); });
    std::ranges::copy_if(m_columns.regions(), std::back_inserter(m_result.regions),
                         [&isMarketSeen](TextId region) { return isMarketSeen[region]; });
}

void Builder::sort(RowNumbers &rows) const
{
    const auto byWeight = [this](RowNumber row) { return m_weights[row]; };
    // Most archives hold livestreams in order of time, one way or the other.
    if (std::ranges::is_sorted(rows, {}, byWeight))
        return;
    if (std::ranges::is_sorted(rows, std::ranges::greater(), byWeight))
        std::ranges::reverse(rows);
    else if (rows.size() < manyRows)
        std::ranges::stable_sort(rows, {}, byWeight);
    else
        radixSort(rows, m_weights);
}

TimeBucket Builder::bucketAt(qint64 start, RowNumber row) const
{
    TimeBucket bucket;
    if (m_options.grouping == Grouping::Livestream) {
        const double duration = m_durations[row];
        bucket.from = start;
        bucket.to =
            start + (duration >= 1 ? static_cast<qint64>(duration) : 1); // false where unknown
        return bucket;
    }
    bucket.from = groupStart(start, m_options.grouping);
    bucket.to = nextGroupStart(bucket.from, m_options.grouping);
    // Rows that were moved lie in no day of now and no period.
    bucket.isPart = m_options.moved == 0 && m_options.grouping != Grouping::HourOfDay
        && m_bounds.isPart(bucket, row);
    return bucket;
}

void Builder::fillBuckets(TimeTrack &track) const
{
    const bool single = m_options.grouping == Grouping::Livestream;
    if (single)
        track.buckets.reserve(track.rows.size());
    for (RowNumber i = 0; i < track.rows.size(); ++i) {
        const RowNumber row = track.rows[i];
        qint64 at = start(row);
        if (m_options.grouping == Grouping::HourOfDay)
            at = static_cast<qint64>(m_weights[row] / hourWeight) * secondsPerHour;
        if (single || track.buckets.empty() || at >= track.buckets.back().to) {
            track.buckets.push_back(bucketAt(at, row));
            track.buckets.back().first = i;
        }
        ++track.buckets.back().count;
    }
}

TimeTracks Builder::build(const RowSet &rows)
{
    divide(rows);
    for (TimeTrack &track : m_result.tracks) {
        sort(track.rows);
        fillBuckets(track);
    }
    return std::move(m_result);
}

} // namespace

TimeTracks timeTracks(const LivestreamColumns &columns, const RowSet &rows,
                      const SelectionQuery &query, const TrackOptions &options)
{
    return Builder(columns, query, options).build(rows);
}

QString newestName(const LivestreamColumns &columns, const TimeTrack &track)
{
    const TextReader names(columns, ColumnId::Influencer);
    const auto named = std::find_if(track.rows.rbegin(), track.rows.rend(),
                                    [&](RowNumber row) { return names[row] != TextPool::none; });
    return named == track.rows.rend() ? QString() : columns.texts().text(names[*named]);
}

} // namespace livegauge

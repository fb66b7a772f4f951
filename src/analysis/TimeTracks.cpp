#include "analysis/TimeTracks.h"

#include "analysis/RadixSort.h"
#include "analysis/WallTimes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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
        , m_ofRegion(roomFor(columns.regions()))
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

/// Of an hour of the day: the hour first, then the start, both in one number.
constexpr quint64 hourWeight = quint64{1} << 40;

/// Whole numbers are divided by a known one in a few cycles, others in twenty.
qint32 dayOf(double start)
{
    const auto second = static_cast<qint64>(start);
    return static_cast<qint32>(second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0));
}

class Builder {
public:
    Builder(const LivestreamColumns &columns, const SelectionQuery &query,
            const TrackOptions &options)
        : m_columns(columns)
        , m_options(options)
        , m_times(columns, query.clock)
        , m_durations(columns, ColumnId::Duration)
        , m_bounds(columns, query)
        , m_isByDays(options.grouping == Grouping::Day || options.grouping == Grouping::Week
                     || options.grouping == Grouping::Month)
    {
        if (m_isByDays)
            m_days.resize(columns.size());
        else
            m_weights.resize(columns.size());
    }

    TimeTracks build(const RowSet &rows);

private:
    void divide(const RowSet &rows);
    void place(RowNumber row, double start);
    void sort(RowNumbers &rows) const;
    void sortByDay(RowNumbers &rows) const;
    void fillBuckets(TimeTrack &track) const;
    TimeBucket bucketAt(qint64 start, RowNumber row) const;
    qint64 start(RowNumber row) const;
    quint64 weight(qint64 start) const;

    const LivestreamColumns &m_columns;
    const TrackOptions &m_options;
    WallTimes m_times;
    NumberReader m_durations;
    Bounds m_bounds;
    bool m_isByDays;
    std::vector<qint32> m_days; ///< by row, where days are enough to tell its bucket
    std::vector<quint64> m_weights; ///< by row, else: its start, or for hours its place
    TimeTracks m_result;
};

quint64 Builder::weight(qint64 start) const
{
    if (m_options.grouping != Grouping::HourOfDay)
        return static_cast<quint64>(start);
    const auto hour = static_cast<quint64>(start % secondsPerDay / secondsPerHour);
    return hour * hourWeight + static_cast<quint64>(start);
}

void Builder::place(RowNumber row, double start)
{
    if (m_isByDays)
        m_days[row] = dayOf(start);
    else
        m_weights[row] = weight(static_cast<qint64>(start));
}

/// Where it belongs: for hours and days the beginning of that.
qint64 Builder::start(RowNumber row) const
{
    if (m_isByDays)
        return qint64{m_days[row]} * secondsPerDay;
    if (m_options.grouping == Grouping::HourOfDay)
        return static_cast<qint64>(m_weights[row] / hourWeight) * secondsPerHour;
    return static_cast<qint64>(m_weights[row]);
}

void Builder::divide(const RowSet &rows)
{
    constexpr std::size_t noTrack = ~std::size_t{0};
    std::vector<std::size_t> trackOf(roomFor(m_columns.userIds()), noTrack);
    std::vector<TimeTrack> &tracks = m_result.tracks;
    if (!m_options.together) {
        for (const TextId userId : m_columns.userIds()) {
            trackOf[userId] = tracks.size();
            tracks.push_back({userId, {}, {}});
        }
    }
    // Livestreams without an influencer, and all where they are shown together.
    tracks.push_back({});
    if (m_options.together)
        tracks.back().rows.reserve(static_cast<std::size_t>(rows.count()));
    const TextReader who(m_columns, ColumnId::UserId);
    const TextReader markets(m_columns, ColumnId::Region);
    std::vector<quint8> isMarketSeen(roomFor(m_columns.regions()));
    constexpr double endless = std::numeric_limits<double>::infinity();
    double first = endless;
    double last = -endless;
    rows.forEach([&](RowNumber row) {
        const double start = m_times.start(row);
        if (std::isnan(start)) {
            ++m_result.withoutStart;
            return;
        }
        const double at = start + static_cast<double>(m_options.moved);
        place(row, at);
        first = std::min(first, at);
        last = std::max(last, at);
        isMarketSeen[markets[row]] = 1;
        const std::size_t track = m_options.together ? 0 : trackOf[who[row]];
        tracks[track == noTrack ? tracks.size() - 1 : track].rows.push_back(row);
    });
    if (first <= last) {
        m_result.firstStart = static_cast<qint64>(first);
        m_result.lastStart = static_cast<qint64>(last);
    }
    std::erase_if(tracks, [](const TimeTrack &track) { return track.rows.empty(); });
    std::ranges::copy_if(m_columns.regions(), std::back_inserter(m_result.regions),
                         [&isMarketSeen](TextId region) { return isMarketSeen[region] != 0; });
}

/// Counted into place: a sort would take most of the time of a chart.
void Builder::sortByDay(RowNumbers &rows) const
{
    const auto byDay = [this](RowNumber row) { return m_days[row]; };
    if (std::ranges::is_sorted(rows, {}, byDay))
        return;
    const qint32 first = dayOf(static_cast<double>(m_result.firstStart));
    const qint32 last = dayOf(static_cast<double>(m_result.lastStart));
    const auto days = static_cast<std::size_t>(qint64{last} - first) + 1;
    if (days > rows.size() * 16) { // few over a long time
        std::ranges::stable_sort(rows, {}, byDay);
        return;
    }
    std::vector<RowNumber> next(days + 1);
    const auto placeOf = [&](RowNumber row) {
        return static_cast<std::size_t>(m_days[row] - first);
    };
    for (const RowNumber row : rows)
        ++next[placeOf(row) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    RowNumbers ordered(rows.size());
    for (const RowNumber row : rows)
        ordered[next[placeOf(row)]++] = row;
    rows = std::move(ordered);
}

void Builder::sort(RowNumbers &rows) const
{
    if (m_isByDays) {
        sortByDay(rows);
        return;
    }
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
        // Most are of the same day as the one before.
        if (m_isByDays && i > 0 && m_days[row] == m_days[track.rows[i - 1]]) {
            ++track.buckets.back().count;
            continue;
        }
        const qint64 at = start(row);
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
    const NumberReader starts(columns, ColumnId::Start);
    for (auto bucket = track.buckets.rbegin(); bucket != track.buckets.rend(); ++bucket) {
        double newest = -1;
        TextId name = TextPool::none;
        for (RowNumber i = bucket->first; i < bucket->first + bucket->count; ++i) {
            const RowNumber row = track.rows[i];
            if (names[row] != TextPool::none && starts[row] > newest) {
                newest = starts[row];
                name = names[row];
            }
        }
        if (name != TextPool::none)
            return columns.texts().text(name);
    }
    return {};
}

} // namespace livegauge

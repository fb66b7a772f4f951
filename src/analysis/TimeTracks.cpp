#include "analysis/TimeTracks.h"

#include "analysis/StoredSpans.h"
#include "analysis/TrackRows.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace livegauge {
namespace {

/// Now and the period on each market's wall.
class Bounds {
public:
    Bounds(const LivestreamColumns &columns, const SelectionQuery &query, bool isBefore)
        : m_ofRegion(roomFor(columns.regions()))
    {
        for (const TextId region : columns.regions()) {
            const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
            m_ofRegion[region] = {now, query.period.bounds(now)};
            if (isBefore)
                layBefore(m_ofRegion[region], query.period);
        }
    }

    void judge(TimeBucket &bucket, TextId region) const
    {
        const auto &[now, period] = m_ofRegion[region];
        const bool holdsNow = now >= bucket.from && now < bucket.to;
        bucket.isUnfinished = bucket.isUnfinished || holdsNow;
        bucket.isPart = bucket.isPart || holdsNow || (period.from && bucket.from < *period.from)
            || (period.until && bucket.to > *period.until);
    }

    /// What of a stretch lies in the period.
    WallSpan inPeriod(WallSpan span, const std::vector<TextId> &regions) const
    {
        qint64 from = std::numeric_limits<qint64>::max();
        qint64 until = std::numeric_limits<qint64>::min();
        for (const TextId region : regions) {
            const Period::Bounds &period = m_ofRegion[region].period;
            from = std::min(from, period.from.value_or(span.from));
            until = std::max(until, period.until.value_or(span.until));
        }
        return {std::max(span.from, from), std::min(span.until, until)};
    }

private:
    struct OfRegion {
        qint64 now = 0;
        Period::Bounds period;
    };

    /// The period before, laid over the chosen one. It is over, and cut where now lies in that.
    static void layBefore(OfRegion &bounds, const Period &period)
    {
        const qint64 moved = lengthBefore(period, bounds.now);
        if (const auto before = comparedSpan(period, Comparison::Before, bounds.now))
            bounds.period = {before->from + moved, before->until + moved};
        bounds.now = std::numeric_limits<qint64>::min();
    }

    std::vector<OfRegion> m_ofRegion; ///< by TextId
};

class Builder {
public:
    Builder(const LivestreamColumns &columns, const SelectionQuery &query,
            const TrackOptions &options)
        : m_options(options)
        , m_rows(columns, query, options)
        , m_durations(columns, ColumnId::Duration)
        , m_regions(columns, ColumnId::Region)
        , m_userIds(columns, ColumnId::UserId)
        , m_bounds(columns, query, options.isBefore)
    {
        if (options.withEmpty && options.grouping != Grouping::Livestream)
            m_stored = storedSpans(columns, query.clock);
    }

    TimeTracks build(const RowSet &rows);

private:
    void fillBuckets(TimeTrack &track, const std::vector<TextId> &regions) const;
    TimeBucket bucketAt(qint64 start, RowNumber row, const std::vector<TextId> &regions) const;
    WallSpan storedOf(const TimeTrack &track, const std::vector<TextId> &regions) const;
    void addEmpty(TimeTrack &track, const std::vector<TextId> &regions) const;

    const TrackOptions &m_options;
    TrackRows m_rows;
    NumberReader m_durations;
    TextReader m_regions;
    TextReader m_userIds;
    Bounds m_bounds;
    std::vector<std::optional<WallSpan>> m_stored; ///< empty where it is not needed
};

TimeBucket Builder::bucketAt(qint64 start, RowNumber row, const std::vector<TextId> &regions) const
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
    if (m_options.grouping == Grouping::HourOfDay) // of all days
        return bucket;
    if (!m_options.together) // an influencer is of one market
        m_bounds.judge(bucket, m_regions[row]);
    else
        for (const TextId region : regions)
            m_bounds.judge(bucket, region);
    return bucket;
}

void Builder::fillBuckets(TimeTrack &track, const std::vector<TextId> &regions) const
{
    const bool single = m_options.grouping == Grouping::Livestream;
    if (single)
        track.buckets.reserve(track.rows.size());
    const auto count = static_cast<RowNumber>(track.rows.size());
    for (RowNumber i = 0, end = 0; i < count; i = end) {
        end = m_rows.endOfDay(track.rows, i);
        const RowNumber row = track.rows[i];
        const qint64 at = m_rows.start(row);
        if (single || track.buckets.empty() || at >= track.buckets.back().to) {
            track.buckets.push_back(bucketAt(at, row, regions));
            track.buckets.back().first = i;
        }
        track.buckets.back().count += end - i;
    }
}

/// In which a place without a livestream is one of none. Empty where nothing is known.
WallSpan Builder::storedOf(const TimeTrack &track, const std::vector<TextId> &regions) const
{
    constexpr qint64 secondsPerDay = 86'400;
    if (m_options.grouping == Grouping::HourOfDay)
        return {0, secondsPerDay};
    const auto storedBy = [this](TextId userId, RowNumber row) {
        const qint64 moved = m_rows.movedBy(m_regions[row]);
        const WallSpan &span = *m_stored[userId];
        return WallSpan{span.from + moved, span.until + moved};
    };
    if (!m_options.together) {
        const RowNumber row = track.rows.front();
        return m_stored[track.userId]
            ? m_bounds.inPeriod(storedBy(track.userId, row), {m_regions[row]})
            : WallSpan{};
    }
    std::optional<WallSpan> stored;
    for (const RowNumber row : track.rows)
        stored = united(stored, storedBy(m_userIds[row], row));
    return stored ? m_bounds.inPeriod(*stored, regions) : WallSpan{};
}

void Builder::addEmpty(TimeTrack &track, const std::vector<TextId> &regions) const
{
    constexpr qint64 longest = qint64{100} * 366 * 86'400; // a start may be any number
    const WallSpan span = storedOf(track, regions);
    const qint64 from = std::min(groupStart(span.from, m_options.grouping), track.buckets[0].from);
    const qint64 until = std::max(span.until, track.buckets.back().to);
    if (span.isEmpty() || until - from > longest)
        return;
    std::vector<TimeBucket> buckets;
    auto next = track.buckets.begin();
    for (qint64 at = from; at < until; at = nextGroupStart(at, m_options.grouping)) {
        const bool isThere = next != track.buckets.end() && next->from == at;
        buckets.push_back(isThere ? *next++ : bucketAt(at, track.rows.front(), regions));
        if (!isThere)
            buckets.back().first = next == track.buckets.end()
                ? static_cast<RowNumber>(track.rows.size())
                : next->first;
    }
    track.buckets = std::move(buckets);
}

TimeTracks Builder::build(const RowSet &rows)
{
    TimeTracks result = m_rows.divided(rows);
    for (TimeTrack &track : result.tracks) {
        fillBuckets(track, result.regions);
        if (!m_stored.empty())
            addEmpty(track, result.regions);
    }
    return result;
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

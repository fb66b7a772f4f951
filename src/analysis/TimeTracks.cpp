#include "analysis/TimeTracks.h"

#include "analysis/TrackRows.h"

#include <limits>

namespace livegauge {
namespace {

/// Now and the period on each market's wall.
class Bounds {
public:
    Bounds(const LivestreamColumns &columns, const SelectionQuery &query, qint64 moved)
        : m_ofRegion(roomFor(columns.regions()))
    {
        for (const TextId region : columns.regions()) {
            const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
            m_ofRegion[region] = {now, query.period.bounds(now)};
            if (moved != 0)
                layBefore(m_ofRegion[region], moved);
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

private:
    struct OfRegion {
        qint64 now = 0;
        Period::Bounds period;
    };

    /// The period before, laid over the chosen one: it is as long, and over.
    static void layBefore(OfRegion &bounds, qint64 moved)
    {
        bounds.now = std::numeric_limits<qint64>::min();
        if (bounds.period.from)
            bounds.period.until = *bounds.period.from + moved;
    }

    std::vector<OfRegion> m_ofRegion; ///< by TextId
};

class Builder {
public:
    Builder(const LivestreamColumns &columns, const SelectionQuery &query,
            const TrackOptions &options)
        : m_options(options)
        , m_rows(columns, query.clock, options)
        , m_durations(columns, ColumnId::Duration)
        , m_regions(columns, ColumnId::Region)
        , m_bounds(columns, query, options.moved)
    {
    }

    TimeTracks build(const RowSet &rows);

private:
    void fillBuckets(TimeTrack &track, const std::vector<TextId> &regions) const;
    TimeBucket bucketAt(qint64 start, RowNumber row, const std::vector<TextId> &regions) const;

    const TrackOptions &m_options;
    TrackRows m_rows;
    NumberReader m_durations;
    TextReader m_regions;
    Bounds m_bounds;
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
    for (RowNumber i = 0; i < track.rows.size(); ++i) {
        const RowNumber row = track.rows[i];
        // Most are of the same day as the one before.
        if (i > 0 && m_rows.areOfOneDay(row, track.rows[i - 1])) {
            ++track.buckets.back().count;
            continue;
        }
        const qint64 at = m_rows.start(row);
        if (single || track.buckets.empty() || at >= track.buckets.back().to) {
            track.buckets.push_back(bucketAt(at, row, regions));
            track.buckets.back().first = i;
        }
        ++track.buckets.back().count;
    }
}

TimeTracks Builder::build(const RowSet &rows)
{
    TimeTracks result = m_rows.divided(rows);
    for (TimeTrack &track : result.tracks)
        fillBuckets(track, result.regions);
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

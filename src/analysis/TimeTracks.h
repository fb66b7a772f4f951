#pragma once

#include "analysis/Selection.h"

#include <vector>

namespace livegauge {

/// A stretch of wall time, mostly with livestreams: a day, a week, a month, an hour of all days, or
/// one livestream.
struct TimeBucket {
    qint64 from = 0; ///< wall seconds
    qint64 to = 0; ///< wall seconds, not included; of a livestream its end
    RowNumber first = 0; ///< its livestreams are rows[first] … rows[first + count - 1] of the track
    RowNumber count = 0;
    bool isPart = false; ///< it is unfinished, or reaches beyond the chosen period
    bool isUnfinished = false; ///< it holds this very moment, in one of its track's markets
};

/// Livestreams of one influencer, or of all together, one behind another.
struct TimeTrack {
    TextId userId = TextPool::none; ///< `none`: all together
    RowNumbers rows; ///< bucket by bucket, inside one in no order; single livestreams by start
    std::vector<TimeBucket> buckets; ///< in order of time; none is empty unless asked for
};

struct TimeTracks {
    std::vector<TimeTrack>
        tracks; ///< those with livestreams, in the order of the columns' userIds()
    std::vector<TextId> regions; ///< their markets, each once
    int withoutStart = 0; ///< livestreams left out
    qint64 firstStart = 0; ///< wall seconds, of all tracks
    qint64 lastStart = 0;
};

struct TrackOptions {
    Grouping grouping = Grouping::Day;
    bool together = false; ///< one track for all influencers
    /// The livestreams are those of the period before (see comparedRows()), which is laid over the
    /// chosen one, market by market.
    bool isBefore = false;
    /// Also buckets without a livestream, where they lie in the period and between an influencer's
    /// first and last livestream that are stored: there it is certain that there was none.
    bool withEmpty = false;
};

/// Puts livestreams into buckets. `query` says the clock, what is now, and the period.
TimeTracks timeTracks(const LivestreamColumns &columns, const RowSet &rows,
                      const SelectionQuery &query, const TrackOptions &options);
/// The influencer's newest known name in a track; empty where there is none.
QString newestName(const LivestreamColumns &columns, const TimeTrack &track);

} // namespace livegauge

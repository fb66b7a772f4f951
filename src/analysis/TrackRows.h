#pragma once

#include "analysis/TimeTracks.h"
#include "analysis/WallTimes.h"

#include <memory>
#include <vector>

namespace livegauge {

/// Puts livestreams into the order of the buckets of a grouping, track by track. Where days are
/// enough to tell a bucket they are counted into place, else sorted.
class TrackRows {
public:
    TrackRows(const LivestreamColumns &columns, const SelectionQuery &query,
              const TrackOptions &options);

    /// All of a TimeTracks but the buckets.
    TimeTracks divided(const RowSet &rows);

    /// Of a row that was divided, where it belongs in wall seconds: for hours and days the
    /// beginning of that.
    qint64 start(RowNumber row) const;
    /// Seconds that the starts of this market are moved by: lays one period over another.
    qint64 movedBy(TextId region) const { return m_movedBy[region]; }
    /// Where in the rows of a track those end that are known to be in one bucket with that at
    /// `place`.
    RowNumber endOfDay(const RowNumbers &rows, RowNumber place) const;

private:
    /// What was found in one half of the rows.
    struct Half {
        std::vector<RowNumbers> rows; ///< by track, rising
        std::vector<quint32> isMarketSeen; ///< by TextId; bytes could be anything's, for a compiler
        int withoutStart = 0;
        double first = 0;
        double last = 0;
    };

    Half dividedHalf(const RowSet &rows, RowNumber from, RowNumber until);
    RowNumbers sorted(const RowNumbers &early, const RowNumbers &late) const;
    RowNumbers sortedByDay(const RowNumbers &early, const RowNumbers &late) const;
    void sort(RowNumbers &rows) const;

    const LivestreamColumns &m_columns;
    const TrackOptions &m_options;
    WallTimes m_times;
    TextReader m_userIds;
    TextReader m_regions;
    std::vector<qint64> m_movedBy; ///< by TextId
    bool m_isByDays;
    std::size_t m_tracks = 0;
    std::vector<std::size_t> m_trackOf; ///< by TextId of the influencer
    std::unique_ptr<qint32[]> m_days; ///< by row; unwritten for those not divided. Where days are
                                      ///< enough to tell its bucket
    std::vector<quint64> m_weights; ///< by row, else: its start, or for hours its place
    qint32 m_firstDay = 0;
    qint32 m_lastDay = 0;
};

} // namespace livegauge

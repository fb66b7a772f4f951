#pragma once

#include "analysis/Tiles.h"

namespace livegauge {

/// A set of livestreams on the days of a clock, and in the buckets of a sparkline.
class TileDays {
public:
    /// Without buckets.
    TileDays(const LivestreamColumns &columns, const RowSet &rows, const Clock &clock);
    /// What a selection shows, in the buckets of its period.
    static TileDays ofSelection(const Selection &selection);

    const RowNumbers &rows() const { return m_rows; } ///< rising
    RowNumber placed() const { return m_placed; } ///< livestreams with a start
    int liveDays() const { return m_liveDays; }

    const std::optional<WallSpan> &span() const { return m_span; }
    int periodDays() const { return m_periodDays; } ///< 0 for "all"
    bool isUnfinished() const { return m_isUnfinished; }
    const std::vector<TextId> &markets() const { return m_markets; }
    const Tiles::Buckets &buckets() const { return m_buckets; }
    std::size_t bucketCount() const { return static_cast<std::size_t>(m_buckets.count); }
    /// Of the livestream at a place of rows(); bucketCount() for one that lies in none.
    std::size_t bucketAt(std::size_t place) const
    {
        return m_bucketOf.empty() ? bucketCount() : m_bucketOf[place];
    }
    /// NaN before the first with a livestream and behind the last: nobody knows whether there was
    /// none.
    std::vector<double> livestreamsByBucket() const;
    std::vector<double> liveDaysByBucket() const;

private:
    void placeRows(const LivestreamColumns &columns, const Clock &clock);
    void findSpan(const Selection &selection);
    void fillBuckets();

    RowNumbers m_rows;
    std::vector<int> m_days; ///< since 1970, by place
    std::vector<quint8> m_isLive; ///< by day from m_firstDay
    int m_firstDay = 0;
    RowNumber m_placed = 0;
    int m_liveDays = 0;
    std::vector<TextId> m_markets;
    std::optional<WallSpan> m_span;
    int m_periodDays = 0;
    qint64 m_endOfToday = 0; ///< where it is latest
    bool m_isUnfinished = false;
    Tiles::Buckets m_buckets;
    std::vector<quint16> m_bucketOf;
};

} // namespace livegauge

#pragma once

#include "analysis/LivestreamColumns.h"
#include "domain/Clock.h"

#include <cmath>
#include <limits>
#include <vector>

namespace livegauge {

/// Starts and ends of livestreams on a clock, in wall seconds (see Clock), NaN where unknown. Knows
/// each market's changes of offset beforehand, so that a million rows take milliseconds.
class WallTimes {
public:
    WallTimes(const LivestreamColumns &columns, const Clock &clock);

    double start(RowNumber row) const { return wall(row, m_starts[row]); }
    /// Start + duration, or the given end where there is no duration.
    double end(RowNumber row) const;
    /// `moment` (Unix seconds) on the clock of that row's market.
    double wall(RowNumber row, double moment) const
    {
        if (std::isnan(moment))
            return moment;
        return moment + m_zones[m_zoneOfRegion[m_regions[row]]].offsetAt(moment);
    }

private:
    static constexpr double secondsPerDay = 86'400;
    static constexpr int firstDay = 14'610; ///< of 2010, since 1970
    static constexpr int days = 14'610; ///< until 2050
    static constexpr float notKnown = std::numeric_limits<float>::quiet_NaN();

    struct Change {
        double from; ///< Unix seconds
        double offset; ///< seconds east of UTC since then
    };
    using Changes = std::vector<Change>; ///< in order of time; the first holds from the beginning

    /// A search for each livestream would take most of the time a chart takes.
    struct Zone {
        Changes changes;
        std::vector<float> offsetOfDay; ///< by UTC day from firstDay; NaN on one with a change

        double offsetAt(double moment) const
        {
            const double day = moment / secondsPerDay - firstDay;
            const float offset =
                day >= 0 && day < days ? offsetOfDay[static_cast<std::size_t>(day)] : notKnown;
            return !std::isnan(offset) ? static_cast<double>(offset) : searched(moment);
        }
        double searched(double moment) const;
    };
    static Changes changesOf(const QTimeZone &zone);
    static std::vector<float> daysOf(const Changes &changes);

    NumberReader m_starts;
    NumberReader m_ends;
    NumberReader m_durations;
    TextReader m_regions;
    std::vector<Zone> m_zones;
    std::vector<quint16> m_zoneOfRegion; ///< by TextId
};

} // namespace livegauge

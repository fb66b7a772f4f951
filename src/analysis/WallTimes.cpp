#include "analysis/WallTimes.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

/// No livestream began before this year, and none will begin after the other.
constexpr int firstYear = 2010;
constexpr int lastYear = 2050;

QDateTime newYear(int year)
{
    return {QDate(year, 1, 1), QTime(0, 0), Qt::UTC};
}

} // namespace

WallTimes::WallTimes(const LivestreamColumns &columns, const Clock &clock)
    : m_starts(columns, ColumnId::Start)
    , m_ends(columns, ColumnId::End)
    , m_durations(columns, ColumnId::Duration)
    , m_regions(columns, ColumnId::Region)
{
    for (const TextId region : columns.regions()) {
        if (m_zoneOfRegion.size() <= region)
            m_zoneOfRegion.resize(region + 1);
        m_zoneOfRegion[region] = static_cast<quint16>(m_zones.size());
        m_zones.push_back(offsetsOf(clock.zone(columns.texts().text(region))));
    }
}

WallTimes::Offsets WallTimes::offsetsOf(const QTimeZone &zone)
{
    Offsets offsets{{0, static_cast<double>(zone.offsetFromUtc(newYear(firstYear)))}};
    if (!zone.hasTransitions())
        return offsets;
    for (const QTimeZone::OffsetData &change :
         zone.transitions(newYear(firstYear), newYear(lastYear))) {
        offsets.push_back({static_cast<double>(change.atUtc.toSecsSinceEpoch()),
                           static_cast<double>(change.offsetFromUtc)});
    }
    return offsets;
}

double WallTimes::wall(RowNumber row, double moment) const
{
    const Offsets &offsets = m_zones[m_zoneOfRegion[m_regions[row]]];
    if (offsets.size() == 1 || std::isnan(moment))
        return moment + offsets.front().offset;
    const auto next = std::ranges::upper_bound(offsets, moment, {}, &Change::from);
    return moment + (next == offsets.begin() ? next : next - 1)->offset;
}

double WallTimes::end(RowNumber row) const
{
    const double duration = m_durations[row];
    if (std::isnan(duration))
        return wall(row, m_ends[row]);
    // A wall does not stretch where clocks change at night: what is on air so long ends so late.
    return start(row) + duration;
}

} // namespace livegauge

#include "analysis/WallTimes.h"

#include <algorithm>

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
        Changes changes = changesOf(clock.zone(columns.texts().text(region)));
        m_zones.push_back({changes, daysOf(changes)});
    }
}

WallTimes::Changes WallTimes::changesOf(const QTimeZone &zone)
{
    Changes changes{{0, static_cast<double>(zone.offsetFromUtc(newYear(firstYear)))}};
    if (!zone.hasTransitions())
        return changes;
    for (const QTimeZone::OffsetData &change :
         zone.transitions(newYear(firstYear), newYear(lastYear))) {
        changes.push_back({static_cast<double>(change.atUtc.toSecsSinceEpoch()),
                           static_cast<double>(change.offsetFromUtc)});
    }
    return changes;
}

std::vector<float> WallTimes::daysOf(const Changes &changes)
{
    std::vector<float> offsets;
    offsets.reserve(days);
    auto next = changes.begin() + 1;
    auto offset = static_cast<float>(changes.front().offset);
    for (int day = firstDay; day < firstDay + days; ++day) {
        const double dawn = day * secondsPerDay;
        const bool isChanged = next != changes.end() && next->from < dawn + secondsPerDay;
        offsets.push_back(isChanged ? notKnown : offset);
        for (; next != changes.end() && next->from < dawn + secondsPerDay; ++next)
            offset = static_cast<float>(next->offset);
    }
    return offsets;
}

double WallTimes::Zone::searched(double moment) const
{
    const auto next = std::ranges::upper_bound(changes, moment, {}, &Change::from);
    return (next == changes.begin() ? next : next - 1)->offset;
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

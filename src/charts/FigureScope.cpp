#include "charts/FigureScope.h"

#include "analysis/ComparisonPeriod.h"
#include "analysis/WallTimes.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace livegauge {
namespace {

/// Two walls at one moment are no further apart.
constexpr double farthestWalls = 28 * 3'600;

std::vector<TextId> regionsIn(const Selection &selection)
{
    const LivestreamColumns &columns = selection.columns;
    const TextReader regions(columns, ColumnId::Region);
    std::vector<char> isThere(roomFor(columns.regions()));
    selection.rows->forEach([&](RowNumber row) { isThere[regions[row]] = 1; });
    std::vector<TextId> found;
    std::ranges::copy_if(columns.regions(), std::back_inserter(found),
                         [&isThere](TextId region) { return isThere[region] != 0; });
    return found;
}

TimeRange wholeDays(qint64 first, qint64 last)
{
    return {groupStart(first, Grouping::Day),
            nextGroupStart(groupStart(last, Grouping::Day), Grouping::Day)};
}

std::optional<TimeRange> daysOfPeriod(const Selection &selection)
{
    const SelectionQuery &query = *selection.query;
    std::optional<TimeRange> days;
    for (const TextId region : regionsIn(selection)) {
        const qint64 now =
            query.clock.wallSeconds(query.now, selection.columns.texts().text(region));
        const std::optional<WallSpan> span = spanOf(query.period, now);
        if (!span)
            return std::nullopt;
        const TimeRange here =
            wholeDays(span->from, std::max(span->from, std::min(span->until - 1, now)));
        days =
            days ? TimeRange{std::min(days->from, here.from), std::max(days->to, here.to)} : here;
    }
    return days;
}

/// Only those near an end are looked at on their walls.
TimeRange daysOfRows(const Selection &selection)
{
    const NumberReader starts(selection.columns, ColumnId::Start);
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    selection.rows->forEach([&](RowNumber row) {
        const double start = starts[row]; // of an unknown one both are false
        first = start < first ? start : first;
        last = start > last ? start : last;
    });
    if (first > last)
        return {};
    const WallTimes times(selection.columns, selection.query->clock);
    double firstWall = std::numeric_limits<double>::infinity();
    double lastWall = -firstWall;
    selection.rows->forEach([&](RowNumber row) {
        const double start = starts[row];
        if (!(start <= first + farthestWalls || start >= last - farthestWalls))
            return;
        const double wall = times.wall(row, start);
        firstWall = std::min(firstWall, wall);
        lastWall = std::max(lastWall, wall);
    });
    return wholeDays(std::llround(firstWall), std::llround(lastWall));
}

} // namespace

TimeRange daysOf(const Selection &selection)
{
    if (const std::optional<TimeRange> days = daysOfPeriod(selection))
        return *days;
    return daysOfRows(selection);
}

QString clockOf(const Selection &selection)
{
    const std::vector<TextId> regions = regionsIn(selection);
    return clockName(selection.query->clock,
                     regions.size() == 1 ? selection.columns.texts().text(regions.front())
                                         : QString());
}

QString filteredBy(const SelectionQuery &query)
{
    QStringList titles;
    for (const Condition &condition : query.filter)
        titles += columnTitle(condition.column);
    titles.removeDuplicates();
    //: Stands between the columns in a list of those that are filtered
    return titles.join(QCoreApplication::translate("Figure", ", "));
}

} // namespace livegauge

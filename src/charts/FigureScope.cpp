#include "charts/FigureScope.h"

#include "analysis/ComparisonPeriod.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <vector>

namespace livegauge {
namespace {

/// Looks no further once all there are have been met: most often after a few rows.
std::vector<TextId> regionsIn(const Selection &selection)
{
    constexpr RowNumber block = 4'096;
    const LivestreamColumns &columns = selection.columns;
    const TextReader regions(columns, ColumnId::Region);
    std::vector<char> isThere(roomFor(columns.regions()));
    const auto isMissing = [&isThere](TextId region) { return isThere[region] == 0; };
    const RowNumber size = selection.rows->size();
    for (RowNumber from = 0; from < size && std::ranges::any_of(columns.regions(), isMissing);
         from += block)
        selection.rows->forEachIn(from, std::min(from + block, size),
                                  [&](RowNumber row) { isThere[regions[row]] = 1; });
    std::vector<TextId> found;
    std::ranges::remove_copy_if(columns.regions(), std::back_inserter(found), isMissing);
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

/// On one wall the first moment is the first time, so each market has one of its own.
TimeRange daysOfRows(const Selection &selection)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    struct Ends {
        double first = never;
        double last = -never;
    };
    const LivestreamColumns &columns = selection.columns;
    const NumberReader starts(columns, ColumnId::Start);
    const TextReader regions(columns, ColumnId::Region);
    std::vector<Ends> ends(roomFor(columns.regions()));
    selection.rows->forEach([&](RowNumber row) {
        const double start = starts[row]; // of an unknown one both are false
        Ends &ofMarket = ends[regions[row]];
        ofMarket.first = start < ofMarket.first ? start : ofMarket.first;
        ofMarket.last = start > ofMarket.last ? start : ofMarket.last;
    });
    std::optional<TimeRange> days;
    const Clock &clock = selection.query->clock;
    for (const TextId region : columns.regions()) {
        const Ends &one = ends[region];
        if (one.first > one.last)
            continue;
        const QString market = columns.texts().text(region);
        const TimeRange here = wholeDays(clock.wallSeconds(std::llround(one.first), market),
                                         clock.wallSeconds(std::llround(one.last), market));
        days =
            days ? TimeRange{std::min(days->from, here.from), std::max(days->to, here.to)} : here;
    }
    return days.value_or(TimeRange());
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

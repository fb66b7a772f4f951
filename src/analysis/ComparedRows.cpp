#include "analysis/ComparedRows.h"

#include "analysis/FirstRows.h"
#include "analysis/WallTimes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace livegauge {
namespace {

constexpr double secondsPerDay = 86'400;

/// No clock is further than this from UTC, so most rows need none to be left out.
constexpr double farthestClock = 15 * 3'600;

struct MarketSpan {
    WallSpan span;
    bool isCut = false;
};

/// By the market's text.
std::vector<MarketSpan> spansOf(const LivestreamColumns &columns, const SelectionQuery &query,
                                Comparison comparison)
{
    std::vector<MarketSpan> spans(roomFor(columns.regions()));
    for (const TextId region : columns.regions()) {
        const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
        const std::optional<WallSpan> compared = comparedSpan(query.period, comparison, now);
        const std::optional<WallSpan> span = spanOf(query.period, now);
        if (compared && span)
            spans[region] = {*compared, isUnfinished(*span, now)};
    }
    return spans;
}

WallSpan wholeOf(const LivestreamColumns &columns, const std::vector<MarketSpan> &spans)
{
    std::optional<WallSpan> whole;
    for (const TextId region : columns.regions())
        whole = united(whole, spans[region].span);
    return whole.value_or(WallSpan{});
}

RowSet rowsIn(const std::vector<MarketSpan> &spans, const WallSpan &whole,
              const LivestreamColumns &columns, const WallTimes &times)
{
    RowSet rows(columns.size());
    const NumberReader starts(columns, ColumnId::Start);
    const TextReader regions(columns, ColumnId::Region);
    const double least = static_cast<double>(whole.from) - farthestClock;
    const double most = static_cast<double>(whole.until) + farthestClock;
    for (RowNumber row = 0; row < columns.size(); ++row) {
        const double start = starts[row];
        if (!(start >= least && start < most)) // nor where it is unknown
            continue;
        const WallSpan &span = spans[regions[row]].span;
        const double wall = times.wall(row, start);
        if (wall >= static_cast<double>(span.from) && wall < static_cast<double>(span.until))
            rows.insert(row);
    }
    return rows;
}

/// Rows that say who is compared, and in which markets: those of both periods. Where there are
/// none, the first ones of whom the query chooses, for that nothing began is known of them, too.
/// What a filter leaves out says nothing of the kind.
RowSet tellingRows(const Selection &selection, const ComparedRows &compared,
                   const RowNumbers &first)
{
    RowSet rows = *selection.rows;
    rows.unite(compared.rows);
    const SelectionQuery &query = *selection.query;
    if (!rows.isEmpty() || !query.filter.empty())
        return rows;
    const LivestreamColumns &columns = selection.columns;
    rows.resize(columns.size());
    for (const TextId id : columns.userIds()) {
        const bool isChosen =
            query.influencers.isEmpty() || query.influencers.contains(columns.texts().text(id));
        if (isChosen && first[id] < columns.size())
            rows.insert(first[id]);
    }
    return rows;
}

void countReached(ComparedRows &compared, const LivestreamColumns &columns, const RowSet &telling,
                  const std::vector<MarketSpan> &spans, const WallTimes &times,
                  const RowNumbers &first)
{
    const TextReader who(columns, ColumnId::UserId);
    const TextReader regions(columns, ColumnId::Region);
    std::vector<bool> isThere(roomFor(columns.userIds()));
    telling.forEach([&](RowNumber row) { isThere[who[row]] = true; });
    compared.isReached.resize(isThere.size());
    for (const TextId id : columns.userIds()) {
        if (!isThere[id])
            continue;
        ++compared.days.influencers;
        const RowNumber row = first[id];
        if (row == columns.size())
            continue;
        const auto from = static_cast<double>(spans[regions[row]].span.from);
        if (times.start(row) < from + secondsPerDay) {
            ++compared.days.reached;
            compared.isReached[id] = true;
        }
    }
}

/// Over the markets that the livestreams are of.
void describe(ComparedRows &compared, const LivestreamColumns &columns, const RowSet &telling,
              const std::vector<MarketSpan> &spans)
{
    const TextReader regions(columns, ColumnId::Region);
    std::vector<bool> isThere(roomFor(columns.regions()));
    telling.forEach([&](RowNumber row) { isThere[regions[row]] = true; });
    bool any = false;
    for (const TextId region : columns.regions()) {
        if (!isThere[region])
            continue;
        const auto &[span, isCut] = spans[region];
        ComparedDays &days = compared.days;
        days.isCut = days.isCut || isCut;
        days.span = any ? united(days.span, span) : span;
        any = true;
    }
}

ComparedRows rowsComparedWith(const Selection &selection, Comparison comparison,
                              const WallTimes &times, const RowNumbers &first)
{
    const LivestreamColumns &columns = selection.columns;
    const std::vector<MarketSpan> spans = spansOf(columns, *selection.query, comparison);
    ComparedRows compared;
    compared.rows = rowsIn(spans, wholeOf(columns, spans), columns, times);
    SelectionQuery rest = *selection.query;
    rest.period = {};
    keepMeeting(compared.rows, columns, rest);
    const RowSet telling = tellingRows(selection, compared, first);
    describe(compared, columns, telling, spans);
    countReached(compared, columns, telling, spans, times, first);
    return compared;
}

} // namespace

std::array<std::optional<ComparedRows>, 2> comparedRows(const Selection &selection)
{
    std::array<std::optional<ComparedRows>, 2> result;
    const SelectionQuery &query = *selection.query;
    if (!comparedSpan(query.period, Comparison::Before, query.now))
        return result;
    const WallTimes times(selection.columns, query.clock);
    const RowNumbers first = firstRows(selection.columns);
    for (const Comparison comparison : {Comparison::Before, Comparison::LastYear})
        result[static_cast<std::size_t>(comparison)] =
            rowsComparedWith(selection, comparison, times, first);
    return result;
}

std::optional<ComparedRows> comparedRows(const Selection &selection, Comparison comparison)
{
    const SelectionQuery &query = *selection.query;
    if (!comparedSpan(query.period, comparison, query.now))
        return std::nullopt;
    return rowsComparedWith(selection, comparison, WallTimes(selection.columns, query.clock),
                            firstRows(selection.columns));
}

} // namespace livegauge

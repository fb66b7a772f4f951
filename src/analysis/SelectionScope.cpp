#include "analysis/SelectionScope.h"

#include "analysis/Markets.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace livegauge {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

struct Named {
    bool isThere = false;
    TextId name = TextPool::none;
    TextId market = TextPool::none;
    double since = -never; ///< start of the livestream that has the name
};

/// Unix seconds of the livestreams of one market.
struct Market {
    double first = never;
    double last = -never;
};

/// What one look at the rows tells, by TextId.
struct Seen {
    explicit Seen(const LivestreamColumns &columns)
        : influencers(roomFor(columns.userIds()))
        , markets(roomFor(columns.regions()))
    {
    }

    std::vector<Named> influencers;
    std::vector<Market> markets;
};

Seen lookAt(const Selection &selection)
{
    const LivestreamColumns &columns = selection.columns;
    const TextReader userIds(columns, ColumnId::UserId);
    const TextReader names(columns, ColumnId::Influencer);
    const TextReader regions(columns, ColumnId::Region);
    const NumberReader starts(columns, ColumnId::Start);
    Seen seen(columns);
    selection.rows->forEach([&](RowNumber row) {
        const double start = starts[row]; // of an unknown one no comparison holds
        const TextId name = names[row];
        Named &influencer = seen.influencers[userIds[row]];
        influencer.isThere = true;
        if (name != TextPool::none
            && (influencer.name == TextPool::none || start > influencer.since)) {
            influencer.name = name;
            influencer.since = std::isnan(start) ? -never : start;
        }
        const TextId region = regions[row];
        if (region != TextPool::none)
            influencer.market = region;
        Market &market = seen.markets[region];
        market.first = start < market.first ? start : market.first;
        market.last = start > market.last ? start : market.last;
    });
    return seen;
}

WallSpan wholeDays(qint64 first, qint64 last)
{
    return {groupStart(first, Grouping::Day),
            nextGroupStart(groupStart(last, Grouping::Day), Grouping::Day)};
}

/// Nothing for a period without a beginning.
std::optional<WallSpan> daysOfPeriod(const Selection &selection, const std::vector<TextId> &regions)
{
    const SelectionQuery &query = *selection.query;
    std::optional<WallSpan> days;
    for (const TextId region : regions) {
        const qint64 now =
            query.clock.wallSeconds(query.now, selection.columns.texts().text(region));
        const std::optional<WallSpan> span = spanOf(query.period, now);
        if (!span)
            return std::nullopt;
        days = united(days,
                      wholeDays(span->from, std::max(span->from, std::min(span->until - 1, now))));
    }
    return days;
}

/// On one wall the first moment is the first time, so each market has one of its own.
std::optional<WallSpan> daysOfRows(const Selection &selection, const Seen &seen)
{
    const Clock &clock = selection.query->clock;
    std::optional<WallSpan> days;
    for (const TextId region : selection.columns.regions()) {
        const Market &one = seen.markets[region];
        if (one.first > one.last)
            continue;
        const QString market = selection.columns.texts().text(region);
        days = united(days,
                      wholeDays(clock.wallSeconds(std::llround(one.first), market),
                                clock.wallSeconds(std::llround(one.last), market)));
    }
    return days;
}

} // namespace

SelectionScope scopeOf(const Selection &selection)
{
    const Seen seen = lookAt(selection);
    SelectionScope scope;
    for (const TextId userId : selection.columns.userIds()) {
        const Named &influencer = seen.influencers[userId];
        if (influencer.isThere && userId != TextPool::none) // nobody knows whose those are
            scope.influencers.push_back({userId, influencer.name, influencer.market});
    }
    scope.regions = marketsOf(selection.columns, *selection.rows);
    std::optional<WallSpan> days = daysOfPeriod(selection, scope.regions);
    if (!days)
        days = daysOfRows(selection, seen);
    scope.days = days.value_or(WallSpan());
    return scope;
}

} // namespace livegauge

#include "analysis/Selection.h"
#include "analysis/TextScan.h"
#include "analysis/WallTimes.h"

#include <QSet>

#include <cmath>

namespace livegauge {
namespace {

/// Leaves the rows that pass.
template <typename Passes>
void sieve(RowSet &rows, Passes passes)
{
    rows.forEach([&rows, &passes](RowNumber row) {
        if (!passes(row))
            rows.remove(row);
    });
}

void keepInfluencers(RowSet &rows, const LivestreamColumns &columns, const QStringList &userIds)
{
    const QSet<QString> wanted(userIds.cbegin(), userIds.cend());
    std::vector<bool> isWanted(roomFor(columns.userIds()));
    for (const TextId id : columns.userIds())
        isWanted[id] = wanted.contains(columns.texts().text(id));
    const TextReader who(columns, ColumnId::UserId);
    sieve(rows, [&](RowNumber row) { return isWanted[who[row]]; });
}

void keepPeriod(RowSet &rows, const LivestreamColumns &columns, const SelectionQuery &query)
{
    const TextReader regions(columns, ColumnId::Region);
    struct Bounds {
        double from = 0;
        double until = 0;
    };
    std::vector<Bounds> bounds(roomFor(columns.regions()));
    for (const TextId region : columns.regions()) {
        const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
        const Period::Bounds found = query.period.bounds(now);
        bounds[region] = {found.from ? static_cast<double>(*found.from)
                                     : -std::numeric_limits<double>::infinity(),
                          found.until ? static_cast<double>(*found.until)
                                      : std::numeric_limits<double>::infinity()};
    }
    const WallTimes times(columns, query.clock);
    sieve(rows, [&](RowNumber row) {
        const double start = times.start(row);
        const Bounds &bound = bounds[regions[row]];
        return start >= bound.from && start < bound.until;
    });
}

void keepUnknown(RowSet &rows, const LivestreamColumns &columns, const Condition &condition)
{
    if (condition.column == ColumnId::RoomId) {
        sieve(rows, [&](RowNumber) { return condition.isNegated; });
    } else if (textSlot(condition.column) >= 0) {
        const TextReader texts(columns, condition.column);
        sieve(rows,
              [&](RowNumber row) { return (texts[row] == TextPool::none) != condition.isNegated; });
    } else {
        const NumberReader numbers(columns, condition.column);
        sieve(rows, [&](RowNumber row) { return std::isnan(numbers[row]) != condition.isNegated; });
    }
}

/// False where the number is unknown.
bool holds(const NumberRange &range, double number)
{
    return (range.withLeast ? number >= range.least : number > range.least)
        && (range.withMost ? number <= range.most : number < range.most);
}

/// By the market's text: each has a today of its own, as for the period.
std::vector<NumberRange> rangesOf(const NumberRange &range, const LivestreamColumns &columns,
                                  const SelectionQuery &query)
{
    std::vector<NumberRange> ranges(roomFor(columns.regions()));
    for (const TextId region : columns.regions()) {
        const qint64 now = query.clock.wallSeconds(query.now, columns.texts().text(region));
        ranges[region] = range.resolved(static_cast<double>(groupStart(now, Grouping::Day)));
    }
    return ranges;
}

/// By the market's text: whether its money is in that currency.
std::vector<bool> meantMarkets(const QString &currency, const LivestreamColumns &columns,
                               const SelectionQuery &query)
{
    std::vector<bool> are(roomFor(columns.regions()));
    for (const TextId region : columns.regions()) {
        const QString stated = query.currencies.of(columns.texts().text(region));
        are[region] = stated.compare(currency, Qt::CaseInsensitive) == 0;
    }
    return are;
}

void keepRange(RowSet &rows, const LivestreamColumns &columns, const Condition &condition,
               const NumberRange &range, const SelectionQuery &query)
{
    const bool negated = condition.isNegated;
    const NumberReader numbers(columns, condition.column);
    if (column(condition.column).kind == ColumnKind::Time) {
        const WallTimes times(columns, query.clock);
        const TextReader regions(columns, ColumnId::Region);
        const std::vector<NumberRange> ranges = rangesOf(range, columns, query);
        sieve(rows, [&](RowNumber row) {
            return holds(ranges[regions[row]], times.wall(row, numbers[row])) != negated;
        });
        return;
    }
    if (!condition.currency.isEmpty()) {
        const TextReader regions(columns, ColumnId::Region);
        const std::vector<bool> isMeant = meantMarkets(condition.currency, columns, query);
        sieve(rows, [&](RowNumber row) {
            return (isMeant[regions[row]] && holds(range, numbers[row])) != negated;
        });
        return;
    }
    sieve(rows, [&](RowNumber row) { return holds(range, numbers[row]) != negated; });
}

/// Whether one of several tags does.
template <typename Meets>
bool anyOf(QByteArrayView tags, const Meets &meets)
{
    constexpr QByteArrayView between(", ");
    for (qsizetype from = 0; from <= tags.size();) {
        const qsizetype end = tags.indexOf(between, from);
        const qsizetype until = end < 0 ? tags.size() : end;
        if (meets(tags.sliced(from, until - from)))
            return true;
        from = until + between.size();
    }
    return false;
}

void keepTexts(RowSet &rows, const LivestreamColumns &columns, const Condition &condition,
               const TextPattern &pattern)
{
    const auto meets = textScan(pattern);
    if (condition.column == ColumnId::RoomId) {
        sieve(rows, [&](RowNumber row) {
            return meets(columns.roomId(row).toUtf8()) != condition.isNegated;
        });
        return;
    }
    // Each text is looked at once, however many rows have it.
    enum class Seen : quint8 { Not, Yes, No };
    std::vector<Seen> seen(columns.textCount(), Seen::Not);
    const TextReader texts(columns, condition.column);
    const bool ofTags = condition.column == ColumnId::Tags && pattern.match == TextMatch::Equals;
    sieve(rows, [&](RowNumber row) {
        const TextId id = texts[row];
        if (id == TextPool::none)
            return condition.isNegated;
        if (seen[id] == Seen::Not) {
            const QByteArrayView text = columns.texts().utf8(id);
            const bool passes =
                (meets(text) || (ofTags && anyOf(text, meets))) != condition.isNegated;
            seen[id] = passes ? Seen::Yes : Seen::No;
        }
        return seen[id] == Seen::Yes;
    });
}

} // namespace

RowSet rowsMeeting(const LivestreamColumns &columns, const SelectionQuery &query)
{
    RowSet rows(columns.size(), true);
    keepMeeting(rows, columns, query);
    return rows;
}

void keepMeeting(RowSet &rows, const LivestreamColumns &columns, const SelectionQuery &query)
{
    if (!query.influencers.isEmpty())
        keepInfluencers(rows, columns, query.influencers);
    if (!query.period.isAll())
        keepPeriod(rows, columns, query);
    for (const Condition &condition : query.filter) {
        if (!isInColumns(condition.column))
            continue;
        if (std::holds_alternative<IsUnknown>(condition.test))
            keepUnknown(rows, columns, condition);
        else if (const auto *range = std::get_if<NumberRange>(&condition.test))
            keepRange(rows, columns, condition, *range, query);
        else if (const auto *pattern = std::get_if<TextPattern>(&condition.test))
            keepTexts(rows, columns, condition, *pattern);
    }
}

} // namespace livegauge

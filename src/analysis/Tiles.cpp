#include "analysis/Tiles.h"

#include "analysis/Markets.h"
#include "analysis/Median.h"
#include "analysis/TileDays.h"
#include "domain/Formula.h"

#include <QtConcurrentRun>

#include <cmath>

namespace livegauge {
namespace {

/// Calls `visit(place, numerator, base)` for the rows that have what the metric needs; base is 1 of
/// one that is no ratio.
template <typename Visit>
void walk(const LivestreamColumns &columns, const RowNumbers &rows, ColumnId metric, Visit visit)
{
    const Formula *formula = formulaOf(metric);
    const NumberReader numerators(columns, formula == nullptr ? metric : formula->numerator);
    if (formula == nullptr) {
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const double number = numerators[rows[place]];
            if (!std::isnan(number))
                visit(place, number, 1.0);
        }
        return;
    }
    Q_ASSERT(!formula->plus); // such a one is on no tile
    const NumberReader bases(columns, formula->base);
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const double numerator = numerators[rows[place]];
        const double base = bases[rows[place]];
        if (!std::isnan(numerator) && base > 0)
            visit(place, numerator, base);
    }
}

double factorOf(ColumnId metric)
{
    const Formula *formula = formulaOf(metric);
    return formula == nullptr ? 1 : formula->factor;
}

void conclude(TileSum &sum, ColumnId metric)
{
    const bool isRatio = formulaOf(metric) != nullptr;
    if (!isRatio)
        sum.base = 0;
    if (sum.counted > 0)
        sum.value = isRatio ? sum.numerator / sum.base * factorOf(metric) : sum.numerator;
}

TileSum sumOf(const LivestreamColumns &columns, const RowNumbers &rows, ColumnId metric)
{
    TileSum sum;
    sum.livestreams = static_cast<RowNumber>(rows.size());
    walk(columns, rows, metric, [&](std::size_t, double numerator, double base) {
        ++sum.counted;
        sum.numerator += numerator;
        sum.base += base;
    });
    conclude(sum, metric);
    return sum;
}

TileSum countOf(const TileDays &days, TileId id)
{
    TileSum sum;
    sum.livestreams = static_cast<RowNumber>(days.rows().size());
    sum.counted = id == TileId::Sessions ? sum.livestreams : days.placed();
    sum.numerator = id == TileId::Sessions ? static_cast<double>(sum.livestreams) : days.liveDays();
    sum.value = sum.numerator;
    return sum;
}

Tile metricTile(const LivestreamColumns &columns, const TileDays &days, TileId id, ColumnId metric)
{
    Tile tile;
    tile.id = id;
    tile.now.livestreams = static_cast<RowNumber>(days.rows().size());
    std::vector<double> values;
    values.reserve(days.rows().size());
    const double factor = factorOf(metric);
    // One more than there are, for livestreams that lie in none.
    std::vector<double> numerators(days.bucketCount() + 1, 0);
    std::vector<double> bases(days.bucketCount() + 1, 0);
    double sum = 0;
    walk(columns, days.rows(), metric, [&](std::size_t place, double numerator, double base) {
        tile.now.numerator += numerator;
        tile.now.base += base;
        const double value = numerator / base * factor;
        sum += value;
        values.push_back(value);
        const std::size_t bucket = days.bucketAt(place);
        numerators[bucket] += numerator;
        bases[bucket] += base;
    });
    tile.now.counted = static_cast<RowNumber>(values.size());
    conclude(tile.now, metric);
    if (!values.empty()) {
        tile.mean = sum / static_cast<double>(values.size());
        tile.median = medianOf(values);
    }
    const bool isRatio = formulaOf(metric) != nullptr;
    for (std::size_t bucket = 0; bucket < days.bucketCount(); ++bucket) {
        const double base = bases[bucket];
        const double divisor = isRatio ? base / factor : 1;
        tile.spark.push_back(base > 0 ? numerators[bucket] / divisor
                                      : std::numeric_limits<double>::quiet_NaN());
    }
    return tile;
}

Tile countTile(const TileDays &days, TileId id)
{
    Tile tile;
    tile.id = id;
    tile.now = countOf(days, id);
    tile.spark = id == TileId::Sessions ? days.livestreamsByBucket() : days.liveDaysByBucket();
    return tile;
}

} // namespace

std::optional<ColumnId> metricOf(TileId id)
{
    switch (id) {
    case TileId::Gmv:
        return ColumnId::Gmv;
    case TileId::Views:
        return ColumnId::Views;
    case TileId::Viewers:
        return ColumnId::Viewers;
    case TileId::Units:
        return ColumnId::Units;
    case TileId::Airtime:
        return ColumnId::Duration;
    case TileId::Gpm:
        return ColumnId::Gpm;
    case TileId::ViewerValue:
        return ColumnId::ViewerValue;
    case TileId::ItemPrice:
        return ColumnId::ItemPrice;
    case TileId::GmvPerHour:
        return ColumnId::GmvPerHour;
    case TileId::Sessions:
    case TileId::LiveDays:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Change> Tiles::change(TileId id, Comparison comparison) const
{
    const std::optional<ComparedDays> &days = this->days(comparison);
    const Tile &tile = (*this)[id];
    const TileSum &before = tile.compared[static_cast<std::size_t>(comparison)];
    const TileSum &now = tile.comparable[static_cast<std::size_t>(comparison)];
    if (!days || !days->hasHistory() || !now.value || !before.value)
        return std::nullopt;
    const double difference = *now.value - *before.value;
    if (!metricOf(id))
        return Change{difference, false};
    if (*before.value == 0)
        return std::nullopt;
    return Change{difference / std::abs(*before.value) * 100, true};
}

namespace {

using Sums = std::array<TileSum, tileCount>; ///< by TileId

/// The sums of the tiles over one period compared with.
struct ComparedSums {
    ComparedDays days;
    Sums before;
    std::optional<Sums> now; ///< nothing: those of all
};
using BothSums = std::array<std::optional<ComparedSums>, 2>;

Sums sumsOf(const LivestreamColumns &columns, const RowSet &rows, const Clock &clock)
{
    Sums sums;
    const TileDays days(columns, rows, clock);
    for (const TileId id : allTiles) {
        const std::optional<ColumnId> metric = metricOf(id);
        sums[static_cast<std::size_t>(id)] =
            metric ? sumOf(columns, days.rows(), *metric) : countOf(days, id);
    }
    return sums;
}

/// Without the influencers whose history begins later: they would make a change of any size.
RowSet reachedRows(const LivestreamColumns &columns, const RowSet &rows,
                   const std::vector<bool> &isReached)
{
    RowSet kept(rows.size());
    const TextReader userIds(columns, ColumnId::UserId);
    rows.forEach([&](RowNumber row) {
        if (isReached[userIds[row]])
            kept.insert(row);
    });
    return kept;
}

BothSums comparedSums(const Selection &selection)
{
    BothSums result;
    const auto compared = comparedRows(selection);
    for (std::size_t place = 0; place < compared.size(); ++place) {
        if (!compared[place])
            continue;
        const ComparedRows &other = *compared[place];
        ComparedSums &sums = result[place].emplace();
        sums.days = other.days;
        const Clock &clock = selection.query->clock;
        const auto sumsOfReached = [&](const RowSet &rows) {
            return sumsOf(selection.columns, reachedRows(selection.columns, rows, other.isReached),
                          clock);
        };
        if (other.days.hasWholeHistory()) {
            sums.before = sumsOf(selection.columns, other.rows, clock);
        } else {
            sums.before = sumsOfReached(other.rows);
            sums.now = sumsOfReached(*selection.rows);
        }
    }
    return result;
}

} // namespace

Tiles tilesOf(const Selection &selection)
{
    // What is compared with is half of the work, for a second core where there is one.
    const QFuture<BothSums> others = QtConcurrent::run(comparedSums, selection);
    Tiles result;
    const TileDays now = TileDays::ofSelection(selection);
    result.livestreams = static_cast<RowNumber>(now.rows().size());
    result.isFiltered = !selection.query->filter.empty();
    result.span = now.span();
    result.periodDays = now.periodDays();
    result.isUnfinished = now.isUnfinished();
    result.money = moneyOf(selection, now.markets());
    result.spark = now.buckets();
    for (const TileId id : allTiles) {
        const std::optional<ColumnId> metric = metricOf(id);
        result.tiles[static_cast<std::size_t>(id)] =
            metric ? metricTile(selection.columns, now, id, *metric) : countTile(now, id);
    }
    const BothSums compared = others.result();
    for (std::size_t place = 0; place < compared.size(); ++place) {
        if (!compared[place])
            continue;
        result.compared[place] = compared[place]->days;
        for (std::size_t id = 0; id < tileCount; ++id) {
            Tile &tile = result.tiles[id];
            tile.compared[place] = compared[place]->before[id];
            tile.comparable[place] = compared[place]->now ? (*compared[place]->now)[id] : tile.now;
        }
    }
    return result;
}

} // namespace livegauge

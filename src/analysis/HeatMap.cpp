#include "analysis/HeatMap.h"

#include "analysis/WallTimes.h"
#include "domain/Formula.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double hour = 3'600;
constexpr double week = 7 * 24 * hour;
constexpr double longest = 48 * hour;
constexpr double monday = 4 * 24 * hour; // 1970-01-01 was a Thursday

/// Calls `visit(cell, seconds)` for each hour a livestream spans; false where it cannot be told.
template <typename Visit>
bool spread(double start, double duration, Visit visit)
{
    if (std::isnan(start) || !(duration > 0) || duration > longest)
        return false;
    const double end = start + duration;
    for (double at = start; at < end;) {
        const double next = std::min((std::floor(at / hour) + 1) * hour, end);
        const double inWeek = std::fmod(std::fmod(at - monday, week) + week, week);
        visit(static_cast<std::size_t>(inWeek / hour), next - at);
        at = next;
    }
    return true;
}

struct Sums {
    double numerator = 0;
    double base = 0;
    bool isKnown = false;
};

void finish(HeatCell &cell, const Sums &sums, bool isRatio)
{
    cell.isThin =
        cell.seconds < HeatMap::fewestHours * hour || cell.livestreams < HeatMap::fewestLivestreams;
    if (sums.isKnown)
        cell.value = isRatio ? sums.numerator / sums.base : sums.numerator;
}

} // namespace

HeatMap heatMap(const Selection &selection, ColumnId metric)
{
    const WallTimes times(selection.columns, selection.query->clock);
    const NumberReader durations(selection.columns, ColumnId::Duration);
    const NumberReader numbers(selection.columns, metric);
    const Formula *formula = formulaOf(metric);
    const NumberReader bases(selection.columns, formula == nullptr ? metric : formula->base);
    HeatMap map;
    map.metric = metric;
    map.scope = scopeOf(selection);
    std::array<Sums, std::tuple_size_v<decltype(map.cells)>> sums;
    selection.rows->forEach([&](RowNumber row) {
        const double duration = durations[row];
        const double number = numbers[row];
        const double base = bases[row];
        const bool told = spread(times.start(row), duration, [&](std::size_t cell, double seconds) {
            map.cells[cell].seconds += seconds;
            ++map.cells[cell].livestreams;
            if (std::isnan(number))
                return;
            const double share = seconds / duration;
            sums[cell].isKnown = true;
            sums[cell].numerator += share * (formula == nullptr ? number : number * base);
            sums[cell].base += share * base;
        });
        map.leftOut += told ? 0 : 1;
    });
    for (std::size_t cell = 0; cell < sums.size(); ++cell)
        finish(map.cells[cell], sums[cell], formula != nullptr);
    return map;
}

std::vector<int> HeatMap::best() const
{
    constexpr std::size_t most = 3;
    std::vector<int> order;
    for (int cell = 0; cell < days * hours; ++cell) {
        const HeatCell &candidate = cells[static_cast<std::size_t>(cell)];
        if (candidate.value && !candidate.isThin)
            order.push_back(cell);
    }
    std::ranges::stable_sort(order, std::greater(), [this](int cell) {
        return *cells[static_cast<std::size_t>(cell)].value;
    });
    order.resize(std::min(order.size(), most));
    return order;
}

HeatCells cellsOnAir(const Selection &selection, const RowSet &rows)
{
    const WallTimes times(selection.columns, selection.query->clock);
    const NumberReader durations(selection.columns, ColumnId::Duration);
    HeatCells cells;
    rows.forEach([&](RowNumber row) {
        if (selection.rows->contains(row))
            spread(times.start(row), durations[row],
                   [&](std::size_t cell, double) { cells.set(cell); });
    });
    return cells;
}

RowSet rowsOnAir(const Selection &selection, const HeatCells &cells)
{
    const WallTimes times(selection.columns, selection.query->clock);
    const NumberReader durations(selection.columns, ColumnId::Duration);
    RowSet result(selection.columns.size());
    selection.rows->forEach([&](RowNumber row) {
        spread(times.start(row), durations[row], [&](std::size_t at, double) {
            if (cells.test(at))
                result.insert(row);
        });
    });
    return result;
}

} // namespace livegauge

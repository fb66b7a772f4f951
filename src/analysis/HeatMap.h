#pragma once

#include "analysis/SelectionScope.h"

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace livegauge {

/// One hour of one weekday.
struct HeatCell {
    std::optional<double> value; ///< of the metric; of a ratio, weighted
    double seconds = 0; ///< on air
    int livestreams = 0; ///< that were on air in it, for whatever part
    /// Too few livestreams or hours on air: nothing to decide by.
    bool isThin = true;

    bool operator==(const HeatCell &) const = default;
};

/// When somebody is on air and how well: weekdays from Monday × hours on the selection's clock. A
/// livestream is shared out over the hours it spans, by time; what the source says of it is taken
/// to be spread evenly.
struct HeatMap {
    static constexpr int days = 7;
    static constexpr int hours = 24;
    static constexpr int fewestLivestreams = 3; ///< with fewer a cell is thin
    static constexpr int fewestHours = 3; ///< on air, the same

    ColumnId metric = ColumnId::GmvPerHour;
    SelectionScope scope;
    std::array<HeatCell, std::size_t{days} * hours> cells;
    int leftOut = 0; ///< livestreams without a start or a duration, or longer than two days

    const HeatCell &at(int day, int hour) const
    {
        return cells[static_cast<std::size_t>(day) * hours + static_cast<std::size_t>(hour)];
    }
    /// Up to three cells of the highest value that are not thin, the best first.
    std::vector<int> best() const;
};

HeatMap heatMap(const Selection &selection, ColumnId metric);

/// Some cells of a heat map, by day × hours + hour.
using HeatCells = std::bitset<std::size_t{HeatMap::days} * HeatMap::hours>;

/// The livestreams that were on air in some cells.
RowSet rowsOnAir(const Selection &selection, const HeatCells &cells);
/// The cells in which some livestreams of the selection were on air.
HeatCells cellsOnAir(const Selection &selection, const RowSet &rows);

} // namespace livegauge

#pragma once

#include "analysis/ComparedRows.h"
#include "analysis/Selection.h"

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace livegauge {

enum class TileId {
    Gmv,
    Views,
    Viewers,
    Units,
    Sessions, ///< livestreams
    LiveDays, ///< days on which one began, on the clock
    Airtime, ///< seconds
    Gpm,
    ViewerValue,
    ItemPrice,
    GmvPerHour,
};
inline constexpr std::size_t tileCount = 11;
inline constexpr std::array allTiles{TileId::Gmv,       TileId::Views,     TileId::Viewers,
                                     TileId::Units,     TileId::Sessions,  TileId::LiveDays,
                                     TileId::Airtime,   TileId::Gpm,       TileId::ViewerValue,
                                     TileId::ItemPrice, TileId::GmvPerHour};

/// The column a tile sums up; nothing for those that count livestreams or days.
std::optional<ColumnId> metricOf(TileId id);

/// What a set of livestreams is worth, and what that rests on.
struct TileSum {
    RowNumber livestreams = 0; ///< in the set
    RowNumber counted = 0; ///< those that have all it needs; the others are in neither sum
    double numerator = 0; ///< the sum, or of a ratio what stands above the line
    double base = 0; ///< of a ratio only
    std::optional<double> value; ///< unknown where nothing was counted
};

struct Change {
    double amount = 0;
    bool isPercent = false; ///< else in the unit of the tile
};

struct Tile {
    TileId id = TileId::Gmv;
    TileSum now;
    /// By Comparison, of the influencers whose history reaches back so far: before, and now. Empty
    /// sets where there is none.
    std::array<TileSum, 2> compared;
    std::array<TileSum, 2> comparable;
    std::optional<double> mean; ///< of single livestreams: of a ratio each counts alike
    std::optional<double> median;
    /// By bucket of Tiles::spark; NaN where no livestream is known.
    std::vector<double> spark;
};

/// Every tile of one selection.
struct Tiles {
    /// Equal stretches of whole days that end with the period; what is left over at its beginning
    /// is in none.
    struct Buckets {
        qint64 from = 0; ///< wall seconds
        int days = 1; ///< in each
        int count = 0;
        bool isLastUnfinished = false;
    };

    std::array<Tile, tileCount> tiles; ///< in the order of TileId
    std::optional<WallSpan> span; ///< of the period; of "all" from the first livestream to the last
    int periodDays = 0; ///< of each market; the span of several may have one more. 0 for "all"
    bool isUnfinished = false; ///< it is not over in one of its markets
    std::array<std::optional<ComparedDays>, 2> compared; ///< by Comparison; nothing for "all"
    Buckets spark;
    MoneyUnit money; ///< of the selection's markets
    RowNumber livestreams = 0;
    bool isFiltered = false; ///< livestreams may have been left out, of both periods

    const Tile &operator[](TileId id) const { return tiles[static_cast<std::size_t>(id)]; }
    const std::optional<ComparedDays> &days(Comparison comparison) const
    {
        return compared[static_cast<std::size_t>(comparison)];
    }
    /// Of the influencers whose history reaches back so far. Nothing where either side is unknown
    /// or it was 0.
    std::optional<Change> change(TileId id, Comparison comparison) const;
};

/// Looks at every livestream of the selection and of its influencers: not for the window's thread.
Tiles tilesOf(const Selection &selection);

} // namespace livegauge

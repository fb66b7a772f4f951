#pragma once

#include "analysis/Tiles.h"

#include <QString>

#include <optional>

namespace livegauge {

/// The columns above and below the line of a tile that is a ratio.
struct RatioSides {
    ColumnId numerator;
    ColumnId base;
};
std::optional<RatioSides> sidesOf(TileId id);

/// How a tile is worked out, in words.
QString tileFormula(TileId id);
/// What the source does not tell about it.
QString tileLimits(TileId id);

} // namespace livegauge

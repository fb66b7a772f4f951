#pragma once

#include "analysis/Tiles.h"
#include "wording/Numbers.h"

#include <QString>

namespace livegauge {

QString tileTitle(TileId id);
/// Short enough for a tile: 187.4K, 251 h.
QString tileNumber(const Tile &tile, const Numbers &numbers);
/// With its sign: +12.6%, −2; empty where there is none.
QString changeText(const std::optional<Change> &change, const Numbers &numbers);
/// What the change is against, or why there is none: "vs prev. 60 d", "vs prev. · partial", "no
/// history".
QString changeCaption(const Tiles &tiles, TileId id, Comparison comparison);
/// The part of it that must not be missed: "partial"; empty where there is none.
QString narrowChangeCaption(const Tiles &tiles, TileId id, Comparison comparison);
QString comparisonName(Comparison comparison);
/// What the tile is, what it rests on and what it was before, as rich text of one table.
QString tileDefinition(const Tiles &tiles, TileId id, const Numbers &numbers);

} // namespace livegauge

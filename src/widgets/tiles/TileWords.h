#pragma once

#include "analysis/Tiles.h"
#include "wording/Numbers.h"

#include <QString>

namespace livegauge {

QString tileTitle(TileId id);
/// In what its money is, as the user stated it; empty where it is no money or nobody can tell.
QString tileCurrency(const Tiles &tiles, TileId id);
/// The same for a tile's title, which also says where currencies differ.
QString tileUnit(const Tiles &tiles, TileId id);
/// Short enough for a tile: 187.4K, 251 h.
QString tileNumber(const Tile &tile, const Numbers &numbers);
/// Of single livestreams, short; empty where there is none.
QString tileMedian(const Tile &tile, const Numbers &numbers);
/// Mean and median of single livestreams in full, a line each; empty where there is none.
QString tileBasis(const Tile &tile, const Numbers &numbers);
/// With its sign: +12.6%, −2; empty where there is none.
QString changeText(const std::optional<Change> &change, const Numbers &numbers);
/// What the change is against, or why there is none: "vs prev. 60 d", "vs prev. · 1 of 3", "no
/// history", "no match before".
QString changeCaption(const Tiles &tiles, TileId id, Comparison comparison);
/// The part of it that must not be missed: "1 of 3"; empty where there is none.
QString narrowChangeCaption(const Tiles &tiles, TileId id, Comparison comparison);
QString comparisonName(Comparison comparison);
/// What the tile is, what it rests on and what it was before, as rich text of one table.
QString tileDefinition(const Tiles &tiles, TileId id, const Numbers &numbers);

} // namespace livegauge

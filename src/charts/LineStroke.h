#pragma once

#include "charts/LinePath.h"

#include <QPen>

class QPainter;

namespace livegauge {

/// Draws the lines of a series but for what leads to buckets that are only a part; piece by piece,
/// as Qt's smooth filling of one long, flat shape takes the square of its length. Dashes go on from
/// piece to piece.
void strokeWhole(QPainter &painter, const std::vector<LineRun> &runs, const QPen &pen);
/// Draws that rest.
void strokeCut(QPainter &painter, const std::vector<LineRun> &runs, const QPen &pen);

} // namespace livegauge

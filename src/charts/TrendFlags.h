#pragma once

#include "charts/PlotPainter.h"
#include "charts/PlotScale.h"

namespace livegauge {

/// Paints the flags of a trend: a triangle over a record, one under a collapse, a pennant above a
/// note; with a word where there is room for it.
void paintTrendFlags(QPainter &painter, const PlotContent &content, const PlotScale &scale,
                     const std::vector<bool> &shown);

} // namespace livegauge

#pragma once

#include "charts/Figure.h"
#include "charts/FigureHit.h"
#include "charts/PlotScale.h"

#include <optional>
#include <vector>

namespace livegauge {

/// The point with a value nearest to `cursor`, among the series that are shown. One influencer
/// alone: nearest in time, at any height of the plot. Several: within 28 pixels.
std::optional<FigureHit> hitAt(const Figure &figure, const std::vector<bool> &shown,
                               const PlotScale &scale, const QPointF &cursor);

} // namespace livegauge

#pragma once

#include "charts/FigureText.h"
#include "charts/PlotPainter.h"
#include "charts/PlotScale.h"

#include <optional>
#include <vector>

namespace livegauge {

/// Axes of a trend, with every label's place.
struct TrendLayout {
    PlotScale scale;
    std::vector<double> gridLines; ///< y, the base line first
    std::optional<double> indexLine; ///< y of what an index begins at
    std::vector<FigureText> texts;
};

/// The value axes begin at 0 and fit what is visible; the labels keep apart at any size.
/// `shown`: per series.
TrendLayout trendLayout(const PlotContent &content, const std::vector<bool> &shown);

} // namespace livegauge

#pragma once

#include "analysis/HeatMap.h"

#include <memory>

namespace livegauge {

/// Weekday × hour, coloured by a metric.
struct HeatMapPlot {
    HeatMap map;
    std::shared_ptr<const Selection> selection; ///< what it was made of: for the rows of a cell
    double least = 0; ///< of the cells that are not thin: the ends of the colour scale
    double most = 0;
};

} // namespace livegauge

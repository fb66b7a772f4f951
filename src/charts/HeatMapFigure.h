#pragma once

#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

/// When is it worth being on air. Title and notes say the metric, the clock, and what was left out.
Figure heatMapFigure(const HeatMap &map, const Selection &selection, const FigureOptions &options);

/// "Mon", "周一"; 0 is Monday.
QString weekdayName(int day, Language language);
/// The best slots in a sentence; says so where nothing is on air often enough to tell.
QString bestSlots(const Figure &figure);

/// What colours and hatching stand for: the key beside the plot.
struct HeatMapKey {
    bool hasScale = false; ///< some hour has enough livestreams for a colour
    QString metric; ///< "GMV per hour (est.):"
    QString least; ///< at the faint end, with its unit
    QString most; ///< at the full end; the same as `least` where all are alike
    QString thin; ///< what hatched cells are; empty where there is none
    QString counts; ///< what the numbers in the cells are; empty where there is no room for them
};
HeatMapKey heatMapKey(const HeatMapPlot &plot, Language language);

} // namespace livegauge

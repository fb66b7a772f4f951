#include "charts/TrendPlot.h"

#include <algorithm>

namespace livegauge {

double placeOf(const TrendPoint &point, Grouping grouping)
{
    const auto from = static_cast<double>(point.from);
    if (grouping == Grouping::Livestream)
        return from;
    return from + static_cast<double>(point.to - point.from) / 2;
}

std::vector<ColumnId> metricsOf(const TrendPlot &plot)
{
    std::vector<ColumnId> found;
    for (const TrendSeries &series : plot.series) {
        if (std::ranges::find(found, series.metric) == found.end())
            found.push_back(series.metric);
    }
    return found;
}

} // namespace livegauge

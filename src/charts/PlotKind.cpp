#include "charts/PlotKind.h"

#include "charts/BoxKind.h"
#include "charts/ComparisonKind.h"
#include "charts/HeatMapKind.h"
#include "charts/HistogramKind.h"
#include "charts/RankingKind.h"
#include "charts/ScatterKind.h"
#include "charts/TrendKind.h"

#include <algorithm>

namespace livegauge {
namespace {

const PlotKind &kind(const TrendPlot &plot)
{
    static const TrendKind trend;
    static const ComparisonKind comparison;
    if (plot.comparison)
        return comparison;
    return trend;
}

const PlotKind &kind(const HeatMapPlot &)
{
    static const HeatMapKind heatMap;
    return heatMap;
}

const PlotKind &kind(const ScatterPlot &)
{
    static const ScatterKind scatter;
    return scatter;
}

const PlotKind &kind(const RankingPlot &)
{
    static const RankingKind ranking;
    return ranking;
}

const PlotKind &kind(const HistogramPlot &)
{
    static const HistogramKind histogram;
    return histogram;
}

const PlotKind &kind(const BoxPlot &)
{
    static const BoxKind box;
    return box;
}

} // namespace

const PlotKind &kindOf(const Figure &figure)
{
    return std::visit([](const auto &plot) -> const PlotKind & { return kind(plot); }, figure.plot);
}

PlotView wholeView(const Figure &figure)
{
    PlotView view;
    view.time = kindOf(figure).range(figure);
    return view;
}

Figure narrowed(const Figure &figure, const PlotView &view)
{
    return kindOf(figure).narrowed(figure, view);
}

bool isEmpty(const Figure &figure)
{
    return kindOf(figure).isEmpty(figure);
}

bool PlotView::shows(ColumnId metric) const
{
    return std::ranges::find(hiddenMetrics, metric) == hiddenMetrics.end();
}

} // namespace livegauge

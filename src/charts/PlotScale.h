#pragma once

#include "charts/TrendPlot.h"

#include <QPointF>
#include <QRectF>

namespace livegauge {

/// Where values lie in the plot, in the chart's coordinates. Value axes begin at 0.
struct PlotScale {
    QRectF plot;
    TimeRange time;
    double leftTop = 1;
    double rightTop = 1;

    double x(double wallSeconds) const
    {
        const auto length = static_cast<double>(time.length());
        return plot.left() + (wallSeconds - static_cast<double>(time.from)) / length * plot.width();
    }
    double y(double value, AxisSide side) const
    {
        return plot.bottom()
            - value / (side == AxisSide::Left ? leftTop : rightTop) * plot.height();
    }
    double secondsAt(double x) const
    {
        const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
        return static_cast<double>(time.from) + share * static_cast<double>(time.length());
    }
};

/// Where a point that has a value is drawn.
inline QPointF positionOf(const PlotScale &scale, const TrendSeries &series, std::size_t i,
                          Grouping grouping)
{
    return {scale.x(placeOf(series.bucket(i), grouping)), scale.y(series.y(i), series.side)};
}

} // namespace livegauge

#include "charts/TrendHit.h"

#include "charts/LinePath.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double reach = 28; // pixels

/// In pixels; infinite where it does not count as near.
double distanceTo(const QPointF &at, const TrendPoint &point, bool severalInfluencers,
                  const PlotScale &scale, const QPointF &cursor)
{
    const double aside = std::abs(at.x() - cursor.x());
    if (severalInfluencers) {
        const double distance = std::hypot(aside, at.y() - cursor.y());
        return distance <= reach ? distance : HUGE_VAL;
    }
    const double half =
        (scale.x(static_cast<double>(point.to)) - scale.x(static_cast<double>(point.from))) / 2;
    return aside <= std::max(reach, half) ? aside : HUGE_VAL;
}

} // namespace

std::optional<FigureHit> hitAt(const Figure &figure, const std::vector<bool> &shown,
                               const PlotScale &scale, const QPointF &cursor)
{
    if (!scale.plot.contains(cursor) || scale.time.length() <= 0)
        return std::nullopt;
    const auto &plot = std::get<TrendPlot>(figure.plot);
    std::optional<FigureHit> best;
    double nearest = HUGE_VAL;
    for (std::size_t s = 0; s < plot.series.size(); ++s) {
        if (!shown[s])
            continue;
        const TrendSeries &series = plot.series[s];
        const IndexRange visible = visiblePoints(series, scale.time);
        for (std::size_t p = visible.begin; p < visible.end; ++p) {
            if (!series.points[p].y)
                continue;
            const QPointF at = positionOf(scale, series, series.points[p], plot.grouping);
            const double distance =
                distanceTo(at, series.points[p], figure.colourByInfluencer(), scale, cursor);
            if (distance < nearest) {
                nearest = distance;
                best = FigureHit{s, p};
            }
        }
    }
    return best;
}

} // namespace livegauge

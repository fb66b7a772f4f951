#include "charts/TrendHit.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double reach = 28; // pixels

/// In pixels; infinite where it does not count as near.
double distanceTo(const QPointF &at, const TimeBucket &bucket, bool severalInfluencers,
                  const PlotScale &scale, const QPointF &cursor)
{
    const double aside = std::abs(at.x() - cursor.x());
    if (severalInfluencers) {
        const double distance = std::hypot(aside, at.y() - cursor.y());
        return distance <= reach ? distance : HUGE_VAL;
    }
    const double half =
        (scale.x(static_cast<double>(bucket.to)) - scale.x(static_cast<double>(bucket.from))) / 2;
    return aside <= std::max(reach, half) ? aside : HUGE_VAL;
}

/// Those that could be near: a bucket around the cursor begins at most one before.
IndexRange candidates(const TrendSeries &series, const PlotScale &scale, double x)
{
    const auto from = static_cast<qint64>(scale.secondsAt(x - reach));
    const auto to = static_cast<qint64>(scale.secondsAt(x + reach));
    IndexRange range = bucketsIn(series, {from, to + 1});
    range.begin = range.begin == 0 ? 0 : range.begin - 1;
    return range;
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
        const TrendSeries &series = plot.series[s];
        if (!shown[s] || series.line != TrendLine::Actual)
            continue;
        const IndexRange near = candidates(series, scale, cursor.x());
        for (std::size_t p = near.begin; p < near.end; ++p) {
            if (std::isnan(series.y(p)))
                continue;
            const double distance =
                distanceTo(positionOf(scale, series, p, plot.grouping), series.bucket(p),
                           figure.colourByInfluencer(), scale, cursor);
            if (distance < nearest) {
                nearest = distance;
                best = FigureHit{s, p};
            }
        }
    }
    return best;
}

} // namespace livegauge

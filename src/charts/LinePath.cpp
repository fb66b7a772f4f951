#include "charts/LinePath.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace livegauge {
namespace {

/// Keeps first, lowest, highest and last of each pixel column.
QPolygonF thinned(const QPolygonF &points)
{
    QPolygonF result;
    qsizetype begin = 0;
    while (begin < points.size()) {
        const double column = std::floor(points[begin].x());
        qsizetype end = begin;
        qsizetype low = begin;
        qsizetype high = begin;
        for (; end < points.size() && std::floor(points[end].x()) == column; ++end) {
            low = points[end].y() > points[low].y() ? end : low;
            high = points[end].y() < points[high].y() ? end : high;
        }
        std::array kept{begin, low, high, end - 1};
        std::ranges::sort(kept);
        const auto last = std::unique(kept.begin(), kept.end());
        for (auto it = kept.begin(); it != last; ++it)
            result.append(points[*it]);
        begin = end;
    }
    return result;
}

} // namespace

IndexRange visiblePoints(const TrendSeries &series, const TimeRange &time)
{
    const auto &points = series.points;
    const auto first = std::ranges::lower_bound(points, time.from, {}, &TrendPoint::from);
    const auto last = std::ranges::lower_bound(points, time.to, {}, &TrendPoint::from);
    const auto begin = static_cast<std::size_t>(first - points.begin());
    const auto end = static_cast<std::size_t>(last - points.begin());
    return {begin == 0 ? 0 : begin - 1, std::min(end + 1, points.size())};
}

bool isDense(const TrendSeries &series, const PlotScale &scale)
{
    const IndexRange visible = visiblePoints(series, scale.time);
    return static_cast<double>(visible.end - visible.begin) > scale.plot.width();
}

std::vector<LineRun> lineRuns(const TrendSeries &series, const PlotScale &scale, Grouping grouping)
{
    std::vector<LineRun> runs;
    LineRun run;
    const auto close = [&runs, &run] {
        if (!run.points.isEmpty())
            runs.push_back(run);
        run = {};
    };
    const IndexRange visible = visiblePoints(series, scale.time);
    for (std::size_t i = visible.begin; i < visible.end; ++i) {
        const TrendPoint &point = series.points[i];
        if (!point.y) {
            close();
            continue;
        }
        run.points.append(positionOf(scale, series, point, grouping));
        run.endsUnfinished = point.unfinished;
    }
    close();
    if (isDense(series, scale)) {
        for (LineRun &one : runs)
            one.points = thinned(one.points);
    }
    return runs;
}

} // namespace livegauge

#include "charts/Figure.h"

#include "charts/FigureWords.h"

#include <algorithm>

namespace livegauge {

namespace {

/// No bucket is cut in two: a line must not leave the plot.
TimeRange wholeBuckets(const TimeRange &range, const Figure &figure)
{
    if (figure.grouping == Grouping::Livestream || range == figure.range)
        return range;
    const qint64 last = groupStart(range.to - 1, figure.grouping);
    return {std::max(groupStart(range.from, figure.grouping), figure.range.from),
            std::min(nextGroupStart(last, figure.grouping), figure.range.to)};
}

bool hasUnfinished(const Figure &figure)
{
    return std::ranges::any_of(figure.series, [](const FigureSeries &series) {
        return !series.points.empty() && series.points.back().unfinished;
    });
}

} // namespace

double placeOf(const FigurePoint &point, Grouping grouping)
{
    const auto from = static_cast<double>(point.from);
    if (grouping == Grouping::Livestream)
        return from;
    return from + static_cast<double>(point.to - point.from) / 2;
}

std::vector<FigureInfluencer> influencersOf(const Figure &figure)
{
    std::vector<FigureInfluencer> found;
    for (const FigureSeries &series : figure.series) {
        if (std::ranges::find(found, series.userId, &FigureInfluencer::userId) == found.end())
            found.push_back({series.userId, series.name, series.colour});
    }
    return found;
}

std::vector<ColumnId> metricsOf(const Figure &figure)
{
    std::vector<ColumnId> found;
    for (const FigureSeries &series : figure.series) {
        if (std::ranges::find(found, series.metric) == found.end())
            found.push_back(series.metric);
    }
    return found;
}

Figure narrowed(const Figure &figure, const TimeRange &range, const QStringList &hiddenInfluencers,
                const std::vector<ColumnId> &hiddenMetrics)
{
    Figure result = figure;
    result.range = wholeBuckets(range, figure);
    std::erase_if(result.series, [&](const FigureSeries &series) {
        return hiddenInfluencers.contains(series.userId)
            || std::ranges::find(hiddenMetrics, series.metric) != hiddenMetrics.end();
    });
    for (FigureSeries &series : result.series) {
        std::erase_if(series.points, [&](const FigurePoint &point) {
            return point.from >= result.range.to
                || std::max(point.to, point.from + 1) <= result.range.from;
        });
    }
    const auto unused = [&result](AxisSide side) {
        return std::ranges::find(result.series, side, &FigureSeries::side) == result.series.end();
    };
    if (unused(AxisSide::Left))
        result.left.reset();
    if (unused(AxisSide::Right))
        result.right.reset();
    if (!hasUnfinished(result))
        result.notes.removeAll(unfinishedNote(result.grouping));
    describe(result);
    return result;
}

} // namespace livegauge

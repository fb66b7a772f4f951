#include "charts/ScatterAxis.h"

#include "charts/ScatterFigure.h"
#include "charts/Ticks.h"
#include "wording/Numbers.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double slack = 1e-9; // 10^2 may come out a little below 2

/// The ends, and powers of ten where they keep apart.
std::vector<double> thinnedOut(const std::vector<double> &fine, int mostTicks)
{
    std::vector<double> coarse{fine.front()};
    const double apart = (fine.back() - fine.front()) / std::max(mostTicks, 1);
    for (const double at : fine) {
        const bool isPower = std::abs(at - std::round(at)) < slack;
        if (isPower && at - coarse.back() >= apart && fine.back() - at >= apart)
            coarse.push_back(at);
    }
    coarse.push_back(fine.back());
    return coarse;
}

/// 1, 2 or 5 times powers of ten, as logarithms, from at or below `least` to at or above `most`;
/// the ends and, in between, so few that there is room.
std::vector<double> logarithmicTicks(double least, double most, int mostTicks)
{
    std::vector<double> fine;
    for (int power = static_cast<int>(std::floor(least + slack));
         fine.empty() || fine.back() < most - slack; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double at = power + std::log10(factor);
            if (!fine.empty() && at <= least + slack)
                fine.clear();
            if (fine.empty() || fine.back() < most - slack)
                fine.push_back(at);
        }
    }
    if (fine.size() == 1)
        fine.push_back(fine.front() + 1);
    return static_cast<int>(fine.size()) <= mostTicks ? fine : thinnedOut(fine, mostTicks);
}

double mostOf(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::ranges::max_element(values);
}

} // namespace

ScatterAxis scatterAxis(const ScatterAxisNeed &need, const std::vector<double> &values)
{
    const Numbers numbers(need.language);
    const double unit = scatterUnit(need.metric);
    ScatterAxis axis;
    if (!need.isLog) {
        const bool isWhole = column(need.metric).kind == ColumnKind::Count;
        const ValueScale scale =
            valueScales({{mostOf(values) / unit, isWhole}}, std::max(need.mostTicks, 1)).front();
        axis.to = scale.top() * unit;
        const std::vector<double> ticks = scale.ticks();
        const QStringList labels = numbers.compact(ticks);
        for (std::size_t i = 0; i < ticks.size(); ++i)
            axis.ticks.push_back({ticks[i] * unit, labels[static_cast<qsizetype>(i)]});
        return axis;
    }
    const double shift = std::log10(unit);
    const double least = values.empty() ? 0 : *std::ranges::min_element(values) - shift;
    const std::vector<double> steps =
        logarithmicTicks(least, std::max(mostOf(values) - shift, least), need.mostTicks);
    axis.from = steps.front() + shift;
    axis.to = steps.back() + shift;
    for (const double step : steps)
        axis.ticks.push_back({step + shift, numbers.compact(std::pow(10, step))});
    return axis;
}

} // namespace livegauge

#include "charts/AxisTicks.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double slack = 1e-9;

std::vector<double> multiples(const AxisTicksNeed &need)
{
    const double least = (need.to - need.from) / std::max(need.most, 1);
    const double power = std::pow(10, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power >= least * (1 - slack))
            step = factor * power;
    }
    if (need.isWhole)
        step = std::max(step, 1.0);
    std::vector<double> ticks;
    const double first = std::ceil(need.from / step - slack);
    for (double i = first; i * step <= need.to + slack * step; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::vector<double> powers(const AxisTicksNeed &need, const std::vector<double> &factors, int every)
{
    std::vector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(need.from)));
    const int last = static_cast<int>(std::ceil(std::log10(need.to)));
    for (int power = first; power <= last; power += every) {
        for (const double factor : factors) {
            const double at = factor * std::pow(10, power);
            if (at >= need.from * (1 - slack) && at <= need.to * (1 + slack))
                ticks.push_back(at);
        }
    }
    return ticks;
}

std::vector<double> logarithmic(const AxisTicksNeed &need)
{
    const auto most = static_cast<std::size_t>(need.most);
    std::vector<double> ticks = powers(need, {1, 2, 5}, 1);
    if (ticks.size() <= most)
        return ticks.size() < 2 ? multiples(need) : ticks;
    int every = 1;
    do
        ticks = powers(need, {1}, every++);
    while (ticks.size() > most);
    return ticks;
}

} // namespace

std::vector<double> axisTicks(const AxisTicksNeed &need)
{
    std::vector<double> ticks = need.isLog ? logarithmic(need) : multiples(need);
    if (ticks.empty())
        ticks.push_back(need.from);
    return ticks;
}

} // namespace livegauge

#include "analysis/HistogramBins.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

/// In steps: 0.3 ÷ 0.1 comes out below 3.
constexpr double slack = 1e-9;

double alongAxis(double value, bool isLog)
{
    return isLog ? std::log10(value) : value;
}

double roundStep(double least, bool isWhole)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = factor * power;
        if (step >= least * (1 - slack) && (!isWhole || step == std::round(step)))
            return step;
    }
    return 10 * power;
}

double linearStep(const HistogramNeed &need)
{
    const double span = (need.greatest - need.least) / need.unit;
    constexpr double shareOfLone = 0.1; // all livestreams are alike: a bin around that value
    double least = span > 0 ? span / (HistogramBins::most - 1)
                            : std::max(std::abs(need.least / need.unit), 1.0) * shareOfLone;
    if (need.isWhole)
        least = std::max(least, 1.0);
    return roundStep(least, need.isWhole) * need.unit;
}

double logarithmicStep(const HistogramNeed &need)
{
    constexpr int usual = 10;
    const double span = std::log10(need.greatest) - std::log10(need.least);
    if (!(span > 0))
        return 1.0 / usual;
    int parts = 1;
    for (const int finer : {2, 5, 10, 20, 50, 100}) {
        if (span * finer <= HistogramBins::most - 1)
            parts = finer;
    }
    return 1.0 / parts;
}

} // namespace

double HistogramBins::edge(std::size_t bin) const
{
    const double at = from + static_cast<double>(bin) * step;
    return isLog ? std::pow(10, at) : at;
}

std::optional<std::size_t> HistogramBins::binOf(double value) const
{
    const double at = std::floor((alongAxis(value, isLog) - from) / step + slack);
    if (!(at >= 0 && at < static_cast<double>(counts.size())))
        return std::nullopt;
    return static_cast<std::size_t>(at);
}

HistogramBins binsFor(const HistogramNeed &need)
{
    HistogramBins bins;
    bins.isLog = need.isLog;
    bins.step = need.isLog ? logarithmicStep(need) : linearStep(need);
    // An edge where the axis says 1, 10, 100 units.
    const double shift = need.isLog ? std::log10(need.unit) : 0;
    const double least = alongAxis(need.least, need.isLog) - shift;
    bins.from = std::floor(least / bins.step + slack) * bins.step + shift;
    const double last = (alongAxis(need.greatest, need.isLog) - bins.from) / bins.step;
    bins.counts.assign(static_cast<std::size_t>(std::floor(last + slack)) + 1, 0);
    return bins;
}

} // namespace livegauge

#include "analysis/FiveNumbers.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

/// The value at a share of the way through their order. Puts those below it before it.
double valueAt(std::vector<double> &values, double share)
{
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), below, values.end());
    const double part = place - std::floor(place);
    if (part == 0)
        return *below;
    return std::lerp(*below, *std::min_element(below + 1, values.end()), part);
}

} // namespace

FiveNumbers fiveNumbers(std::vector<double> values)
{
    FiveNumbers result;
    if (values.empty())
        return result;
    constexpr double reach = 1.5;
    result.count = static_cast<int>(values.size());
    result.lowerQuartile = valueAt(values, 0.25);
    result.median = valueAt(values, 0.5);
    result.upperQuartile = valueAt(values, 0.75);
    const double far = reach * (result.upperQuartile - result.lowerQuartile);
    const double lowest = result.lowerQuartile - far;
    const double highest = result.upperQuartile + far;
    result.least = result.greatest = values.front();
    // A whisker stands for values; where none lie between quartile and fence it has no length.
    result.lowerWhisker = result.lowerQuartile;
    result.upperWhisker = result.upperQuartile;
    for (const double value : values) {
        result.least = std::min(result.least, value);
        result.greatest = std::max(result.greatest, value);
        if (value < lowest || value > highest) {
            ++result.beyond;
            continue;
        }
        result.lowerWhisker = std::min(result.lowerWhisker, value);
        result.upperWhisker = std::max(result.upperWhisker, value);
    }
    return result;
}

} // namespace livegauge

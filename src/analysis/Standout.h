#pragma once

#include <cstddef>

namespace livegauge {

/// How many values it takes before one may stand out of them.
constexpr std::size_t standoutHistory = 10;

/// Above the highest before by at least a tenth: a little more is no news.
inline bool isRecord(double value, double highestBefore)
{
    constexpr double margin = 0.1;
    return value > highestBefore && value - highestBefore >= margin * highestBefore;
}

/// Under a fifth of the median of the ten before.
inline bool isCollapse(double value, double medianBefore)
{
    constexpr double share = 0.2;
    return value < share * medianBefore;
}

} // namespace livegauge

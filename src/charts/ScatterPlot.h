#pragma once

#include "analysis/Scatter.h"

#include <QStringList>

namespace livegauge {

/// Livestreams by two metrics.
struct ScatterPlot {
    ScatterData data;
    QStringList left; ///< user ids of influencers switched off for good: in files
};

/// Points, or the count of them in each cell: more than this would lie over one another.
inline constexpr std::size_t mostScatterPoints = 3'000;
/// Beyond so many influencers their colours come again and tell nothing.
inline constexpr std::size_t mostScatterColours = 8;

} // namespace livegauge

#pragma once

#include "analysis/Distribution.h"

namespace livegauge {

/// How many livestreams have how much of a metric.
struct HistogramPlot {
    Distribution data;
};

/// The same for each influencer: quartiles and whiskers.
struct BoxPlot {
    Distribution data;
};

} // namespace livegauge

#pragma once

#include "domain/Column.h"
#include "wording/Language.h"

#include <QString>

#include <vector>

namespace livegauge {

/// One axis of a scatter chart. It begins at 0, or logarithmic at 1, 2 or 5 times a power of ten,
/// and ends on a tick.
struct ScatterAxis {
    struct Tick {
        double at; ///< along the axis: the decimal logarithm where it is logarithmic
        QString label;
    };

    double from = 0; ///< the same
    double to = 1;
    std::vector<Tick> ticks; ///< at least two

    double share(double at) const { return (at - from) / (to - from); }
};

struct ScatterAxisNeed {
    ColumnId metric = ColumnId::Gmv;
    bool isLog = false;
    int mostTicks = 6;
    Language language = Language::English;
};

/// For values along it: none leave an axis of one step.
ScatterAxis scatterAxis(const ScatterAxisNeed &need, const std::vector<double> &values);

} // namespace livegauge

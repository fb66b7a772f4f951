#pragma once

#include <vector>

namespace livegauge {

struct AxisTicksNeed {
    double from = 0; ///< in units of the axis; above 0 where it is logarithmic
    double to = 1; ///< above `from`
    bool isLog = false;
    bool isWhole = false; ///< none between 1 and 2
    int most = 8; ///< steps between them, at least 2
};

/// Round values inside an axis whose ends need not be round: multiples of 1, 2 or 5 times a power
/// of ten; on a logarithmic one powers of ten, or 1, 2 and 5 times them where there is room. At
/// least one; the lower end where no round value lies inside.
std::vector<double> axisTicks(const AxisTicksNeed &need);

} // namespace livegauge

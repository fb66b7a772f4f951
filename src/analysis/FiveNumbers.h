#pragma once

#include <vector>

namespace livegauge {

/// How values lie: least, quartiles, greatest, and how far Tukey's whiskers reach. A quartile that
/// falls between two values is taken between them in proportion.
struct FiveNumbers {
    int count = 0;
    double least = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double greatest = 0;
    /// The outermost values within one and a half times the distance of the quartiles from them.
    double lowerWhisker = 0;
    double upperWhisker = 0;
    int beyond = 0; ///< values outside the whiskers

    bool operator==(const FiveNumbers &) const = default;
};

/// Of values without NaN; all 0 of none. In a time that grows with their number only.
FiveNumbers fiveNumbers(std::vector<double> values);

} // namespace livegauge

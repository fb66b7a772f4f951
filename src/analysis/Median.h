#pragma once

#include <span>
#include <vector>

namespace livegauge {

/// The value in the middle, between the two in the middle of an even number of them. Needs at
/// least one value and no NaN; in a time that grows with their number only.
double medianOf(std::span<const double> values);

} // namespace livegauge

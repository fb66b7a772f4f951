#pragma once

#include "analysis/RowNumber.h"

namespace livegauge {

/// Brings `rows` into the rising order of `weights[row]`; equal ones keep their order.
void radixSort(RowNumbers &rows, const std::vector<quint64> &weights);

/// A number as a weight of the same order. NaN weighs most, whatever the direction.
quint64 weightOf(double number, bool descending);

} // namespace livegauge

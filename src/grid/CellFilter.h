#pragma once

#include "analysis/Selection.h"
#include "domain/Filter.h"

#include <optional>

namespace livegauge {

/// The condition that a row's own value meets and others do not: "only this", negated "without
/// this". A time stands for its day, money for that of its currency. Nothing for a column that
/// cannot be filtered.
std::optional<Condition> onlyThis(const Selection &selection, RowNumber row, ColumnId id);

} // namespace livegauge

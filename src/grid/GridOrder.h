#pragma once

#include "analysis/Selection.h"

#include <vector>

namespace livegauge {

/// The order that is in force: of no keys it is the newest first.
std::vector<SortKey> orderInForce(const std::vector<SortKey> &asked);

/// What a click on a title makes of an order: it alone, or as one more key behind the others. A
/// second click turns the direction round. Texts begin with the first letter, numbers with the
/// greatest.
std::vector<SortKey> orderAfterClick(const std::vector<SortKey> &before, ColumnId clicked,
                                     bool asAnotherKey);

} // namespace livegauge

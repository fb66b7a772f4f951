#pragma once

#include "analysis/Selection.h"

#include <QString>

#include <vector>

namespace livegauge {

/// "market time, Los Angeles": where all livestreams are of one market it is named.
QString clockOf(const Selection &selection, const std::vector<TextId> &regions);

/// The titles of the columns that are filtered: "Title, GMV (est.)". Empty where none is.
QString filteredBy(const SelectionQuery &query);

} // namespace livegauge

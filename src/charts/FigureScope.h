#pragma once

#include "analysis/Selection.h"
#include "charts/TimeRange.h"

#include <QString>

namespace livegauge {

/// Whole days on the walls of a selection's livestreams: of the chosen period up to now, where it
/// has a beginning, else from the first livestream to the last. Empty where there is none.
TimeRange daysOf(const Selection &selection);

/// "market time, Los Angeles": where all livestreams are of one market it is named.
QString clockOf(const Selection &selection);

/// The titles of the columns that are filtered: "Title, GMV (est.)". Empty where none is.
QString filteredBy(const SelectionQuery &query);

} // namespace livegauge

#pragma once

#include "analysis/Selection.h"
#include "charts/Figure.h"

namespace livegauge {

/// Who is in a selection, in the order of `colours` (user ids), with the newest known names, told
/// apart.
std::vector<FigureInfluencer> influencersOf(const Selection &selection, const QStringList &colours);

/// Adds the end of the id to names that several have: "Shop (…4590)".
void tellNamesApart(std::vector<FigureInfluencer> &influencers);

/// "market time, Los Angeles": where all rows are of one market it is named.
QString clockOf(const Selection &selection);

} // namespace livegauge

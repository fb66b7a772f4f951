#pragma once

#include "analysis/Selection.h"
#include "charts/Figure.h"

namespace livegauge {

/// Who is in a selection, in the order of `colours` (user ids), with the newest known names.
std::vector<FigureInfluencer> influencersOf(const Selection &selection, const QStringList &colours);

/// "market time, Los Angeles": where all rows are of one market it is named.
QString clockOf(const Selection &selection);

} // namespace livegauge

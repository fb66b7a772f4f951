#pragma once

#include "analysis/SelectionScope.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

/// What figures of a selection have in common: a plot, a title and notes are still to come.
Figure figureOf(const Selection &selection, const SelectionScope &scope,
                const FigureOptions &options);

/// Days, clock, filter and the notes, which are known by now.
QString subtitleOf(const Figure &figure);

/// Adds the end of the id to names that several have: "Shop (…4590)".
void tellNamesApart(std::vector<FigureInfluencer> &influencers);

} // namespace livegauge

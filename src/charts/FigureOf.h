#pragma once

#include "analysis/SelectionScope.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

/// What figures of a selection have in common: a plot, a title and notes are still to come.
Figure figureOf(const Selection &selection, const SelectionScope &scope,
                const FigureOptions &options);

/// Where money of several markets stands side by side: the source states no currency. Empty for
/// metrics of another kind.
QStringList currencyNotes(const std::vector<TextId> &markets, const std::vector<ColumnId> &metrics);
/// Markets of either, each once.
std::vector<TextId> together(std::vector<TextId> markets, const std::vector<TextId> &others);
/// What a count of livestreams over time does not show.
QStringList emptyGroupNotes(Grouping grouping, const std::vector<ColumnId> &metrics);

/// Days, clock, filter and the notes, which are known by now.
QString subtitleOf(const Figure &figure);

/// Adds the end of the id to names that several have: "Shop (…4590)".
void tellNamesApart(std::vector<FigureInfluencer> &influencers);

} // namespace livegauge

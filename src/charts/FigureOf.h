#pragma once

#include "analysis/Markets.h"
#include "analysis/SelectionScope.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

/// What figures of a selection have in common: a plot, a title and notes are still to come.
Figure figureOf(const Selection &selection, const SelectionScope &scope,
                const FigureOptions &options);

/// Says in what currency the money of these markets is, or that nobody can tell: the source states
/// none. Nothing for metrics of another kind.
void tellCurrency(Figure &figure, const Selection &selection, const std::vector<TextId> &markets,
                  const std::vector<ColumnId> &metrics);
/// Beside influencers of whom not all of the period is stored; empty where it is of all.
QString storedNote(int whole, int influencers, Language language);
/// The same of those a median is of, where they are others.
QString medianStoredNote(int whole, int influencers, Language language);

/// How many livestreams are left out since their likes and comments were not captured.
QStringList notCapturedNotes(int livestreams);

/// Days, clock, filter and the notes, which are known by now.
QString subtitleOf(const Figure &figure);

/// Adds the end of the id to names that several have: "Shop (…4590)".
void tellNamesApart(std::vector<FigureInfluencer> &influencers);

} // namespace livegauge

#pragma once

#include "charts/Figure.h"

namespace livegauge {

/// "first week incomplete": beside weeks or months that lie only partly in the chosen period. Of
/// what cannot be cut so, these are empty.
QString firstCutNote(Grouping grouping);
QString lastCutNote(Grouping grouping);
/// "first whole week = 100": beside an index of which the first is cut.
QString indexBaseNote(Grouping grouping);
/// "today incomplete"; empty for Grouping::Livestream.
QString unfinishedNote(Grouping grouping);

/// For whom of influencers beside each other all of the period is stored, or of lines from their
/// first livestream on that one is known. Empty where it is so for all.
QString storedNote(const TrendPlot &plot, const std::vector<FigureInfluencer> &influencers,
                   Language language);
/// The same of those the median is of; empty too where all of these are shown.
QString medianStoredNote(const TrendPlot &plot, const std::vector<FigureInfluencer> &influencers,
                         Language language);

} // namespace livegauge

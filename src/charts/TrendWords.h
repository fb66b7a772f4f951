#pragma once

#include "charts/Figure.h"
#include "charts/FigureHit.h"
#include "wording/Numbers.h"

namespace livegauge {

/// Sets title and subtitle of a trend from what it holds: who, which metrics, period, clock, notes.
void describeTrend(Figure &figure);

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

/// A value in full as its column writes it; "--" for NaN.
QString valueText(double value, ColumnKind kind, const Numbers &numbers);
/// "mean of 7 days"; "period before"; "record".
QString meanName(const TrendPlot &plot, ColumnId metric);
QString beforeName();
QString medianName(bool isOfOwnList);
/// "Weeks from the first livestream on".
QString alignedAxisTitle(Grouping grouping);
/// "Week 3": of an aligned comparison, from 1 on.
QString alignedName(const TrendPlot &plot, const TimeBucket &bucket);
QString flagWord(TrendFlag::Kind kind);
/// For the legend: how many points nobody could see; empty for none.
QString mergedNote(int points);

/// What a reader gets to see at one point: all metrics of that influencer, full numbers. Rich text.
QString tipText(const Figure &figure, const FigureHit &hit);

} // namespace livegauge

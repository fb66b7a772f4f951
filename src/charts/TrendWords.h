#pragma once

#include "charts/Figure.h"
#include "charts/FigureHit.h"
#include "wording/Numbers.h"

namespace livegauge {

/// Sets title and subtitle of a trend from what it holds: who, which metrics, period, clock, notes.
void describeTrend(Figure &figure);

/// A value in full as its column writes it; "--" for NaN.
QString valueText(double value, ColumnKind kind, const Numbers &numbers);
/// "mean of 7 days"; "previous period"; "period high".
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

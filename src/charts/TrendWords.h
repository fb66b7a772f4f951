#pragma once

#include "charts/Figure.h"
#include "charts/FigureHit.h"

namespace livegauge {

/// Sets title and subtitle of a trend from what it holds: who, which metrics, period, clock, notes.
void describeTrend(Figure &figure);

/// "today is not over"; empty for Grouping::Livestream.
QString unfinishedNote(Grouping grouping);

/// What a reader gets to see at one point: all metrics of that influencer, full numbers. Rich text.
QString tipText(const Figure &figure, const FigureHit &hit);

} // namespace livegauge

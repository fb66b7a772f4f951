#pragma once

#include "charts/Figure.h"

namespace livegauge {

/// Sets title and subtitle from what the figure holds: who, which metrics, period, clock, notes.
void describe(Figure &figure);

/// "24 Sep – 22 Nov 2026", in Chinese "2026-09-24 ～ 2026-11-22".
QString dayRange(const TimeRange &range, Language language);
/// The name of a bucket: a day with its weekday, a week's days, a month.
QString bucketName(const TimeRange &bucket, Grouping grouping, Language language);
/// "today is not over"; empty for Grouping::Livestream.
QString unfinishedNote(Grouping grouping);
/// What is estimated, and the source.
QString footnoteText(bool sampleData);

/// What a reader gets to see at one point: all metrics of that influencer, full numbers. Rich text.
QString tipText(const Figure &figure, const FigureSeries &series, const FigurePoint &point);

/// The same facts as the picture for who cannot see it: title, subtitle, highest point per series.
QString spokenSummary(const Figure &figure);

} // namespace livegauge

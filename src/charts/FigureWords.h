#pragma once

#include "charts/Figure.h"

namespace livegauge {

/// Who is in it, for a title: a name, or how many.
QString whoIsIn(const Figure &figure);
/// "Views" → "views" inside a sentence; "GMV" stays.
QString inSentence(const QString &title);
/// "GMV, views and viewers".
QString metricList(const std::vector<ColumnId> &metrics);

/// "Duration (hours)", "Interaction rate (%)": a metric and the unit of its axis.
QString axisTitle(ColumnId metric);

/// "24 Sep – 22 Nov 2026", in Chinese "2026-09-24 ～ 2026-11-22".
QString dayRange(const TimeRange &range, Language language);
/// The name of a bucket: a day with its weekday, a week's days, a month.
QString bucketName(const TimeRange &bucket, Grouping grouping, Language language);
/// What is estimated, and the source.
QString footnoteText(bool sampleData);

/// A number of the figure as it is written, with its currency where it is money and one is known;
/// an empty id is what all of it is in.
QString inCurrency(const Figure &figure, const QString &number, ColumnKind kind,
                   const QString &userId = {});
/// A name and a value in the table of a tip, as rich text.
QString tipLine(const QString &name, const QString &value);
/// Where a number of all influencers together may add up different currencies: a line of a tip that
/// says so, as rich text. Else empty.
QString mixedMoneyLine(const Figure &figure);

/// The same facts as the picture for who cannot see it: title, subtitle, and what its plot tells.
QString spokenSummary(const Figure &figure);

} // namespace livegauge

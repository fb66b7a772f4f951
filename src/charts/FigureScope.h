#pragma once

#include "analysis/Selection.h"
#include "analysis/TimeTracks.h"
#include "charts/TimeRange.h"

#include <QString>

#include <vector>

namespace livegauge {

/// "market time, Los Angeles": where all livestreams are of one market it is named.
QString clockOf(const Selection &selection, const std::vector<TextId> &regions);

/// The days, weeks or months that a stretch lies in.
TimeRange inWholeGroups(const TimeRange &range, Grouping grouping);

/// Whole days on the walls of these markets: of the chosen period up to now, and those of the
/// livestreams, from the first start to the last.
TimeRange daysOf(const Selection &selection, const std::vector<TextId> &regions,
                 const TimeRange &starts);

/// The titles of the columns that are filtered: "Title, GMV (est.)". Empty where none is.
QString filteredBy(const SelectionQuery &query);

/// Whether the period cuts the first, or the last, of a line's buckets; there is at least one. One
/// alone says by its place at which end it is cut.
bool isCutFirst(const std::vector<TimeBucket> &buckets, const TimeRange &days);
bool isCutLast(const std::vector<TimeBucket> &buckets, const TimeRange &days);

} // namespace livegauge

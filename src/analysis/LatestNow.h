#pragma once

#include "analysis/Selection.h"

namespace livegauge {

/// What time it is on the query's clock, in wall seconds. Where markets have clocks of their own it
/// is the latest: a day that has begun in one of them is not to come.
qint64 latestNow(const LivestreamColumns &columns, const SelectionQuery &query);

} // namespace livegauge

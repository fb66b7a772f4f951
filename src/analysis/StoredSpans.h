#pragma once

#include "analysis/ComparisonPeriod.h"
#include "analysis/LivestreamColumns.h"

#include <optional>
#include <vector>

namespace livegauge {

/// By the text of a user id: from the start of the influencer's first livestream that is stored to
/// just behind that of the last, whatever is selected of them. Nothing where there is none.
std::vector<std::optional<WallSpan>> storedSpans(const LivestreamColumns &columns,
                                                 const Clock &clock);

} // namespace livegauge

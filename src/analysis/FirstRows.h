#pragma once

#include "analysis/LivestreamColumns.h"

namespace livegauge {

/// Each influencer's first livestream, by the text of the user id; columns.size() where there is
/// none with a start.
RowNumbers firstRows(const LivestreamColumns &columns);

} // namespace livegauge

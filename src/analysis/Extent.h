#pragma once

#include "analysis/LivestreamColumns.h"
#include "analysis/RowSet.h"

#include <optional>

namespace livegauge {

struct Extent {
    double least = 0;
    double most = 0;
};

/// Least and greatest known value; nothing where none is known.
std::optional<Extent> extentOf(const LivestreamColumns &columns, const RowSet &rows,
                               ColumnId metric);

} // namespace livegauge

#include "analysis/CapturedReader.h"

namespace livegauge {

int notCaptured(const LivestreamColumns &columns, const RowSet &rows,
                const std::vector<ColumnId> &metrics)
{
    int count = 0;
    for (const ColumnId metric : metrics) {
        if (metric != ColumnId::Likes && metric != ColumnId::Comments)
            continue;
        const CapturedReader numbers(columns, metric);
        rows.forEach([&](RowNumber row) { count += numbers.isNotCaptured(row) ? 1 : 0; });
        break; // of the other they are the same
    }
    return count;
}

} // namespace livegauge

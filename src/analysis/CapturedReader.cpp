#include "analysis/CapturedReader.h"

namespace livegauge {

bool isOfLikesAndComments(ColumnId metric)
{
    return metric == ColumnId::Likes || metric == ColumnId::Comments
        || metric == ColumnId::InteractionRate;
}

int notCaptured(const LivestreamColumns &columns, const RowSet &rows,
                const std::vector<ColumnId> &metrics)
{
    int count = 0;
    for (const ColumnId metric : metrics) {
        if (!isOfLikesAndComments(metric))
            continue;
        const CapturedReader numbers(columns, metric);
        rows.forEach([&](RowNumber row) { count += numbers.isNotCaptured(row) ? 1 : 0; });
        break; // of the others they are the same
    }
    return count;
}

} // namespace livegauge

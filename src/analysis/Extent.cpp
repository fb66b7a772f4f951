#include "analysis/Extent.h"

#include <algorithm>
#include <limits>

namespace livegauge {

std::optional<Extent> extentOf(const LivestreamColumns &columns, const RowSet &rows,
                               ColumnId metric)
{
    const NumberReader numbers(columns, metric);
    Extent extent{std::numeric_limits<double>::infinity(),
                  -std::numeric_limits<double>::infinity()};
    rows.forEach([&](RowNumber row) {
        const double number = numbers[row];
        // Comparisons with what is not a number are false.
        if (number < extent.least)
            extent.least = number;
        if (number > extent.most)
            extent.most = number;
    });
    return extent.least <= extent.most ? std::optional(extent) : std::nullopt;
}

} // namespace livegauge

#include "charts/PixelColumns.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace livegauge {
namespace {

std::optional<PixelColumn> columnOf(const std::vector<double> &values, std::size_t begin,
                                    std::size_t end)
{
    while (begin < end && std::isnan(values[begin]))
        ++begin;
    if (begin == end)
        return std::nullopt;
    PixelColumn column{begin, begin, begin, begin, 0};
    double lowest = values[begin];
    double highest = lowest;
    int known = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const double value = values[i];
        if (value < lowest) {
            lowest = value;
            column.lowest = i;
        }
        if (value > highest) {
            highest = value;
            column.highest = i;
        }
        known += std::isnan(value) ? 0 : 1;
    }
    column.known = known;
    column.last = end - 1;
    while (std::isnan(values[column.last]))
        --column.last;
    return column;
}

} // namespace

std::vector<PixelColumn> pixelColumns(const TrendSeries &series, const IndexRange &visible,
                                      const PlotScale &scale, Grouping grouping, double pixel)
{
    std::vector<PixelColumn> columns;
    const auto &buckets = series.track->buckets;
    const auto place = [grouping](const TimeBucket &bucket) { return placeOf(bucket, grouping); };
    const auto at = [&buckets](std::size_t i) {
        return buckets.begin() + static_cast<std::ptrdiff_t>(i);
    };
    std::size_t begin = visible.begin;
    while (begin < visible.end) {
        const double x = scale.x(place(buckets[begin]));
        const double edge = scale.secondsAt((std::floor(x / pixel) + 1) * pixel);
        // Rounding must not let a column end where it begins.
        const auto next = std::ranges::lower_bound(at(begin + 1), at(visible.end), edge, {}, place);
        const auto end = static_cast<std::size_t>(next - buckets.begin());
        if (const auto column = columnOf(*series.values, begin, end))
            columns.push_back(*column);
        begin = end;
    }
    return columns;
}

} // namespace livegauge

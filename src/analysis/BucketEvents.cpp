#include "analysis/BucketEvents.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace livegauge {
namespace {

constexpr std::size_t needed = 10;
constexpr double collapseShare = 0.2;

using Window = std::array<double, needed>;

bool isCollapse(double value, const Window &before)
{
    const double least = value / collapseShare;
    const auto above = std::ranges::count_if(before, [least](double one) { return one > least; });
    // A median above it takes half of them; few get so far as to be sorted.
    if (above < static_cast<std::ptrdiff_t>(needed / 2))
        return false;
    Window sorted = before;
    std::ranges::sort(sorted);
    return (sorted[needed / 2 - 1] + sorted[needed / 2]) / 2 > least;
}

} // namespace

std::vector<BucketEvent> bucketEvents(const TimeTrack &track, const std::vector<double> &values)
{
    std::vector<BucketEvent> events;
    Window before{};
    std::size_t known = 0;
    double highest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        if (std::isnan(value))
            continue;
        if (known >= needed && value > highest)
            events.push_back({i, BucketEvent::Record});
        else if (known >= needed && !track.buckets[i].isPart && isCollapse(value, before))
            events.push_back({i, BucketEvent::Collapse});
        highest = std::max(highest, value);
        if (!track.buckets[i].isPart)
            before[known++ % needed] = value;
    }
    return events;
}

} // namespace livegauge

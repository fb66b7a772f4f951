#include "analysis/BucketEvents.h"

#include "analysis/Standout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace livegauge {
namespace {

using Window = std::array<double, standoutHistory>;

bool isCollapse(double value, const Window &before)
{
    constexpr std::size_t half = standoutHistory / 2;
    const auto above = std::ranges::count_if(
        before, [value](double one) { return livegauge::isCollapse(value, one); });
    // A median so far above it takes half of them; few get so far as to be sorted.
    if (above < static_cast<std::ptrdiff_t>(half))
        return false;
    Window sorted = before;
    std::ranges::sort(sorted);
    return livegauge::isCollapse(value, (sorted[half - 1] + sorted[half]) / 2);
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
        if (std::isnan(value) || track.buckets[i].count == 0)
            continue;
        if (known >= standoutHistory && isRecord(value, highest))
            events.push_back({i, BucketEvent::Record});
        else if (known >= standoutHistory && !track.buckets[i].isPart && isCollapse(value, before))
            events.push_back({i, BucketEvent::Collapse});
        highest = std::max(highest, value);
        if (!track.buckets[i].isPart)
            before[known++ % standoutHistory] = value;
    }
    return events;
}

} // namespace livegauge

#include "analysis/StartSlots.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double day = 86'400;
constexpr double apart = 45 * 60;
constexpr std::size_t percent = 15;

/// How far two times of day are from each other, the shorter way round.
double distance(double one, double other)
{
    const double ahead = std::fmod(std::abs(one - other), day);
    return std::min(ahead, day - ahead);
}

} // namespace

bool StartSlots::areNear(double one, double other)
{
    return distance(one, other) < apart;
}

StartSlots::StartSlots(std::vector<double> starts)
{
    if (starts.empty())
        return;
    std::ranges::sort(starts);
    // Midnight is no border: the day is opened at a gap.
    std::size_t first = 0;
    if (starts.front() + day - starts.back() < apart) {
        const auto gap = std::ranges::adjacent_find(
            starts, [](double before, double after) { return after - before >= apart; });
        if (gap == starts.end()) {
            m_slots.push_back({0, day});
            return;
        }
        first = static_cast<std::size_t>(gap - starts.begin()) + 1;
    }
    std::vector<double> rising(starts.begin() + static_cast<std::ptrdiff_t>(first), starts.end());
    for (std::size_t i = 0; i < first; ++i)
        rising.push_back(starts[i] + day);
    addSlots(rising);
}

void StartSlots::addSlots(const std::vector<double> &rising)
{
    for (std::size_t from = 0; from < rising.size();) {
        std::size_t to = from + 1;
        while (to < rising.size() && rising[to] - rising[to - 1] < apart)
            ++to;
        if ((to - from) * 100 >= rising.size() * percent)
            m_slots.push_back({rising[from], rising[to - 1]});
        from = to;
    }
}

std::optional<double> StartSlots::missedBy(double start) const
{
    std::optional<double> nearest;
    for (const Slot &slot : m_slots) {
        const bool isIn = (start >= slot.from && start <= slot.to)
            || (start + day >= slot.from && start + day <= slot.to);
        if (isIn)
            return std::nullopt;
        const double middle = std::fmod((slot.from + slot.to) / 2, day);
        if (!nearest || distance(start, middle) < distance(start, *nearest))
            nearest = middle;
    }
    return nearest;
}

} // namespace livegauge

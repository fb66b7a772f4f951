#include "analysis/RadixSort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace livegauge {
namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr unsigned digits = 6; ///< 6 × 11 bits hold 64

struct Item {
    quint64 weight;
    RowNumber row;
};

std::size_t digitOf(quint64 weight, unsigned digit)
{
    return (weight >> (digit * digitBits)) & (digitValues - 1);
}

} // namespace

void radixSort(RowNumbers &rows, const std::vector<quint64> &weights)
{
    std::vector<Item> items(rows.size());
    std::vector<std::array<std::size_t, digitValues>> counts(digits);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        items[i] = {weights[rows[i]], rows[i]};
        for (unsigned digit = 0; digit < digits; ++digit)
            ++counts[digit][digitOf(items[i].weight, digit)];
    }
    std::vector<Item> sorted(rows.size());
    for (unsigned digit = 0; digit < digits; ++digit) {
        auto &places = counts[digit];
        // A digit that all have in common changes nothing.
        if (std::ranges::find(places, rows.size()) != places.end())
            continue;
        std::size_t place = 0;
        for (std::size_t &count : places)
            place += std::exchange(count, place);
        for (const Item &item : items)
            sorted[places[digitOf(item.weight, digit)]++] = item;
        items.swap(sorted);
    }
    std::ranges::transform(items, rows.begin(), &Item::row);
}

quint64 weightOf(double number, bool descending)
{
    if (std::isnan(number))
        return std::numeric_limits<quint64>::max();
    // IEEE numbers order like whole ones once negative ones are turned round. -0 equals 0.
    const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    constexpr quint64 sign = quint64{1} << 63;
    const quint64 rising = (bits & sign) != 0 ? ~bits : bits | sign;
    return descending ? ~rising : rising;
}

} // namespace livegauge

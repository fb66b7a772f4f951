#include "analysis/Median.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <iterator>

namespace livegauge {
namespace {

/// Sign, exponent and four bits more: a sixteenth of an octave falls into one bin.
constexpr unsigned binBits = 16;
constexpr std::size_t fewEnoughToOrder = 4'096;

/// Rises with the number.
std::size_t binOf(double value)
{
    const auto bits = std::bit_cast<quint64>(value);
    const quint64 negative = quint64{1} << 63;
    return static_cast<std::size_t>(((bits & negative) != 0 ? ~bits : bits | negative)
                                    >> (64 - binBits));
}

double nthOf(std::vector<double> &values, std::size_t place)
{
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, nth);
    return *nth;
}

} // namespace

double medianOf(std::span<const double> values)
{
    const std::size_t upper = values.size() / 2;
    const std::size_t lower = values.size() % 2 != 0 ? upper : upper - 1;
    if (values.size() <= fewEnoughToOrder) {
        std::vector<double> all(values.begin(), values.end());
        const double high = nthOf(all, upper);
        return lower == upper
            ? high
            : (high
               + *std::max_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(upper)))
                / 2;
    }
    std::vector<quint32> counts(std::size_t{1} << binBits);
    for (const double value : values)
        ++counts[binOf(value)];
    const auto valueAt = [&](std::size_t place) {
        std::size_t bin = 0;
        for (; place >= counts[bin]; ++bin)
            place -= counts[bin];
        std::vector<double> within;
        within.reserve(counts[bin]);
        std::ranges::copy_if(values, std::back_inserter(within),
                             [bin](double value) { return binOf(value) == bin; });
        return nthOf(within, place);
    };
    const double high = valueAt(upper);
    return lower == upper ? high : (valueAt(lower) + high) / 2;
}

} // namespace livegauge

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

/// The values at the two places of the order, which are the same or neighbours.
double between(std::vector<double> &values, std::size_t lower, std::size_t upper)
{
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(upper);
    std::ranges::nth_element(values, nth);
    return lower == upper ? *nth : (*std::max_element(values.begin(), nth) + *nth) / 2;
}

} // namespace

double medianOf(std::span<const double> values)
{
    std::size_t upper = values.size() / 2;
    std::size_t lower = (values.size() - 1) / 2;
    std::vector<double> middle;
    if (values.size() <= fewEnoughToOrder) {
        middle.assign(values.begin(), values.end());
        return between(middle, lower, upper);
    }
    std::vector<quint32> counts(std::size_t{1} << binBits);
    for (const double value : values)
        ++counts[binOf(value)];
    std::size_t first = 0;
    for (; lower >= counts[first]; ++first) {
        lower -= counts[first];
        upper -= counts[first];
    }
    std::size_t last = first;
    for (std::size_t seen = counts[first]; upper >= seen; seen += counts[last])
        ++last;
    middle.reserve(counts[first] + counts[last]);
    std::ranges::copy_if(values, std::back_inserter(middle), [first, last](double value) {
        const std::size_t bin = binOf(value);
        return bin >= first && bin <= last;
    });
    return between(middle, lower, upper);
}

} // namespace livegauge

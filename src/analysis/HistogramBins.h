#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <vector>

namespace livegauge {

/// Bins of equal width along an axis, each from its lower edge to below its upper one. Edges are
/// round: multiples of 1, 2, 2.5 or 5 times a power of ten of `unit`, or on a logarithmic axis
/// whole parts of a power of ten.
struct HistogramBins {
    static constexpr int most = 40;

    bool isLog = false;
    double from = 0; ///< along the axis: the decimal logarithm where it is logarithmic
    double step = 1; ///< the same
    std::vector<quint32> counts;

    /// The value at the lower edge of a bin, or for counts.size() at the end of the last.
    double edge(std::size_t bin) const;
    /// Nothing beyond the ends.
    std::optional<std::size_t> binOf(double value) const;
};

/// What bins have to hold.
struct HistogramNeed {
    double least = 0; ///< above 0 where the axis is logarithmic
    double greatest = 0;
    bool isLog = false;
    bool isWhole = false; ///< no bin narrower than 1
    double unit = 1; ///< what 1 is on the axis: 3,600 for hours
};

/// Empty bins, as narrow as `most` of them allow.
HistogramBins binsFor(const HistogramNeed &need);

} // namespace livegauge

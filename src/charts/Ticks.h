#pragma once

#include "charts/TimeRange.h"
#include "domain/Period.h"
#include "wording/Language.h"

#include <QString>

#include <functional>
#include <vector>

namespace livegauge {

/// Ticks of a value axis: 0, step, 2 × step … up to `top`.
struct ValueScale {
    double step = 1;
    int steps = 1;

    double top() const { return step * steps; }
    std::vector<double> ticks() const;
};

/// Steps of 1, 2 or 5 times a power of ten for one or two axes that share their grid lines: the
/// same number of steps on both, at most `maxSteps` (at least 1), chosen so that the curves
/// fill their axes best. `whole`: no step below 1.
struct ValueAxisNeed {
    double max = 0; ///< highest value shown; 0 or less: an axis from 0 to 1
    bool whole = false;
};
std::vector<ValueScale> valueScales(const std::vector<ValueAxisNeed> &axes, int maxSteps);

struct TimeTick {
    double at = 0; ///< wall seconds: the middle of the bucket it names, else its start
    QString label;
    QString second; ///< under the first and where it changes: the year, or for hours the day

    bool operator==(const TimeTick &) const = default;
};

/// Ticks at hours, days, Mondays, months, quarters or years: the finest whose labels keep apart on
/// an axis of `width` pixels. `widthOf` measures a label. Nothing finer than the grouping.
std::vector<TimeTick> timeTicks(const TimeRange &range, double width, Grouping grouping,
                                Language language,
                                const std::function<double(const QString &)> &widthOf);

} // namespace livegauge

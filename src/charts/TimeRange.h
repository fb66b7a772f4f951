#pragma once

#include <QtGlobal>

namespace livegauge {

/// A stretch of wall seconds, the end not included.
struct TimeRange {
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool operator==(const TimeRange &) const = default;
};

} // namespace livegauge

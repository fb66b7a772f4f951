#pragma once

#include "analysis/TimeTracks.h"

#include <vector>

namespace livegauge {

/// A bucket that stands out of those before it. It takes ten of them to say so.
struct BucketEvent {
    enum Kind {
        Record, ///< higher than any before by at least a tenth
        Collapse, ///< under a fifth of the median of the ten before
    };
    std::size_t bucket = 0;
    Kind kind = Record;

    bool operator==(const BucketEvent &) const = default;
};

/// `values` by bucket, NaN where unknown. Buckets that are only a part are no collapse,
/// and those without a livestream neither are one nor count.
std::vector<BucketEvent> bucketEvents(const TimeTrack &track, const std::vector<double> &values);

} // namespace livegauge

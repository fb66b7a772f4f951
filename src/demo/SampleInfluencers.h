#pragma once

#include <QString>

#include <span>

namespace livegauge {

/// An influencer of the sample data. All but POP MART US SHOP, which the API's own documentation
/// uses as its example, are invented.
struct SampleInfluencer {
    QString userId;
    QString nickname;
    QString region;
};

/// Never empty; the documentation's example first.
std::span<const SampleInfluencer> sampleInfluencers();

} // namespace livegauge

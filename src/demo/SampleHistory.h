#pragma once

#include "domain/Livestream.h"

#include <QString>

#include <vector>

namespace livegauge {

/// The livestreams of a sample influencer as the source would list them at `now` (Unix seconds):
/// newest first, those of the last day left out until it is over. The same day always has the same
/// streams; older ones leave the list as months pass. Empty for an unknown id. Takes milliseconds.
std::vector<Livestream> sampleHistory(const QString &userId, qint64 now);

} // namespace livegauge

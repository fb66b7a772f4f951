#pragma once

#include "domain/Influencer.h"

#include <QStringList>

#include <span>

namespace livegauge {

/// The user ids of those on the watchlist, the longest unread first: a budget that does not reach
/// for all of them reaches for the others the next time.
QStringList watchedInTurn(std::span<const Influencer> influencers);

} // namespace livegauge

#pragma once

#include "domain/Reading.h"

#include <optional>

namespace livegauge {

/// What a price tells and a run does.

/// Whether reading `pages` (nothing: all) goes on with what was broken off.
bool goesOn(const Reading &reading, std::optional<int> pages, bool buyAgain);

/// The page behind the last one of a reading of `pages` (nothing: all).
int endOf(const Reading &reading, std::optional<int> pages);

/// Whether a walk may take a kept page from the archive: `page`, bought by `requestId`, behind a
/// page bought by `before`. InfluencerReading says why.
bool mayFollow(const Reading &reading, int page, qint64 requestId, qint64 before);

} // namespace livegauge

#pragma once

#include "domain/Fetch.h"
#include "wording/ErrorWords.h"
#include "wording/Language.h"

#include <QString>

namespace livegauge {

/// Sentences about a fetch, in the user's language. Window's thread only, as all translated text.
QString priceText(const Price &price); ///< "up to 12 credits, plus retries"
QString noteText(const FetchNote &note, Language language); ///< one whole sentence
/// "Reading, 2 influencers to go: 5 pages, 50 livestreams, 5 requests" while it runs; what it
/// brought and may have cost afterwards.
QString progressText(const FetchProgress &progress);
/// How far a run is with one influencer: "reading, 3 pages so far".
QString readStateText(const InfluencerProgress &progress);
/// How a run ended, where that needs saying: what happened, what was kept, what to do. Empty for a
/// whole run without notes.
QString endText(const FetchProgress &progress, Language language, Reader reader = Reader::Window);

} // namespace livegauge

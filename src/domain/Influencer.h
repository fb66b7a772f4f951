#pragma once

#include "domain/Reading.h"

#include <QString>

#include <optional>

namespace livegauge {

/// What the archive holds about one influencer.
struct Influencer {
    QString userId;
    QString nickname; ///< of the newest livestream; empty: never read, or the source gave none
    QString region; ///< market code of the newest livestream
    int streams = 0; ///< livestreams stored
    std::optional<qint64> newestStart; ///< Unix seconds, UTC
    std::optional<qint64> lastRead; ///< Unix milliseconds, UTC, of the last page that came
    int newSinceLook = 0; ///< livestreams first seen since the user last looked
    Reading reading;
    bool watched = false; ///< on the watchlist
    QString group; ///< of the watchlist; may be empty

    bool operator==(const Influencer &) const = default;
};

/// A line of the watchlist as it is typed, imported and exported.
struct WatchlistEntry {
    QString userId;
    QString group;
    QString nickname; ///< told on export; on import it names an influencer not read yet

    bool operator==(const WatchlistEntry &) const = default;
};

} // namespace livegauge

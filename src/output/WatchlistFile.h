#pragma once

#include "domain/Influencer.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace livegauge {

/// A watchlist as it stands in a file.
struct WatchlistFile {
    std::vector<WatchlistEntry> entries; ///< each influencer once, as it came last
    QStringList rejected; ///< what is no id, as it was written
};

/// Reads what the watchlist was exported to: a table with an id column and, if there are any, name
/// and group columns. Of any other text the influencer ids alone. Nothing where the bytes are no
/// text.
std::optional<WatchlistFile> readWatchlist(const QByteArray &bytes);

} // namespace livegauge

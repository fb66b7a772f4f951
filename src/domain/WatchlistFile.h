#pragma once

#include "domain/Influencer.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace livegauge {

/// What a file holds as a watchlist.
struct WatchlistFile {
    std::vector<WatchlistEntry> entries; ///< each influencer once, in the order given
    QStringList rejected; ///< what stands where an id is due and is none, as it was written
    int doubles = 0; ///< ids given more than once, counted beyond the first
    int unreadable = 0; ///< names and groups left out, since the file's encoding is not known
};

/// Reads a table (commas, semicolons or tabs) whose first line names an id column, and maybe a
/// name and a group column, in English or Chinese; of anything else, the ids, as
/// readInfluencerIdFile(). Of an id given twice the first name and the first group count. Nothing
/// where the bytes are no text.
std::optional<WatchlistFile> readWatchlist(const QByteArray &bytes);

/// The watchlist as CSV (see csvFile()): user_id, name, group. readWatchlist() gives the same
/// entries back.
QByteArray watchlistCsv(std::span<const WatchlistEntry> entries);

} // namespace livegauge

#pragma once

#include "archive/Archive.h"
#include "archive/InfluencerStore.h"
#include "archive/Statement.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace livegauge {

/// Puts readings of livestreams beside those that are stored. Call merge() in a transaction, with
/// finish() behind the last row.
class LivestreamStore {
public:
    LivestreamStore(Connection &connection, InfluencerStore &influencers);

    /// What every row of a merge has in common.
    struct Source {
        QString userId; ///< of rows that name none
        qint64 time = 0; ///< of the reading; Unix milliseconds
        qint64 knownBefore = 0; ///< see StoredPage::onlyKnownBefore
        bool mayBeOld = false; ///< a reading older than the stored one changes nothing
    };
    using Rows = std::span<const Livestream *const>;
    /// Every row has a `room_id`.
    void merge(Rows rows, const Source &source, StoredPage &page);
    /// Brings the influencers' sums up to date. Gives the influencers that were touched.
    QStringList finish();
    /// A transaction was rolled back.
    void forget();

    std::optional<StoredLivestream> livestream(const QString &roomId);
    std::vector<LivestreamChange> changes(const QString &roomId);
    /// `room_id`s last read at or after a moment.
    QStringList roomsReadSince(const QString &userId, qint64 time);

private:
    struct Known;
    struct Touched {
        qint64 firstSeen = 0;
        int added = 0;
        bool recount = false;
    };

    void mergeBatch(Rows rows, const Source &source, StoredPage &page);
    void insert(Rows rows, const Source &source);
    void countNew(const Livestream &row, const Source &source, StoredPage &page);
    Known find(const QString &roomId);
    void compare(const Known &known, const Livestream &row, const Source &source, StoredPage &page);
    void update(const Known &known, const Livestream &row, const Source &source, StoredPage &page);

    Connection &m_connection;
    InfluencerStore &m_influencers;
    QHash<QString, Touched> m_touched; ///< by influencer's user id
    Statement m_find;
    Statement m_one;
    Statement m_insert;
    Statement m_insertMany;
    Statement m_lastId;
    Statement m_touch;
    Statement m_update;
    Statement m_addChange;
    Statement m_changes;
    Statement m_roomsReadSince;
};

} // namespace livegauge

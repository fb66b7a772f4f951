#pragma once

#include "archive/Archive.h"
#include "archive/InfluencerStore.h"
#include "archive/RowTexts.h"
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
    /// A row, and whose it is.
    struct Incoming {
        const Livestream *row = nullptr;
        qint64 influencer = 0; ///< its id in the archive
    };
    using Rows = std::span<const Incoming>;
    /// Every row has a `room_id`; an influencer that is not there is added. The rows must stay
    /// until they are merged.
    std::vector<Incoming> incoming(std::span<const Livestream> rows, const Source &source);
    void merge(Rows rows, const Source &source, StoredPage &page);
    /// Brings the influencers' sums up to date. Gives the influencers that were touched.
    QStringList finish();
    /// A transaction was rolled back.
    void forget();

    std::optional<StoredLivestream> livestream(const QString &roomId);
    std::vector<LivestreamChange> changes(const QString &roomId);
    /// `room_id`s last read at or after a moment.
    QStringList roomsReadSince(const QString &userId, qint64 time);
    /// As Archive says.
    std::vector<Livestream> newestBefore(const QString &userId, qint64 time);

private:
    struct Known;
    struct Touched {
        QString userId;
        qint64 firstSeen = 0;
        int added = 0;
        bool recount = false;
    };

    /// Rows whose texts begin at number `place` of `texts`.
    void mergeBatch(Rows rows, const RowTexts &texts, std::size_t place, const Source &source,
                    StoredPage &page);
    void insert(Rows rows, const RowTexts &texts, std::size_t place, const Source &source);
    void countNew(const Incoming &one, const Source &source, StoredPage &page);
    Touched &touch(qint64 influencer, const QString &userId);
    Known find(const QString &roomId);
    void compare(const Known &known, const Incoming &one, const Source &source, StoredPage &page);
    void update(const Known &known, const Incoming &one, const Source &source, StoredPage &page);

    Connection &m_connection;
    InfluencerStore &m_influencers;
    QHash<qint64, Touched> m_touched; ///< by the influencer's id
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
    Statement m_newestBefore;
};

} // namespace livegauge

#pragma once

#include "archive/Statement.h"
#include "domain/Influencer.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace livegauge {

/// The influencers, their readings and the watchlist. Call the writing ones in a transaction.
class InfluencerStore {
public:
    explicit InfluencerStore(Connection &connection);

    /// The record's number; made where there is none.
    qint64 idOf(const QString &userId);
    /// 0 where there is none.
    qint64 find(const QString &userId);
    /// A transaction was rolled back: what idOf() made may be gone.
    void forget() { m_ids.clear(); }

    void setLastRead(qint64 id, qint64 time);
    void setReading(qint64 id, const Reading &reading);
    /// Adds livestreams first seen at `firstSeen` to the sums.
    void addStreams(qint64 id, int count, qint64 firstSeen);
    /// Counts the livestreams again: some have another influencer now. describe() goes with it.
    void recount(qint64 id);
    /// Takes name, market and start from the newest livestream.
    void describe(qint64 id);

    void watch(const WatchlistEntry &entry);
    void unwatch(const QString &userId);
    void markLooked(const QString &userId, qint64 time);

    std::vector<Influencer> all();
    /// One record for each, in this order.
    std::vector<Influencer> some(const QStringList &userIds);

private:
    Influencer read(const Statement &row);
    std::vector<LostRows> lostRowsOf(qint64 id);

    Connection &m_connection;
    QHash<QString, qint64> m_ids;
    Statement m_find;
    Statement m_add;
    Statement m_setLastRead;
    Statement m_setReading;
    Statement m_forgetLostRows;
    Statement m_addLostRows;
    Statement m_lostRows;
    Statement m_addStreams;
    Statement m_recount;
    Statement m_describe;
    Statement m_watch;
    Statement m_unwatch;
    Statement m_markLooked;
    Statement m_all;
    Statement m_one;
};

} // namespace livegauge

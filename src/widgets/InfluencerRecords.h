#pragma once

#include "analysis/StoredWhole.h"
#include "archive/Archive.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace livegauge {

/// The archive's records of influencers, kept up to date: the watchlist's panel and the price of
/// the next page read them. Asks the archive no more often than a person can see.
class InfluencerRecords : public QObject {
    Q_OBJECT

public:
    /// The archive must outlive it.
    explicit InfluencerRecords(Archive &archive, QObject *parent = nullptr);

    /// Reads all records anew.
    void load();

    const QHash<QString, Influencer> &all() const { return m_records; }
    QStringList watched() const; ///< user ids on the watchlist, rising
    StoredLists storedLists() const;
    /// Those of the influencers whose lists go on behind what is here.
    QStringList withOlderPages(const QStringList &userIds) const;

Q_SIGNALS:
    void loaded();
    void changed(const livegauge::Influencer &influencer);
    void updated(); ///< once behind loaded(), and behind all that changed at a time
    void failed(const livegauge::Error &error);

private:
    void readStale();

    Archive &m_archive;
    QHash<QString, Influencer> m_records;
    QSet<QString> m_stale;
    QTimer m_soon;
};

} // namespace livegauge

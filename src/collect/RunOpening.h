#pragma once

#include "archive/Archive.h"
#include "collect/PageBuyer.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace livegauge {

/// What the archive is asked before the first page of a run: pages that were paid for and could
/// not be stored are stored first; then what today has cost, and what is known of the influencers.
/// Emits done() or failed() once and then deletes itself.
class RunOpening : public QObject {
    Q_OBJECT

public:
    /// Buyer and archive must outlive it.
    RunOpening(PageBuyer &buyer, Archive &archive, QStringList userIds, QObject *parent);

    void start();

Q_SIGNALS:
    void done(int spentToday, const std::vector<livegauge::Influencer> &records);
    void failed(const livegauge::Error &error);

private:
    void askSpent();
    void askInfluencers();
    template <typename T>
    bool take(const Result<T> &result);

    PageBuyer &m_buyer;
    Archive &m_archive;
    QStringList m_userIds;
    int m_spentToday = 0;
};

} // namespace livegauge

#pragma once

#include "archive/Archive.h"
#include "domain/Fetch.h"

#include <QObject>

#include <optional>

namespace livegauge {

class Collector;
class InfluencerRecords;
class WatchlistPanel;

/// Stands between the watchlist's panel and the archive: shows the panel what is kept, writes down
/// what it asks for, and tells it what a refresh would cost.
class WatchlistDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    WatchlistDesk(WatchlistPanel &panel, Archive &archive, InfluencerRecords &records,
                  Collector &collector, QObject *parent = nullptr);

    /// Credits a refresh may cost; nothing: no budget.
    void setBudget(std::optional<int> budget);
    /// A fetch has ended, or the rules are others: the price is asked again.
    void askPrice();

Q_SIGNALS:
    void fetchRequested(const livegauge::FetchPlan &plan, const livegauge::Price &told);
    void failed(const livegauge::Error &error);

private:
    FetchPlan budgeted() const;
    Archive::Then<Archive::Done> tellFailure();

    WatchlistPanel &m_panel;
    Archive &m_archive;
    Collector &m_collector;
    std::optional<int> m_budget;
};

} // namespace livegauge

#include "widgets/watchlist/WatchlistDesk.h"

#include "collect/Collector.h"
#include "models/WatchlistModel.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/watchlist/RefreshOffer.h"
#include "widgets/watchlist/WatchlistPanel.h"

#include <QDateTime>

namespace livegauge {

WatchlistDesk::WatchlistDesk(WatchlistPanel &panel, Archive &archive, InfluencerRecords &records,
                             Collector &collector, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_archive(archive)
    , m_collector(collector)
{
    connect(&records, &InfluencerRecords::loaded, this, [this, &records] {
        const QList<Influencer> all = records.all().values();
        m_panel.model().setInfluencers({all.begin(), all.end()});
    });
    connect(&records, &InfluencerRecords::changed, this,
            [this](const Influencer &influencer) { m_panel.model().updateInfluencer(influencer); });
    connect(&panel.refresh(), &RefreshOffer::priceWanted, this, &WatchlistDesk::askPrice);
    connect(&panel.refresh(), &RefreshOffer::fetchRequested, this,
            [this](const Price &told) { Q_EMIT fetchRequested(budgeted(), told); });
    connect(&panel, &WatchlistPanel::watchRequested, this,
            [this](const std::vector<WatchlistEntry> &entries) {
                m_archive.watch(entries, this, tellFailure());
            });
    connect(&panel, &WatchlistPanel::unwatchRequested, this, [this](const QStringList &userIds) {
        m_archive.unwatch(userIds, this, tellFailure());
    });
    connect(&panel, &WatchlistPanel::lookedRequested, this, [this](const QStringList &userIds) {
        m_archive.markLooked(userIds, QDateTime::currentMSecsSinceEpoch(), this, tellFailure());
    });
}

void WatchlistDesk::setBudget(std::optional<int> budget)
{
    m_budget = budget;
    askPrice();
}

FetchPlan WatchlistDesk::budgeted() const
{
    FetchPlan plan = m_panel.refresh().plan();
    plan.budget = m_budget;
    return plan;
}

void WatchlistDesk::askPrice()
{
    const FetchPlan plan = m_panel.refresh().plan();
    if (plan.userIds.isEmpty())
        return;
    m_collector.price(budgeted(), this, [this, plan](const Result<Price> &price) {
        m_panel.refresh().setPrice(plan, price);
    });
}

Archive::Then<Archive::Done> WatchlistDesk::tellFailure()
{
    return [this](const Result<Archive::Done> &result) {
        if (!result.ok())
            Q_EMIT failed(result.error());
    };
}

} // namespace livegauge

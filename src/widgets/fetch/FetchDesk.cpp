#include "widgets/fetch/FetchDesk.h"

#include "analysis/Workspace.h"
#include "collect/Collector.h"
#include "domain/WatchedInTurn.h"
#include "models/WatchlistModel.h"
#include "secrets/KeyHolder.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/fetch/DailyRefresh.h"
#include "widgets/fetch/FetchBanner.h"
#include "widgets/fetch/FetchStatus.h"
#include "widgets/fetch/SearchForm.h"
#include "widgets/settings/Settings.h"
#include "widgets/table/TablePanel.h"
#include "widgets/watchlist/RefreshOffer.h"
#include "widgets/watchlist/WatchlistDesk.h"
#include "widgets/watchlist/WatchlistPanel.h"
#include "wording/LanguageSwitch.h"

#include <span>
#include <utility>

namespace livegauge {
namespace {

/// A run tells of its progress several times a page, and there may be fifty a second.
constexpr int paceMs = 80;

} // namespace

FetchDesk::FetchDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectPanels();
}

void FetchDesk::connectPanels()
{
    connect(&m_parts.search, &SearchForm::fetchRequested, this, &FetchDesk::fetchAsTold);
    connect(&m_parts.search, &SearchForm::planChanged, this, &FetchDesk::askPrice);
    connect(&m_parts.table, &TablePanel::nextPagesRequested, this, &FetchDesk::fetch);
    connect(&m_parts.watchlistDesk, &WatchlistDesk::fetchRequested, this, &FetchDesk::fetchAsTold);
    connect(&m_parts.banner, &FetchBanner::goOnWanted, this, &FetchDesk::goOn);
    connect(&m_parts.daily, &DailyRefresh::due, this, &FetchDesk::refreshWatched);
    connect(&m_parts.records, &InfluencerRecords::loaded, this, &FetchDesk::showNextPages);
    connect(&m_parts.records, &InfluencerRecords::changed, this, &FetchDesk::showNextPages);
    Collector &collector = m_parts.collector;
    connect(&m_parts.status, &FetchStatus::cancelRequested, &collector, &Collector::cancel);
    connect(&m_parts.status, &FetchStatus::abortRequested, &collector, &Collector::abort);
    connect(&m_parts.status, &FetchStatus::pauseRequested, &collector, &Collector::pause);
    connect(&m_parts.status, &FetchStatus::resumeRequested, &collector, &Collector::resume);
    connect(&collector, &Collector::pageStored, this,
            [this](const Page &page) { m_parts.workspace.merge(page.rows); });
    connect(&collector, &Collector::progressChanged, this, &FetchDesk::onProgress);
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, &FetchDesk::showProgress);
    connect(&collector, &Collector::finished, this, &FetchDesk::onFinished);
}

void FetchDesk::offerUnfinished(const FetchPlan &plan, const Price &price,
                                const FetchBanner::Words &notices)
{
    if (m_access != ArchiveAccess::Full) // who writes to it may be reading just now
        return;
    m_goOn = plan;
    m_goOnPrice = price;
    m_parts.banner.showUnfinished(static_cast<int>(plan.userIds.size()), price, notices);
}

/// Whether there is a key to send, told in the banner where there is none that could be.
bool FetchDesk::mayFetch()
{
    if (m_parts.keys.source() != KeySource::None)
        return true;
    switch (m_parts.keys.keychain().phase) {
    case KeychainState::Phase::Failed:
        m_parts.banner.showKeyHint([] {
            return tr("The system's keychain could not be read, so LiveGauge has no key to send. "
                      "Nothing was sent. The key settings say why and take a key for this "
                      "session.");
        });
        return false;
    case KeychainState::Phase::Asking:
        m_parts.banner.showHint([] {
            return tr("The key is still being read from the system's keychain. Nothing was sent; "
                      "press Fetch again in a moment.");
        });
        return false;
    default:
        return true; // the collector says that there is none
    }
}

void FetchDesk::fetch(const FetchPlan &plan)
{
    if (m_parts.collector.isRunning() || m_access != ArchiveAccess::Full || !mayFetch())
        return;
    if (!std::exchange(m_keepsBanner, false))
        m_parts.banner.showNothing();
    Q_EMIT starting(plan.userIds);
    m_lastFetched = plan.userIds;
    if (!m_parts.watchlist.shown().isEmpty()) // what is bought is seen, whoever is chosen
        select(m_parts.watchlist.shown() + plan.userIds);
    m_parts.collector.start(plan);
    showProgress(); // however soon after another run
}

void FetchDesk::fetchAsTold(const FetchPlan &plan, const Price &told)
{
    const bool waits = !m_isArchiveChecked && m_access == ArchiveAccess::Full;
    if (waits) {
        if (!mayFetch())
            return;
        m_parts.banner.showHint([] {
            return tr("The archive is still being checked. The fetch begins right after that; "
                      "nothing has been sent yet.");
        });
    }
    m_parts.collector.price(plan, this, [this, plan, told, waits](const Result<Price> &price) {
        if (price.ok() && isDearer(price.value(), told)) {
            tellDearer(plan, price.value());
            return;
        }
        m_keepsBanner = waits && m_hasNotices;
        fetch(plan);
    });
}

void FetchDesk::setArchiveChecked(bool hasNotices)
{
    m_isArchiveChecked = true;
    m_hasNotices = hasNotices;
}

void FetchDesk::tellDearer(const FetchPlan &plan, const Price &price)
{
    const auto words = [] {
        return tr("The price has risen since it was shown: pages have become too old to be taken "
                  "from the archive, or a new day has begun. Nothing was sent.");
    };
    if (plan == m_goOn) {
        offerUnfinished(plan, price, words);
        return;
    }
    m_parts.banner.showHint(words);
    applyRules();
}

void FetchDesk::goOn()
{
    fetchAsTold(m_goOn, m_goOnPrice);
}

void FetchDesk::refreshWatched(std::optional<int> budget)
{
    FetchPlan plan;
    plan.mode = FetchMode::Refresh;
    plan.pagesEach.reset();
    plan.budget = budget;
    const QList<Influencer> all = m_parts.records.all().values();
    plan.userIds = watchedInTurn(std::span(all.constData(), static_cast<std::size_t>(all.size())));
    if (m_parts.collector.isRunning())
        return; // it stays due
    if (m_parts.keys.source() == KeySource::None) {
        tellDailyWaits();
        return;
    }
    m_parts.daily.ran();
    if (!plan.userIds.isEmpty())
        fetch(plan);
    m_isDaily = m_parts.collector.isRunning();
}

/// Once a day: it is asked every minute.
void FetchDesk::tellDailyWaits()
{
    if (std::exchange(m_dailyWaitTold, QDate::currentDate()) == QDate::currentDate())
        return;
    m_parts.banner.showKeyHint([] {
        return tr("The daily refresh of the watchlist is due, but there is no API key. It runs as "
                  "soon as there is one.");
    });
}

void FetchDesk::showInfluencers(const QStringList &userIds)
{
    select(userIds);
    showNextPages();
}

/// Whose next page "Next page" would buy: those chosen in the watchlist, else those fetched last.
QStringList FetchDesk::nextInfluencers() const
{
    const QStringList chosen = m_parts.watchlist.shown();
    return chosen.isEmpty() ? m_lastFetched : chosen;
}

void FetchDesk::askPrice(const FetchPlan &plan)
{
    m_parts.collector.price(plan, this, [this, plan](const Result<Price> &price) {
        if (price.ok())
            m_parts.search.setPrice(plan, price.value());
    });
}

void FetchDesk::showNextPages()
{
    FetchPlan plan;
    plan.mode = FetchMode::Older;
    plan.userIds = m_parts.records.withOlderPages(nextInfluencers());
    plan.budget = m_parts.settings.fetchBudget();
    m_parts.table.setNextPages(plan,
                               m_parts.collector.isRunning() || m_access != ArchiveAccess::Full);
}

void FetchDesk::select(const QStringList &userIds)
{
    SelectionQuery query = m_parts.workspace.query();
    query.influencers = userIds;
    m_parts.workspace.setQuery(query);
}

void FetchDesk::setArchiveAccess(ArchiveAccess access)
{
    m_access = access;
    m_parts.search.setArchiveAccess(access);
    m_parts.watchlist.setArchiveAccess(access);
    showNextPages();
}

void FetchDesk::applyRules()
{
    m_parts.collector.setRules(m_parts.settings.fetchRules());
    m_goOn.budget = m_parts.settings.fetchBudget();
    askGoOnPrice();
    m_parts.search.setBudget(m_parts.settings.fetchBudget());
    m_parts.watchlistDesk.setBudget(m_parts.settings.fetchBudget());
    showNextPages();
}

/// At once where a while has passed, else soon.
void FetchDesk::onProgress()
{
    m_isProgressShown = false;
    if (!m_pace.isActive())
        showProgress();
}

void FetchDesk::showProgress()
{
    if (std::exchange(m_isProgressShown, true))
        return;
    m_pace.start();
    const bool running = m_parts.collector.isRunning();
    m_parts.status.setProgress(m_parts.collector.progress());
    m_parts.search.setRunning(running);
    m_parts.watchlist.refresh().setRunning(running);
    static const std::vector<InfluencerProgress> nobody;
    m_parts.watchlist.model().setRun(running ? m_parts.collector.progress().influencers : nobody);
    showNextPages();
}

void FetchDesk::onFinished()
{
    m_isProgressShown = false;
    showProgress();
    const FetchProgress progress = m_parts.collector.progress();
    m_goOn = m_parts.collector.rest();
    const bool wasDaily = std::exchange(m_isDaily, false);
    if (wasDaily && progress.isWhole() && progress.notes.empty()) {
        m_parts.banner.showDailyEnd(progress);
        return;
    }
    m_goOn.budget = m_parts.settings.fetchBudget();
    // At once: told behind the price it could take the place of what has been said meanwhile.
    m_goOnPrice = priceOf(m_goOn);
    m_parts.banner.showEnd({progress, wasDaily, !m_goOn.userIds.isEmpty()}, m_goOnPrice,
                           m_parts.languages.language());
    askGoOnPrice();
}

void FetchDesk::askGoOnPrice()
{
    if (m_goOn.userIds.isEmpty())
        return;
    m_parts.collector.price(m_goOn, this, [this](const Result<Price> &price) {
        if (price.ok() && !m_parts.collector.isRunning())
            m_parts.banner.setGoOnPrice(m_goOnPrice = price.value(), m_parts.languages.language());
    });
}

} // namespace livegauge

#pragma once

#include "domain/Fetch.h"
#include "widgets/ArchiveAccess.h"
#include "widgets/fetch/FetchBanner.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace livegauge {

class Collector;
class DailyRefresh;
class FetchStatus;
class InfluencerRecords;
class KeyHolder;
class LanguageSwitch;
class SearchForm;
class Settings;
class TablePanel;
class WatchlistDesk;
class WatchlistPanel;
class Workspace;

/// Stands between the panels that ask for a fetch and the collector: tells each what it would
/// cost, begins it, shows how far it is, and offers what it left.
class FetchDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts {
        Collector &collector;
        KeyHolder &keys;
        Settings &settings;
        LanguageSwitch &languages;
        Workspace &workspace;
        InfluencerRecords &records;
        DailyRefresh &daily;
        SearchForm &search;
        TablePanel &table;
        WatchlistPanel &watchlist;
        WatchlistDesk &watchlistDesk;
        FetchBanner &banner;
        FetchStatus &status;
    };

    explicit FetchDesk(const Parts &parts, QObject *parent = nullptr);

    /// Nothing while another fetch runs; words in the banner where there is no key.
    void fetch(const FetchPlan &plan);
    /// The same, unless it has become dearer than was told: pages grow too old to be taken from
    /// the archive, and with a new day comes a new budget. Then the price is told anew.
    void fetchAsTold(const FetchPlan &plan, const Price &told);
    /// Those that an earlier session left; `notices` come first, where there are any.
    void offerUnfinished(const FetchPlan &plan, const Price &price,
                         const FetchBanner::Words &notices);
    /// Without full access nothing is fetched and nothing left open is offered.
    void setArchiveAccess(ArchiveAccess access);
    /// The archive has been checked. A fetch wished for before waits for it, and says so; it leaves
    /// what the check found in the banner.
    void setArchiveChecked(bool hasNotices);
    /// Budgets and rules are the settings'; every price in sight is worked out anew.
    void applyRules();
    /// Those chosen in the watchlist are shown, and their next page is offered.
    void showInfluencers(const QStringList &userIds);

Q_SIGNALS:
    /// Of these influencers, in this order.
    void starting(const QStringList &userIds);

private:
    void connectPanels();
    void askPrice(const FetchPlan &plan);
    QStringList nextInfluencers() const;
    void showNextPages();
    void refreshWatched(std::optional<int> budget);
    void tellDailyWaits();
    void select(const QStringList &userIds);
    bool mayFetch();
    void tellDearer(const FetchPlan &plan, const Price &price);
    void goOn();
    void askGoOnPrice();
    void onProgress();
    void showProgress();
    void onFinished();

    Parts m_parts;
    ArchiveAccess m_access = ArchiveAccess::Full;
    bool m_isArchiveChecked = false;
    bool m_hasNotices = false; ///< the check found what the user should know
    bool m_keepsBanner = false; ///< for the fetch that begins
    QStringList m_lastFetched; ///< Next page is theirs
    bool m_isDaily = false; ///< what runs was begun by the clock
    QDate m_dailyWaitTold; ///< that it waits for a key
    FetchPlan m_goOn; ///< what the banner's button would fetch
    Price m_goOnPrice; ///< as it stands there
    QTimer m_pace; ///< after what was shown of a run
    bool m_isProgressShown = true;
};

} // namespace livegauge

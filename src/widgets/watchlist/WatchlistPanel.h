#pragma once

#include "domain/Fetch.h"
#include "domain/Influencer.h"
#include "widgets/ArchiveAccess.h"
#include "wording/Language.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace livegauge {

struct Theme;
class WatchlistImport;
class WatchlistMenu;
class WatchlistModel;
class WatchlistView;

/// The influencers one follows, at the left of the window. Who is selected is shown by table and
/// charts; nobody selected means all. Changes nothing itself: it asks, and shows what the model is
/// then given.
class WatchlistPanel : public QFrame {
    Q_OBJECT

public:
    explicit WatchlistPanel(Language language, QWidget *parent = nullptr);
    ~WatchlistPanel() override;

    QSize minimumSizeHint() const override;

    WatchlistModel &model() { return *m_model; }
    void setTheme(const Theme &theme);
    void setLanguage(Language language);
    /// A fetch is under way: no other can begin. When it has ended the price is asked for again.
    void setRunning(bool running);
    /// False where the archive can only be read: nothing on the list can be changed.
    void setArchiveAccess(ArchiveAccess access); ///< nothing can be changed but with Full

    /// The influencers shown; empty: all.
    QStringList shown() const { return m_shown; }
    /// What the button would fetch: a refresh of those selected, else of all on the watchlist.
    /// Without influencers there is nothing to refresh. Its budget is for the caller to set.
    const FetchPlan &refreshPlan() const { return m_plan; }
    /// What that plan may cost. The answer to another plan than the present one is dropped. The
    /// button waits for it.
    void setRefreshPrice(const FetchPlan &plan, const Price &price);

    /// What a plan may cost is other than it was: asks again.
    void askPrice();

    /// Opens the window for more influencers.
    void addInfluencers();
    void exportTo(const QString &path);

Q_SIGNALS:
    void shownChanged(const QStringList &userIds);
    void refreshPlanChanged(const livegauge::FetchPlan &plan);
    void fetchRequested(const livegauge::FetchPlan &plan, const livegauge::Price &told);
    void idsChosen(const QStringList &userIds); ///< to be put into the search form
    void watchRequested(const std::vector<livegauge::WatchlistEntry> &entries);
    void unwatchRequested(const QStringList &userIds);
    void lookedRequested(const QStringList &userIds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectMenu();
    void onSelection();
    void updatePlan();
    void updateMenu();
    void retranslate();
    void refreshWords();

    QStringList chosen(bool watched) const;
    void importFile();
    void importPasted();
    WatchlistImport *openImport();
    void exportList();
    void chooseGroup();
    void watchSelected();
    void unwatchSelected();
    void lookedAtSelected();
    void lookedAtAll();

    WatchlistModel *m_model;
    WatchlistView *m_view;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QLabel *m_empty;
    QLabel *m_message;
    QLabel *m_price;
    QPushButton *m_refresh;
    QPushButton *m_add;
    QPushButton *m_more;
    QTimer *m_settle; ///< many rows at once are looked at once
    WatchlistMenu *m_menu;

    QStringList m_shown;
    FetchPlan m_plan;
    std::optional<Price> m_planPrice;
    bool m_running = false;
    ArchiveAccess m_access = ArchiveAccess::Full;
};

} // namespace livegauge

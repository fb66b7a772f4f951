#pragma once

#include "domain/Influencer.h"
#include "widgets/ArchiveAccess.h"
#include "wording/Language.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace livegauge {

struct Theme;
class RefreshOffer;
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
    void setArchiveAccess(ArchiveAccess access); ///< nothing can be changed but with Full

    /// The influencers shown; empty: all.
    QStringList shown() const { return m_shown; }
    /// Of those selected, else of all on the watchlist.
    RefreshOffer &refresh() { return *m_refresh; }

    /// Opens the window for more influencers.
    void addInfluencers();
    void exportTo(const QString &path);

Q_SIGNALS:
    void shownChanged(const QStringList &userIds);
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
    void offerRefresh();
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
    RefreshOffer *m_refresh;
    QPushButton *m_add;
    QPushButton *m_more;
    QTimer *m_settle; ///< many rows at once are looked at once
    WatchlistMenu *m_menu;

    QStringList m_shown;
    ArchiveAccess m_access = ArchiveAccess::Full;
};

} // namespace livegauge

#pragma once

#include "models/WatchlistModel.h"

#include <QMenu>

class QActionGroup;

namespace livegauge {

/// What can be done with the watchlist, behind its button and on its rows.
class WatchlistMenu : public QMenu {
    Q_OBJECT

public:
    /// What decides which entries can be chosen.
    struct State {
        bool isWritable = true;
        bool hasInfluencers = false;
        bool hasChosen = false;
        bool hasChosenWatched = false;
        bool hasChosenStranger = false; ///< one who is not on the watchlist
    };

    explicit WatchlistMenu(QWidget *parent = nullptr);

    void setState(const State &state);
    /// For the list's own Delete key.
    QAction *removal() { return m_unwatch; }

Q_SIGNALS:
    void importWanted();
    void pasteWanted();
    void exportWanted();
    void groupWanted();
    void watchWanted();
    void unwatchWanted();
    void lookedWanted();
    void allLookedWanted();
    void orderWanted(livegauge::WatchlistModel::Order order);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(void (WatchlistMenu::*signal)());
    void addOrders();
    void retranslate();

    QAction *m_import;
    QAction *m_paste;
    QAction *m_export;
    QAction *m_group;
    QAction *m_watch;
    QAction *m_unwatch;
    QAction *m_looked;
    QAction *m_allLooked;
    QMenu *m_order;
    QActionGroup *m_orders;
};

} // namespace livegauge

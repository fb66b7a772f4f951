#include "widgets/watchlist/WatchlistMenu.h"

#include <QActionGroup>
#include <QEvent>

namespace livegauge {

WatchlistMenu::WatchlistMenu(QWidget *parent)
    : QMenu(parent)
    , m_orders(new QActionGroup(this))
{
    m_import = add(&WatchlistMenu::importWanted);
    m_paste = add(&WatchlistMenu::pasteWanted);
    m_export = add(&WatchlistMenu::exportWanted);
    addSeparator();
    m_group = add(&WatchlistMenu::groupWanted);
    m_watch = add(&WatchlistMenu::watchWanted);
    m_unwatch = add(&WatchlistMenu::unwatchWanted);
    addSeparator();
    m_looked = add(&WatchlistMenu::lookedWanted);
    m_allLooked = add(&WatchlistMenu::allLookedWanted);
    addSeparator();
    m_order = addMenu(QString());
    addOrders();
    m_unwatch->setShortcut(QKeySequence::Delete);
    m_unwatch->setShortcutContext(Qt::WidgetShortcut);
    retranslate();
}

QAction *WatchlistMenu::add(void (WatchlistMenu::*signal)())
{
    QAction *action = addAction(QString());
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void WatchlistMenu::addOrders()
{
    for (const auto order :
         {WatchlistModel::Order::Name, WatchlistModel::Order::Newest, WatchlistModel::Order::New}) {
        QAction *action = m_order->addAction(QString());
        action->setCheckable(true);
        action->setChecked(order == WatchlistModel::Order::Name);
        m_orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderWanted(order); });
    }
}

void WatchlistMenu::setState(const State &state)
{
    m_import->setEnabled(state.isWritable);
    m_paste->setEnabled(state.isWritable);
    m_export->setEnabled(state.hasInfluencers);
    m_group->setEnabled(state.isWritable && state.hasChosen);
    m_watch->setEnabled(state.isWritable && state.hasChosenStranger);
    m_unwatch->setEnabled(state.isWritable && state.hasChosenWatched);
    m_looked->setEnabled(state.isWritable && state.hasChosen);
    m_allLooked->setEnabled(state.isWritable && state.hasInfluencers);
}

void WatchlistMenu::retranslate()
{
    m_import->setText(tr("&Import CSV…"));
    m_paste->setText(tr("&Paste…"));
    m_export->setText(tr("&Export CSV…"));
    m_group->setText(tr("&Group…"));
    m_watch->setText(tr("Put on the &watchlist"));
    m_unwatch->setText(tr("&Remove from the watchlist"));
    m_looked->setText(tr("Mark as &looked at"));
    m_allLooked->setText(tr("Mark &all as looked at"));
    m_order->setTitle(tr("&Order"));
    const QStringList orders{tr("By name"), tr("Newest livestream first"), tr("Most new first")};
    for (qsizetype i = 0; i < orders.size(); ++i)
        m_orders->actions().at(i)->setText(orders.at(i));
}

void WatchlistMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge

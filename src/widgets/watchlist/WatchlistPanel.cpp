#include "widgets/watchlist/WatchlistPanel.h"

#include "domain/Clock.h"
#include "domain/WatchedInTurn.h"
#include "domain/WatchlistFile.h"
#include "models/WatchlistModel.h"
#include "widgets/Labels.h"
#include "widgets/SaveFile.h"
#include "widgets/watchlist/GroupDialog.h"
#include "widgets/watchlist/RefreshOffer.h"
#include "widgets/watchlist/WatchlistImport.h"
#include "widgets/watchlist/WatchlistMenu.h"
#include "widgets/watchlist/WatchlistView.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int narrowest = 220;

} // namespace

WatchlistPanel::WatchlistPanel(Language language, QWidget *parent)
    : QFrame(parent)
    , m_model(new WatchlistModel(language, ownZone(), this))
    , m_view(new WatchlistView(*m_model, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_empty(new QLabel(this))
    , m_message(new QLabel(this))
    , m_refresh(new RefreshOffer(this))
    , m_add(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_settle(new QTimer(this))
    , m_menu(new WatchlistMenu(this))
{
    setProperty("role", QStringLiteral("card"));
    build();
    connectMenu();
    connect(m_filter, &QLineEdit::textChanged, m_view, &WatchlistView::setFilter);
    connect(m_view, &WatchlistView::opened, this, &WatchlistPanel::idsChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WatchlistPanel::onSelection);
    m_settle->setSingleShot(true);
    connect(m_settle, &QTimer::timeout, this, &WatchlistPanel::onSelection);
    const auto settle = qOverload<>(&QTimer::start);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, m_settle, settle);
    connect(m_model, &QAbstractItemModel::rowsMoved, m_settle, settle);
    // Who was read last is asked for last. A run in between would only ask for prices.
    connect(m_model, &QAbstractItemModel::dataChanged, m_settle, [this] {
        if (!m_refresh->isRunning())
            m_settle->start();
    });
    connect(m_add, &QPushButton::clicked, this, &WatchlistPanel::addInfluencers);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_model,
            [this] { m_model->setNow(QDateTime::currentSecsSinceEpoch()); });
    minute->start(std::chrono::minutes(1));
    retranslate();
}

WatchlistPanel::~WatchlistPanel() = default;

/// The heading's parts beside each other need more than that in some languages.
QSize WatchlistPanel::minimumSizeHint() const
{
    return QFrame::minimumSizeHint().expandedTo(QSize(narrowest, 0));
}

void WatchlistPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(11, 0, 11, 0);
    head->setSpacing(8);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(8);
    titles->addWidget(m_title);
    titles->addWidget(m_count, 1);
    titles->addWidget(m_add);
    titles->addWidget(m_more);
    head->addLayout(titles);
    head->addWidget(m_filter);
    head->addWidget(m_empty);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(11, 0, 11, 0);
    foot->setSpacing(4);
    foot->addWidget(m_message);
    foot->addWidget(m_refresh);
    column->addLayout(foot);

    m_title->setProperty("role", QStringLiteral("title"));
    for (QLabel *label : {m_count, m_empty, m_message})
        label->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_empty, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_message->hide();
    m_filter->setClearButtonEnabled(true);
    m_title->setBuddy(m_view);
    m_view->setObjectName(QStringLiteral("influencers"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_count->setObjectName(QStringLiteral("count"));
    m_message->setObjectName(QStringLiteral("message"));
    m_add->setObjectName(QStringLiteral("add"));
    m_more->setObjectName(QStringLiteral("more"));
}

void WatchlistPanel::connectMenu()
{
    m_view->addAction(m_menu->removal());
    openMenuOnClick(m_more, m_menu);
    // The button says "⋯" already.
    m_more->setProperty("hasMenu", false);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_menu, &QMenu::aboutToShow, this, &WatchlistPanel::updateMenu);
    connect(m_menu, &WatchlistMenu::importWanted, this, &WatchlistPanel::importFile);
    connect(m_menu, &WatchlistMenu::pasteWanted, this, &WatchlistPanel::importPasted);
    connect(m_menu, &WatchlistMenu::exportWanted, this, &WatchlistPanel::exportList);
    connect(m_menu, &WatchlistMenu::groupWanted, this, &WatchlistPanel::chooseGroup);
    connect(m_menu, &WatchlistMenu::watchWanted, this, &WatchlistPanel::watchSelected);
    connect(m_menu, &WatchlistMenu::unwatchWanted, this, &WatchlistPanel::unwatchSelected);
    connect(m_menu, &WatchlistMenu::lookedWanted, this, &WatchlistPanel::lookedAtSelected);
    connect(m_menu, &WatchlistMenu::allLookedWanted, this, &WatchlistPanel::lookedAtAll);
    connect(m_menu, &WatchlistMenu::orderWanted, m_model, &WatchlistModel::setOrder);
}

void WatchlistPanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

void WatchlistPanel::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

void WatchlistPanel::setArchiveAccess(ArchiveAccess access)
{
    m_access = access;
    m_refresh->setArchiveAccess(access);
    refreshWords();
    updateMenu();
}

void WatchlistPanel::onSelection()
{
    const QStringList before = m_shown;
    m_shown = m_view->chosenUserIds();
    offerRefresh();
    updateMenu();
    refreshWords();
    // Another order of the list shows the same influencers.
    if (QSet<QString>(before.begin(), before.end())
        != QSet<QString>(m_shown.begin(), m_shown.end()))
        Q_EMIT shownChanged(m_shown);
}

void WatchlistPanel::offerRefresh()
{
    using Whom = RefreshOffer::Whom;
    if (!m_shown.isEmpty()) {
        m_refresh->setInfluencers(m_shown, Whom::Selected);
        return;
    }
    m_refresh->setInfluencers(watchedInTurn(m_model->influencers()),
                              m_model->count() > 0 ? Whom::Watched : Whom::NobodyThere);
}

QStringList WatchlistPanel::chosen(bool watched) const
{
    QStringList userIds;
    for (const QString &userId : m_shown) {
        const Influencer *influencer = m_model->influencer(userId);
        if (influencer != nullptr && influencer->watched == watched)
            userIds += userId;
    }
    return userIds;
}

void WatchlistPanel::updateMenu()
{
    m_menu->setState({m_access == ArchiveAccess::Full, m_model->count() > 0, !m_shown.isEmpty(),
                      !chosen(true).isEmpty(), !chosen(false).isEmpty()});
}

WatchlistImport *WatchlistPanel::openImport()
{
    QHash<QString, QString> watched;
    for (const Influencer &influencer : m_model->influencers()) {
        if (influencer.watched)
            watched.insert(influencer.userId, influencer.group);
    }
    auto *dialog = new WatchlistImport(m_model->groups(), watched, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchlistImport::entriesChosen, this, &WatchlistPanel::watchRequested);
    dialog->show();
    return dialog;
}

void WatchlistPanel::addInfluencers()
{
    openImport();
}

void WatchlistPanel::importFile()
{
    openImport()->chooseFile();
}

void WatchlistPanel::importPasted()
{
    openImport()->setText(QApplication::clipboard()->text());
}

void WatchlistPanel::exportList()
{
    askWhereToSave(this, tr("Export the watchlist"), QStringLiteral("livegauge_watchlist"),
                   {QStringLiteral("csv")}, [this](const QString &path) { exportTo(path); });
}

void WatchlistPanel::exportTo(const QString &path)
{
    std::vector<WatchlistEntry> entries;
    for (const Influencer &influencer : m_model->influencers()) {
        if (influencer.watched)
            entries.push_back({influencer.userId, influencer.group, influencer.nickname});
    }
    writeFileBeside(
        path, [entries] { return watchlistCsv(entries); }, this,
        [this, path](const std::optional<QString> &problem) {
            setRole(m_message, problem ? QLatin1String("bad") : QLatin1String("muted"));
            setWords(m_message, savedText(path, problem));
        });
}

void WatchlistPanel::chooseGroup()
{
    const QStringList userIds = m_shown;
    if (userIds.isEmpty())
        return;
    const Influencer *first = m_model->influencer(userIds.first());
    auto *dialog = new GroupDialog(m_model->groups(), first == nullptr ? QString() : first->group,
                                   static_cast<int>(userIds.size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GroupDialog::groupChosen, this, [this, userIds](const QString &group) {
        std::vector<WatchlistEntry> entries;
        for (const QString &userId : userIds)
            entries.push_back({userId, group, {}});
        Q_EMIT watchRequested(entries);
    });
    dialog->show();
}

void WatchlistPanel::watchSelected()
{
    std::vector<WatchlistEntry> entries;
    for (const QString &userId : chosen(false))
        entries.push_back({userId, {}, {}});
    Q_EMIT watchRequested(entries);
}

void WatchlistPanel::unwatchSelected()
{
    Q_EMIT unwatchRequested(chosen(true));
}

void WatchlistPanel::lookedAtSelected()
{
    Q_EMIT lookedRequested(m_shown);
}

void WatchlistPanel::lookedAtAll()
{
    QStringList userIds;
    for (const Influencer &influencer : m_model->influencers())
        userIds += influencer.userId;
    Q_EMIT lookedRequested(userIds);
}

void WatchlistPanel::refreshWords()
{
    const QLocale locale;
    const int all = m_model->count();
    const auto chosen = static_cast<int>(m_shown.size());
    //: How many influencers are selected, of how many
    const QString some = tr("%1 of %2").arg(locale.toString(chosen), locale.toString(all));
    const auto watched =
        static_cast<int>(std::ranges::count_if(m_model->influencers(), &Influencer::watched));
    m_count->setText(chosen == 0 ? locale.toString(watched) : some);
    m_empty->setVisible(all == 0);
    m_filter->setEnabled(all > 0);
    m_add->setEnabled(m_access == ArchiveAccess::Full);
    m_empty->setText(m_access == ArchiveAccess::None
                         ? tr("The archive could not be opened.")
                         : tr("Nobody is on the watchlist yet. Fetch an influencer, or add the IDs "
                              "of those you follow."));
}

void WatchlistPanel::retranslate()
{
    m_title->setText(tr("Watchlist"));
    m_view->setAccessibleName(tr("Watchlist"));
    m_filter->setPlaceholderText(tr("Filter influencers"));
    m_filter->setAccessibleName(tr("Filter influencers"));
    //: Button: more influencers for the watchlist
    m_add->setText(tr("Add…"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("More for the watchlist"));
    m_more->setToolTip(tr("More for the watchlist"));
    setWords(m_message, {});
    refreshWords();
}

void WatchlistPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge

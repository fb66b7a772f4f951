#include "widgets/MainWindow.h"

#include "analysis/Workspace.h"
#include "collect/Collector.h"
#include "grid/FindBar.h"
#include "look/Look.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "models/WatchlistModel.h"
#include "secrets/KeyHolder.h"
#include "widgets/AboutBox.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/Labels.h"
#include "widgets/MainMenu.h"
#include "widgets/TopBar.h"
#include "widgets/WindowLayout.h"
#include "widgets/archive/ArchiveDesk.h"
#include "widgets/archive/ArchiveNotice.h"
#include "widgets/archive/LedgerDesk.h"
#include "widgets/charts/ChartPanel.h"
#include "widgets/detail/DetailDesk.h"
#include "widgets/detail/DetailPanel.h"
#include "widgets/detail/NoteEditor.h"
#include "widgets/detail/NotesDesk.h"
#include "widgets/fetch/DailyRefresh.h"
#include "widgets/fetch/FetchBanner.h"
#include "widgets/fetch/FetchDesk.h"
#include "widgets/fetch/FetchStatus.h"
#include "widgets/fetch/Leaving.h"
#include "widgets/fetch/SearchForm.h"
#include "widgets/period/PeriodDesk.h"
#include "widgets/period/SelectionBar.h"
#include "widgets/settings/Settings.h"
#include "widgets/settings/SettingsDesk.h"
#include "widgets/table/LivestreamTable.h"
#include "widgets/table/TablePanel.h"
#include "widgets/table/ViewDesk.h"
#include "widgets/tiles/TileBar.h"
#include "widgets/watchlist/WatchlistDesk.h"
#include "widgets/watchlist/WatchlistPanel.h"
#include "wording/LanguageSwitch.h"

#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>

#include <limits>

namespace livegauge {

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_workspace(new Workspace(this))
    , m_model(new LivestreamTableModel(*m_workspace, parts.languages.language(), this))
    , m_marked(new MarkedRows(this))
    , m_records(new InfluencerRecords(parts.archive, this))
    , m_menu(new MainMenu(*this))
    , m_search(new SearchForm(parts.languages.language(), this))
    , m_banner(new FetchBanner(this))
    , m_selection(new SelectionBar(this))
    , m_tiles(new TileBar(parts.settings, parts.languages.language(), this))
    , m_watchlist(new WatchlistPanel(parts.languages.language(), this))
    , m_chart(new ChartPanel(*m_model, *m_marked, parts.settings, parts.languages.language(),
                             parts.sampleData, this))
    , m_table(new TablePanel(*m_model, *m_marked, parts.settings, parts.languages.language(), this))
    , m_detail(new DetailPanel(parts.languages.language(), this))
    , m_status(new FetchStatus(this))
    , m_daily(new DailyRefresh(parts.settings, this))
    , m_settingsDesk(new SettingsDesk(parts.keys, parts.settings, *m_daily, *m_workspace,
                                      parts.environmentBase, this))
    , m_watchlistDesk(
          new WatchlistDesk(*m_watchlist, parts.archive, *m_records, parts.collector, this))
    , m_archiveDesk(new ArchiveDesk(parts.archive, *m_records, *m_workspace, parts.collector, this))
    , m_ledgerDesk(new LedgerDesk(parts.archive, *m_records, this))
    , m_notes(new NotesDesk(parts.archive, *m_workspace, this))
    , m_detailDesk(new DetailDesk(
          {*m_detail, m_table->table(), parts.archive, *m_notes, parts.covers, parts.settings},
          this))
    , m_periodDesk(new PeriodDesk({parts.settings, *m_selection, *m_tiles, m_table->views(),
                                   m_watchlist->model(), *m_workspace},
                                  this))
    , m_fetchDesk(new FetchDesk({parts.collector, parts.keys, parts.settings, parts.languages,
                                 *m_workspace, *m_records, *m_daily, *m_search, *m_table,
                                 *m_watchlist, *m_watchlistDesk, *m_banner, *m_status},
                                this))
    , m_leaving(new Leaving(parts.collector, this))
{
    buildPanels();
    connectPanels();
    connectMenu();
    connectDesks();
    connectDetail();
    m_chart->setTheme(parts.look.theme());
    m_tiles->setTheme(parts.look.theme());
    m_watchlist->setTheme(parts.look.theme());
    m_table->table().setTheme(parts.look.theme());
    m_search->setPagesEach(parts.settings.pagesEach());
    m_menu->setAppearance(parts.look.appearance());
    retranslate();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(parts.settings.windowGeometry());
    m_fetchDesk->applyRules();
    m_search->focusIds();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels()
{
    auto *bar = new TopBar(*m_search, *m_menu->languageMenu(), this);
    connect(bar, &TopBar::keyWanted, this, &MainWindow::openSettings);
    m_layout = new WindowLayout(
        {*bar, *m_banner, *m_selection, *m_watchlist, *m_tiles, *m_chart, *m_table, *m_detail},
        m_parts.sampleData, this);
    setCentralWidget(m_layout);
    m_menu->setHasArchives(!m_parts.sampleData);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::connectPanels()
{
    connect(m_search, &SearchForm::pagesEachChanged, this,
            [this](std::optional<int> pages) { m_parts.settings.setPagesEach(pages); });
    connect(m_fetchDesk, &FetchDesk::starting, m_chart, &ChartPanel::addInfluencers);
    connect(m_banner, &FetchBanner::keyWanted, this, &MainWindow::openSettings);
    connect(m_banner, &FetchBanner::archiveWanted, m_archiveDesk, &ArchiveDesk::chooseAnother);
    connect(&m_parts.look, &Look::themeChanged, m_chart, &ChartPanel::setTheme);
    connect(&m_parts.look, &Look::themeChanged, &m_table->table(), &GridView::setTheme);
    connect(&m_parts.look, &Look::themeChanged, m_tiles, &TileBar::setTheme);
    connect(m_workspace, &Workspace::selectionChanged, m_tiles, &TileBar::setSelection);
    connect(&m_parts.look, &Look::themeChanged, m_watchlist, &WatchlistPanel::setTheme);
    connect(m_chart, &ChartPanel::coloursChanged, this,
            [this](const QStringList &userIds) { m_watchlist->model().setColours(userIds); });
    m_watchlist->model().setColours(m_chart->coloured());
    connect(m_records, &InfluencerRecords::updated, m_chart, [this] {
        m_chart->setOwnList(m_records->watched());
        m_chart->setStoredLists(m_records->storedLists());
    });
    connect(m_watchlist, &WatchlistPanel::shownChanged, m_fetchDesk, &FetchDesk::showInfluencers);
    connect(m_watchlist, &WatchlistPanel::idsChosen, m_search, &SearchForm::setIds);
    connect(&m_table->table(), &LivestreamTable::changesRequested, this,
            [this](const QString &roomId) {
                m_archiveDesk->showChanges(roomId, m_parts.languages.language());
            });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::idsFromFile, m_search, &SearchForm::chooseFile);
    connect(m_menu, &MainMenu::findInfluencers, m_search, &SearchForm::focusIds);
    connect(m_menu, &MainMenu::exportChart, m_chart, &ChartPanel::exportChart);
    connect(m_menu, &MainMenu::copyRows, this, [this] { m_table->table().copySelection(); });
    connect(m_menu, &MainMenu::findInTable, this, [this] { m_table->findBar().open(); });
    connect(m_menu, &MainMenu::findNext, this, [this] { m_table->findBar().findNext(); });
    connect(m_menu, &MainMenu::findPrevious, this, [this] { m_table->findBar().findPrevious(); });
    connect(m_menu, &MainMenu::goToTime, m_table, &TablePanel::goToTime);
    connect(m_menu, &MainMenu::oddities, m_table, &TablePanel::showOddities);
    connect(m_menu, &MainMenu::keySettings, this, &MainWindow::openSettings);
    connect(m_menu, &MainMenu::connectionSettings, this,
            [this] { m_settingsDesk->show(SettingsDialog::Page::Connection); });
    connect(m_menu, &MainMenu::creditSettings, this,
            [this] { m_settingsDesk->show(SettingsDialog::Page::Credits); });
    connect(m_menu, &MainMenu::currencySettings, this,
            [this] { m_settingsDesk->show(SettingsDialog::Page::Currencies); });
    connect(m_menu, &MainMenu::ledger, m_ledgerDesk, &LedgerDesk::show);
    connect(m_menu, &MainMenu::chooseArchive, m_archiveDesk, &ArchiveDesk::chooseAnother);
    connect(m_menu, &MainMenu::usualArchive, this, [this] { Q_EMIT archiveChosen(QString()); });
    connect(m_menu, &MainMenu::about, this, [this] {
        if (!m_about)
            m_about = new AboutBox(this);
        m_about->open();
    });
    connect(m_menu, &MainMenu::quit, this, &QWidget::close);
    connect(m_menu, &MainMenu::languageChosen, this, [this](Language language) {
        m_parts.settings.setLanguage(language);
        m_parts.languages.set(language);
    });
    connect(m_menu, &MainMenu::appearanceChosen, this, [this](Appearance appearance) {
        m_parts.settings.setAppearance(appearance);
        m_parts.look.setAppearance(appearance);
    });
    refillOnOpen(m_menu->viewsMenu(), this,
                 [this](QMenu &menu) { m_table->views().fillMenu(menu); });
    refillOnOpen(m_menu->columnMenu(), this,
                 [this](QMenu &menu) { m_table->table().fillColumnMenu(menu); });
}

void MainWindow::connectDesks()
{
    connect(m_periodDesk, &PeriodDesk::dayBegan, m_fetchDesk, &FetchDesk::applyRules);
    connect(m_settingsDesk, &SettingsDesk::testRequested, this,
            [this](const Credentials &credentials) {
                m_leaving->setTesting(true);
                Q_EMIT testRequested(credentials);
            });
    connect(&m_parts.collector, &Collector::progressChanged, m_settingsDesk,
            [this] { m_settingsDesk->setFetching(m_parts.collector.isRunning()); });
    connect(m_settingsDesk, &SettingsDesk::connectionChanged, this, &MainWindow::connectionChanged);
    connect(m_settingsDesk, &SettingsDesk::rulesChanged, m_fetchDesk, &FetchDesk::applyRules);
    connect(m_settingsDesk, &SettingsDesk::currenciesChanged, m_periodDesk, &PeriodDesk::apply);
    connect(m_watchlistDesk, &WatchlistDesk::failed, m_banner, &FetchBanner::showError);
    connect(m_archiveDesk, &ArchiveDesk::failed, m_banner, &FetchBanner::showError);
    connect(m_leaving, &Leaving::unstored, m_banner, &FetchBanner::showUnstored);
    connect(m_archiveDesk, &ArchiveDesk::chosen, this, &MainWindow::archiveChosen);
    connect(m_archiveDesk, &ArchiveDesk::unfinishedFound, this,
            [this](const FetchPlan &plan, const Price &price) {
                m_fetchDesk->offerUnfinished(plan, price, m_notices);
            });
}

void MainWindow::connectDetail()
{
    connect(m_archiveDesk, &ArchiveDesk::livestreamsLoaded, m_notes, &NotesDesk::load);
    connect(m_notes, &NotesDesk::failed, m_banner, &FetchBanner::showError);
    connect(m_menu, &MainMenu::detailToggled, m_detailDesk, &DetailDesk::setOpen);
    connect(m_detailDesk, &DetailDesk::openChanged, m_menu, &MainMenu::setDetailOpen);
    m_menu->setDetailOpen(m_detailDesk->isOpen());
}

void MainWindow::restoreLayout()
{
    m_layout->restore(m_parts.settings);
}

void MainWindow::showSamples(const FetchPlan &plan)
{
    m_search->setIds(plan.userIds);
    std::vector<WatchlistEntry> watched;
    for (const QString &userId : plan.userIds)
        watched.push_back({userId, {}, {}});
    m_parts.archive.watch(watched, this, [](const auto &) {}); // invented, and forgotten at the end
    m_parts.archive.markLooked(plan.userIds, std::numeric_limits<qint64>::max(), this,
                               [](const auto &) {});
    m_fetchDesk->fetch(plan);
}

void MainWindow::showArchive(const QString &file, const Result<ArchiveInfo> &info)
{
    m_archiveDesk->setFile(file);
    const ArchiveAccess access = !info.ok() ? ArchiveAccess::None
        : info.value().isReadOnly           ? ArchiveAccess::ReadOnly
                                            : ArchiveAccess::Full;
    m_fetchDesk->setArchiveAccess(access);
    m_chart->setArchiveAccess(access);
    m_tiles->setArchiveAccess(access);
    m_detail->notes().setWritable(access == ArchiveAccess::Full);
    if (!info.ok()) {
        m_banner->showNoArchive(info.error());
        return;
    }
    m_archiveDesk->load(m_parts.settings.fetchBudget());
}

void MainWindow::showArchiveChecked(const ArchiveInfo &info)
{
    const bool hasNotices = !archiveNotices(info).isEmpty();
    m_fetchDesk->setArchiveChecked(hasNotices);
    if (hasNotices) {
        m_notices = [info] { return archiveNotices(info).join(QLatin1Char('\n')); };
        if (info.setAside.isEmpty())
            m_banner->showHint(m_notices);
        else // before what a backup may hold is bought again
            m_banner->showArchiveHint(m_notices);
    }
    if (!info.isReadOnly)
        m_daily->start();
}

void MainWindow::openSettings()
{
    m_settingsDesk->show(SettingsDialog::Page::Key);
}

void MainWindow::showTestResult(const std::optional<Error> &error, int rows)
{
    m_settingsDesk->showTestResult(error, rows);
    m_leaving->setTesting(false);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    const Language language = m_parts.languages.language();
    m_menu->retranslate();
    m_menu->setLanguage(language);
    m_model->setLanguage(language);
    SelectionQuery query = m_workspace->query();
    query.locale = localeOf(language);
    m_workspace->setQuery(query);
    m_search->setLanguage(language);
    m_chart->setLanguage(language);
    m_tiles->setLanguage(language);
    m_table->setLanguage(language);
    m_detail->setLanguage(language);
    m_archiveDesk->setLanguage(language);
    setWindowTitle(m_parts.sampleData ? tr("LiveGauge – sample data")
                                      : QStringLiteral("LiveGauge 播鉴"));
    m_watchlist->setLanguage(language);
    m_banner->retell(language);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setWindowGeometry(saveGeometry());
    m_layout->save(m_parts.settings);
    if (m_leaving->isFree()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_leaving->ask([this] { close(); });
}

} // namespace livegauge

#pragma once

#include "archive/Archive.h"
#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"
#include "domain/Fetch.h"
#include "domain/Page.h"
#include "wording/Language.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

namespace livegauge {

class AboutBox;
class ArchiveDesk;
class ChartPanel;
class Collector;
class CoverLoader;
class DailyRefresh;
class DetailDesk;
class DetailPanel;
class FetchBanner;
class FetchDesk;
class FetchStatus;
class InfluencerRecords;
class KeyHolder;
class LanguageSwitch;
class Leaving;
class LedgerDesk;
class LivestreamTableModel;
class Look;
class MainMenu;
class MarkedRows;
class NotesDesk;
class PeriodDesk;
class SearchForm;
class SelectionBar;
class Settings;
class SettingsDesk;
class TablePanel;
class TileBar;
class WatchlistDesk;
class WatchlistPanel;
class WindowLayout;
class Workspace;

/// The program's window: puts its panels together and passes on what they tell. Nothing it shows is
/// fetched unless a person pressed Fetch, Refresh, Next page, Go on or Send, or set a daily
/// refresh.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What the window works on; all of it must outlive the window.
    struct Parts {
        Collector &collector;
        Archive &archive;
        KeyHolder &keys;
        Settings &settings;
        Look &look;
        LanguageSwitch &languages;
        CoverLoader &covers;
        std::optional<QUrl> environmentBase; ///< KEYAPI_BASE_URL, which wins over the settings
        bool sampleData = false;
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Places the panels as the user left them: once it has the style sheet, before it is shown.
    void restoreLayout();
    /// Reads sample data without being asked: for the demo only, where a request costs nothing.
    void showSamples(const FetchPlan &plan);
    /// What opening the archive came to; shows what it holds.
    void showArchive(const QString &file, const Result<ArchiveInfo> &info);
    /// Behind showArchive(): the archive is sound; says what else was found.
    void showArchiveChecked(const ArchiveInfo &info);
    void openSettings();
    /// The answer to testRequested().
    void showTestResult(const std::optional<Error> &error, int rows);
    /// Whether the window may close, or give way to one on another archive.
    Leaving &leaving() { return *m_leaving; }

Q_SIGNALS:
    void testRequested(const livegauge::Credentials &credentials);
    void connectionChanged(const livegauge::ConnectionSettings &connection);
    /// Another archive is wanted; an empty name stands for the usual one. Ends this window's life.
    void archiveChosen(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanels();
    void connectPanels();
    void connectMenu();
    void connectDesks();
    void connectDetail();
    void retranslate();

    Parts m_parts;
    Workspace *m_workspace;
    LivestreamTableModel *m_model;
    MarkedRows *m_marked;
    InfluencerRecords *m_records;
    MainMenu *m_menu;
    SearchForm *m_search;
    FetchBanner *m_banner;
    SelectionBar *m_selection;
    TileBar *m_tiles;
    WatchlistPanel *m_watchlist;
    ChartPanel *m_chart;
    TablePanel *m_table;
    DetailPanel *m_detail;
    FetchStatus *m_status;
    WindowLayout *m_layout = nullptr;
    DailyRefresh *m_daily;
    SettingsDesk *m_settingsDesk;
    WatchlistDesk *m_watchlistDesk;
    ArchiveDesk *m_archiveDesk;
    std::function<QString()> m_notices; ///< what opening the archive found; empty: nothing
    LedgerDesk *m_ledgerDesk;
    NotesDesk *m_notes;
    DetailDesk *m_detailDesk;
    PeriodDesk *m_periodDesk;
    FetchDesk *m_fetchDesk;
    QPointer<AboutBox> m_about;
    Leaving *m_leaving;
};

} // namespace livegauge

// Measures the whole program on an archive:
//   livegauge-window-bench make FILE ROWS   writes an archive of that many livestreams
//   livegauge-window-bench open FILE        opens it, tours every feature, prints JSON
//   livegauge-window-bench paint FILE       opens it until it is painted, prints the milliseconds
//   livegauge-window-bench bare             opens an empty window of Qt, prints the milliseconds

#include "BenchRows.h"
#include "Program.h"
#include "analysis/Workspace.h"
#include "archive/Archive.h"
#include "archive/Connection.h"
#include "archive/Statement.h"
#include "domain/FreeMemory.h"
#include "models/LivestreamTableModel.h"
#include "support/MemoryKeyStore.h"
#include "support/TestHome.h"
#include "widgets/MainMenu.h"
#include "widgets/MainWindow.h"
#include "widgets/charts/ChartPanel.h"
#include "widgets/charts/CompareTab.h"
#include "widgets/charts/ExportDialog.h"
#include "widgets/table/LivestreamTable.h"
#include "widgets/table/TablePanel.h"
#include "widgets/table/ViewDesk.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

#include <unistd.h>

using namespace livegauge;

namespace {

/// Remembers the longest time this thread took over one event.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        // Both may be gone afterwards.
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        const bool result = QApplication::notify(receiver, event);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (took > longest) {
            longest = took;
            where = QStringLiteral("%1, event %2").arg(QLatin1String(name)).arg(type);
        }
        --m_depth;
        return result;
    }

    static inline double longest = 0; ///< milliseconds
    static inline QString where;

private:
    int m_depth = 0;
};

/// Milliseconds since the system started this process, which it tells in hundredths of a second.
double sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    constexpr int startField = 19; // behind the name, which may hold blanks
    const QByteArray ticks = line.mid(line.lastIndexOf(')') + 2).split(' ').at(startField);
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!uptime.open(QIODevice::ReadOnly))
        return 0;
    const double now = uptime.readAll().split(' ').first().toDouble();
    const double started = ticks.toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return std::round((now - started) * 1000);
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Rss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

int make(const QString &file, int count)
{
    Archive archive;
    QEventLoop loop;
    archive.open(file, IfBroken::Refuse, &loop, [](const auto &) {});
    int exitCode = 0;
    archive.importLivestreams(bench::rows(count), QDateTime::currentMSecsSinceEpoch(), &loop,
                              [&](const Result<StoredPage> &stored) {
                                  exitCode = stored.ok() ? 0 : 1;
                                  loop.quit();
                              });
    loop.exec();
    return exitCode;
}

class PaintWatch : public QObject {
public:
    double first = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (first == 0 && event->type() == QEvent::Paint)
            first = sinceStart();
        return false;
    }
};

void waitUntil(const std::function<bool()> &holds)
{
    constexpr int patienceMs = 120'000;
    constexpr int lookEveryMs = 5;
    QElapsedTimer timer;
    timer.start();
    QTimer wake; // with a time limit processEvents() would not wait but spin
    wake.start(lookEveryMs);
    while (!holds() && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Runs a step of the tour to its end and tells how long the window stood still at most. What it
/// asks for beside the window may take so long.
double stallOf(Workspace &workspace, const std::function<void()> &step, int besideMs = 400)
{
    TimedApplication::longest = 0;
    QElapsedTimer timer;
    timer.start();
    step();
    const double itself = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    waitUntil([&workspace] { return !workspace.isBusy(); });
    QTest::qWait(besideMs);
    return std::max(itself, TimedApplication::longest);
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

QJsonObject scroll(GridView &grid)
{
    std::vector<double> steps;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->value() + 7);
        grid.viewport()->repaint();
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return {{QStringLiteral("median_ms"), percentile(steps, 0.5)},
            {QStringLiteral("p95_ms"), percentile(steps, 0.95)}};
}

void closeDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->close();
    }
}

/// Measures some work under a name.
using Step = std::function<void(const QString &name, const std::function<void()> &work)>;

/// The tabs of the charts with all their looks, and what opens over them.
void tourCharts(MainWindow &window, const QString &folder, const Step &step)
{
    auto &charts = *window.findChild<ChartPanel *>();
    auto &bar = *charts.findChild<QTabBar *>();
    for (int tab = 0; tab < bar.count(); ++tab) {
        step(QStringLiteral("tab ") + bar.tabText(tab), [&] { bar.setCurrentIndex(tab); });
        for (auto *shape : charts.findChildren<QComboBox *>(QStringLiteral("shape"))) {
            for (int look = shape->count() - 1; look >= 0 && shape->isVisible(); --look) {
                step(QStringLiteral("look ") + shape->itemText(look), [shape, look] {
                    shape->setCurrentIndex(look);
                    Q_EMIT shape->activated(look);
                });
            }
        }
    }
    bar.setCurrentIndex(0);
    step(QStringLiteral("differences"),
         [&] { Q_EMIT charts.findChild<CompareTab *>()->tableWanted(ColumnId::Gmv); });
    step(QStringLiteral("export dialog"), [&] { charts.exportChart(); });
    if (auto *dialog = window.findChild<ExportDialog *>()) {
        step(QStringLiteral("export a picture"),
             [&] { dialog->saveTo(folder + QStringLiteral("/chart.png")); });
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("format"));
        step(QStringLiteral("export the data"), [&] {
            format->setCurrentIndex(format->count() - 1);
            dialog->saveTo(folder + QStringLiteral("/chart.csv"));
        });
    }
    closeDialogs();
}

/// What the menus open.
void tourMenus(MainWindow &window, const Step &step)
{
    auto &menu = *window.findChild<MainMenu *>();
    step(QStringLiteral("oddities"), [&] { Q_EMIT menu.oddities(); });
    step(QStringLiteral("detail"), [&] { Q_EMIT menu.detailToggled(true); });
    step(QStringLiteral("find"), [&] { Q_EMIT menu.findInTable(); });
    step(QStringLiteral("ledger"), [&] { Q_EMIT menu.ledger(); });
    step(QStringLiteral("settings"), [&] { Q_EMIT menu.creditSettings(); });
    closeDialogs();
    auto &table = *window.findChild<TablePanel *>();
    for (const SavedView &view : ViewDesk::shippedViews())
        step(QStringLiteral("view ") + view.name, [&] { table.views().apply(view); });
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light})
        step(QStringLiteral("appearance %1").arg(static_cast<int>(appearance)),
             [&] { Q_EMIT menu.appearanceChosen(appearance); });
}

QJsonObject tour(MainWindow &window, GridView &grid)
{
    Workspace &workspace = grid.model().workspace();
    QJsonObject stalls;
    const auto step = [&](const char *name, const std::function<void()> &work) {
        stalls[QLatin1String(name)] = stallOf(workspace, work);
        if (qEnvironmentVariableIsSet("LIVEGAUGE_BENCH_WHERE"))
            std::fprintf(stderr, "%s: %.1f ms in %s\n", name, TimedApplication::longest,
                         qPrintable(TimedApplication::where));
    };
    const auto ask = [&](const std::function<void(SelectionQuery &)> &change) {
        SelectionQuery query = workspace.query();
        change(query);
        workspace.setQuery(query);
    };
    step("sort by GMV", [&] { grid.model().setOrder({{ColumnId::Gmv, Qt::DescendingOrder}}); });
    step("sort by title", [&] { grid.model().setOrder({{ColumnId::Title, Qt::AscendingOrder}}); });
    step("filter titles", [&] {
        ask([](SelectionQuery &query) {
            query.filter = {{ColumnId::Title, TextPattern{QStringLiteral("sale")}}};
        });
    });
    step("clear the filter", [&] { ask([](SelectionQuery &query) { query.filter.clear(); }); });
    step("last 30 days", [&] { ask([](SelectionQuery &query) { query.period = Period{30}; }); });
    step("all", [&] { ask([](SelectionQuery &query) { query.period = {}; }); });
    step("clock", [&] { ask([](SelectionQuery &query) { query.clock = Clock(ClockKind::Utc); }); });
    step("mark all", [&] { QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier); });
    step("to the end", [&] { QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier); });
    step("a page comes", [&] {
        std::vector<Livestream> page = bench::rows(10);
        for (Livestream &row : page)
            row.roomId.append(QLatin1Char('9'));
        workspace.merge(std::move(page));
    });
    const auto longStep = [&](const QString &name, const std::function<void()> &work) {
        constexpr int besideMs = 2'000; // a million livestreams are looked through
        stalls[name] = stallOf(workspace, work, besideMs);
        if (qEnvironmentVariableIsSet("LIVEGAUGE_BENCH_WHERE"))
            std::fprintf(stderr, "%s: %.1f ms in %s\n", qPrintable(name), TimedApplication::longest,
                         qPrintable(TimedApplication::where));
    };
    const QTemporaryDir folder;
    tourCharts(window, folder.path(), longStep);
    tourMenus(window, longStep);
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->text() == QString::fromUtf8("中文")
            || action->text() == QStringLiteral("English"))
            stalls[QStringLiteral("language ") + action->text()] =
                stallOf(workspace, [&] { action->trigger(); });
    }
    return stalls;
}

/// What any program of Qt takes on this machine, a process of its own.
double bareWindow()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("bare")});
    process.waitForFinished();
    return process.readAllStandardOutput().toDouble();
}

int bare()
{
    QWidget window;
    PaintWatch painted;
    window.installEventFilter(&painted);
    window.resize(1'280, 720);
    window.show();
    waitUntil([&painted] { return painted.first > 0; });
    std::printf("%f", painted.first);
    return 0;
}

/// What the archive itself takes for the sums of each day: the best of three.
double sqliteTotalsByDay(const QString &file)
{
    Connection connection;
    connection.open(file, Connection::Access::ReadOnly);
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        Statement totals(connection,
                         "SELECT start / 86400, count(*), sum(gmv), sum(views) FROM livestreams "
                         "GROUP BY 1");
        totals.ask();
        while (totals.next()) { }
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

Program::Options optionsFor(const QString &home, const QString &file)
{
    Program::Options options;
    options.language = Language::English;
    options.settingsFile = home + QStringLiteral("/bench.conf");
    options.archiveFile = file;
    return options;
}

int paint(TimedApplication &application, const QString &home, const QString &file)
{
    Program program(application, optionsFor(home, file), std::make_unique<test::MemoryKeyStore>());
    PaintWatch painted;
    program.window().installEventFilter(&painted);
    program.start();
    waitUntil([&painted] { return painted.first > 0; });
    std::printf("%f", painted.first);
    return 0;
}

int open(TimedApplication &application, const QString &home, const QString &file)
{
    Program program(application, optionsFor(home, file), std::make_unique<test::MemoryKeyStore>());
    PaintWatch painted;
    program.window().installEventFilter(&painted);
    program.start();
    auto &grid = *program.window().findChild<LivestreamTable *>();
    Workspace &workspace = grid.model().workspace();
    waitUntil([&painted] { return painted.first > 0; });
    SelectionQuery query = workspace.query();
    query.period = {};
    workspace.setQuery(query);
    waitUntil([&grid] { return grid.model().rowCount() > 0; });
    const double firstRows = sinceStart();
    qint64 rows = 0;
    program.archive().info(&program.window(), [&rows](const Result<ArchiveInfo> &info) {
        rows = info.ok() ? info.value().livestreams : -1;
    });
    waitUntil([&] { return rows > 0 && grid.model().rowCount() >= rows && !workspace.isBusy(); });
    const double ready = sinceStart();
    QTest::qWait(2'000); // charts and tiles
    const QJsonObject report{
        {QStringLiteral("rows"), rows},
        {QStringLiteral("first_paint_ms"), painted.first},
        {QStringLiteral("first_rows_ms"), firstRows},
        {QStringLiteral("all_ready_ms"), ready},
        {QStringLiteral("longest_stall_while_opening_ms"), TimedApplication::longest},
        {QStringLiteral("longest_stall_was_in"), TimedApplication::where},
        {QStringLiteral("resident_mb"), residentMegabytes()},
        {QStringLiteral("scroll_step"), scroll(grid)},
        {QStringLiteral("stalls_ms"), tour(program.window(), grid)},
        {QStringLiteral("resident_after_tour_mb"), residentMegabytes()},
        {QStringLiteral("bare_window_ms"), bareWindow()},
        {QStringLiteral("sqlite_totals_by_day_ms"), sqliteTotalsByDay(file)}};
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    setUpHeap();
    const test::TestHome home;
    TimedApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QLatin1String("make"))
        return make(words.at(2), words.at(3).toInt());
    if (words.size() == 3 && words.at(1) == QLatin1String("open"))
        return open(application, home.path(), words.at(2));
    if (words.size() == 3 && words.at(1) == QLatin1String("paint"))
        return paint(application, home.path(), words.at(2));
    if (words.size() == 2 && words.at(1) == QLatin1String("bare"))
        return bare();
    std::fprintf(stderr, "livegauge-window-bench make FILE ROWS | open FILE | paint FILE | bare\n");
    return 2;
}

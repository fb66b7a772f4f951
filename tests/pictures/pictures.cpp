// Writes pictures of the main window on sample data, in both languages, light and dark, two sizes,
// and the picture files that a user takes away. A second argument ("en-light-1440") makes only
// those.

#include "Program.h"
#include "charts/FigureExport.h"
#include "charts/FigureView.h"
#include "collect/Collector.h"
#include "grid/GridView.h"
#include "secrets/NoKeyStore.h"
#include "support/TestHome.h"
#include "widgets/MainMenu.h"
#include "widgets/MainWindow.h"
#include "widgets/charts/ChartPanel.h"
#include "widgets/charts/CompareTab.h"
#include "widgets/charts/DistributionTab.h"
#include "widgets/fetch/FetchBanner.h"
#include "widgets/table/LivestreamTable.h"
#include "widgets/tiles/TileBar.h"
#include "widgets/tiles/TileButton.h"
#include "widgets/tiles/TilePopup.h"
#include "widgets/watchlist/WatchlistPanel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace livegauge;

namespace {

/// The main window with one livestream in full beside the table.
bool detail(MainWindow &window, const QDir &folder, const QString &name)
{
    auto *table = window.findChild<GridView *>();
    auto *menu = window.findChild<MainMenu *>();
    table->setCurrent({0, ColumnId::Gmv});
    Q_EMIT menu->detailToggled(true);
    QTest::qWait(500); // the archive answers beside the window
    const QString file = QString(name).replace(QStringLiteral("main"), QStringLiteral("detail"));
    const bool good = window.grab().save(folder.filePath(file));
    Q_EMIT menu->detailToggled(false);
    return good;
}

/// The ranking where the livestream in full leaves it little room.
bool narrowRanking(MainWindow &window, const QDir &folder, const QString &name)
{
    auto *menu = window.findChild<MainMenu *>();
    Q_EMIT menu->detailToggled(true);
    QTest::qWait(500);
    const QString file = QString(name).replace(QStringLiteral("main"), QStringLiteral("narrow"));
    const bool good = window.grab().save(folder.filePath(file));
    Q_EMIT menu->detailToggled(false);
    return good;
}

/// What dialogs are open, which are closed then.
bool openDialogs(const char *what, const QDir &folder, const QString &name)
{
    QTest::qWait(500); // filled beside the window
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (!qobject_cast<QDialog *>(dialog) || !dialog->isVisible())
            continue;
        const QString file = QString(name).replace(QStringLiteral("main"), QLatin1String(what));
        if (!dialog->grab().save(folder.filePath(file)))
            return false;
        dialog->close();
    }
    QTest::qWait(0);
    return true;
}

/// The windows that the main window opens, each as it stands.
bool dialogs(MainWindow &window, const QDir &folder, const QString &name)
{
    const struct {
        void (MainMenu::*open)();
        const char *name;
    } windows[]{{&MainMenu::ledger, "ledger"},
                {&MainMenu::keySettings, "key"},
                {&MainMenu::creditSettings, "credits"},
                {&MainMenu::currencySettings, "currencies"},
                {&MainMenu::oddities, "oddities"}};
    auto *menu = window.findChild<MainMenu *>();
    for (const auto &[open, what] : windows) {
        Q_EMIT(menu->*open)();
        if (!openDialogs(what, folder, name))
            return false;
    }
    window.findChild<LivestreamTable *>()->chooseColumns();
    if (!openDialogs("columns", folder, name))
        return false;
    window.findChild<WatchlistPanel *>()->addInfluencers();
    return openDialogs("watchlist", folder, name);
}

/// The window telling of an error, with the server's own words.
bool banner(MainWindow &window, const QDir &folder, const QString &name)
{
    auto *told = window.findChild<FetchBanner *>();
    Error error;
    error.kind = ErrorKind::OutOfCredit;
    error.status = 402;
    error.serverMessage = QStringLiteral("apiKey quota is not enough");
    told->showError(error);
    QTest::qWait(0);
    const bool good = window.grab().save(
        folder.filePath(QString(name).replace(QStringLiteral("main"), QStringLiteral("banner"))));
    told->showNothing();
    return good;
}

/// A tab of the charts in each of its looks but the first.
bool looks(QWidget &tab, const char *what, MainWindow &window, const QDir &folder,
           const QString &name)
{
    auto *shape = tab.findChild<QComboBox *>(QStringLiteral("shape"));
    const auto choose = [shape](int index) {
        shape->setCurrentIndex(index);
        Q_EMIT shape->activated(index);
        QTest::qWait(500); // worked out beside the window
    };
    bool good = true;
    for (int look = 1; look < shape->count(); ++look) {
        choose(look);
        const QString file = QString(name).replace(
            QStringLiteral("main"), QStringLiteral("%1%2").arg(QLatin1String(what)).arg(look));
        good = window.grab().save(folder.filePath(file)) && good;
    }
    choose(0); // it is remembered
    return good;
}

/// The chart that is to be seen, as the file that a user takes away.
bool chartFile(const MainWindow &window, const QDir &folder, const QString &name, int tab)
{
    const bool isDark = name.contains(QStringLiteral("dark"));
    const QImage file = figureImage(window.findChild<FigureView *>()->visibleFigure(),
                                    isDark ? Theme::darkOne() : Theme::light(), 1);
    return file.save(folder.filePath(
        QString(name).replace(QStringLiteral("main"), QStringLiteral("file%1").arg(tab))));
}

/// The main window with each of its charts but the first.
bool charts(MainWindow &window, const QDir &folder, const QString &name)
{
    auto *tabs = window.findChild<ChartPanel *>()->findChild<QTabBar *>();
    if (!chartFile(window, folder, name, 0))
        return false;
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(500); // worked out beside the window
        const QString file =
            QString(name).replace(QStringLiteral("main"), QStringLiteral("chart%1").arg(tab));
        if (!window.grab().save(folder.filePath(file)) || !chartFile(window, folder, name, tab))
            return false;
    }
    tabs->setCurrentIndex(2);
    auto *compare = window.findChild<CompareTab *>();
    bool good = narrowRanking(window, folder, name);
    good = looks(*compare, "compare", window, folder, name) && good;
    compare->findChild<QToolButton *>()->click();
    good = openDialogs("differences", folder, name) && good;
    tabs->setCurrentIndex(tabs->count() - 1);
    good =
        looks(*window.findChild<DistributionTab *>(), "distribution", window, folder, name) && good;
    tabs->setCurrentIndex(0);
    return good;
}

/// What GPM is, as its tile tells it.
bool definition(const MainWindow &window, const QDir &folder, const QString &name)
{
    const std::vector<TileButton *> &tiles = window.findChild<TileBar *>()->tiles();
    const auto gpm = std::ranges::find(tiles, TileId::Gpm, &TileButton::id);
    (*gpm)->click();
    auto *popup = window.findChild<TilePopup *>();
    const QString file = QString(name).replace(QStringLiteral("main"), QStringLiteral("tile"));
    const bool good = popup->isVisible() && popup->grab().save(folder.filePath(file));
    popup->close();
    return good;
}

QString endOfNames(Language language, Appearance appearance, QSize size)
{
    return QStringLiteral("%1-%2-%3.png")
        .arg(languageCode(language),
             appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(size.width());
}

bool picture(QApplication &application, const QDir &folder, Language language,
             Appearance appearance, QSize size)
{
    Program::Options options;
    options.demo = true;
    options.language = language;
    options.appearance = appearance;
    Program program(application, options, std::make_unique<NoKeyStore>());
    program.start();
    program.window().resize(size);
    if (!QTest::qWaitFor(
            [&] {
                return program.collector().progress().rows > 0 && !program.collector().isRunning();
            },
            30'000))
        return false;
    // The chart follows the last page by a moment.
    QTest::qWait(200);
    const QString name = QStringLiteral("main-") + endOfNames(language, appearance, size);
    return program.window().grab().save(folder.filePath(name))
        && definition(program.window(), folder, name) && detail(program.window(), folder, name)
        && banner(program.window(), folder, name) && charts(program.window(), folder, name)
        && dialogs(program.window(), folder, name);
}

} // namespace

int main(int argc, char *argv[])
{
    const test::TestHome home;
    QApplication application(argc, argv);
    if (argc != 2 && argc != 3) {
        std::fputs("usage: livegauge-pictures FOLDER [LANGUAGE-APPEARANCE-WIDTH]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    bool good = folder.mkpath(QStringLiteral("."));
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
                if (endOfNames(language, appearance, size).contains(only))
                    good = picture(application, folder, language, appearance, size) && good;
            }
        }
    }
    if (!good)
        std::fputs("livegauge-pictures: not every picture could be made\n", stderr);
    return good ? 0 : 1;
}

#include "Program.h"
#include "archive/Archive.h"
#include "archive/Damage.h"
#include "collect/Collector.h"
#include "models/LivestreamTableModel.h"
#include "models/WatchlistModel.h"
#include "support/FullDisk.h"
#include "support/MemoryKeyStore.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"
#include "widgets/MainMenu.h"
#include "widgets/MainWindow.h"
#include "widgets/fetch/FetchBanner.h"
#include "widgets/fetch/Leaving.h"
#include "widgets/settings/SettingsDialog.h"
#include "widgets/table/LivestreamTable.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");
const QByteArray key("sk_live_0123456789abcdef_whole_program");

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

/// The user's own keychain, which the demo must leave alone.
class WatchedKeyStore : public MemoryKeyStore {
public:
    explicit WatchedKeyStore(int &asked)
        : m_asked(asked)
    {
    }
    ~WatchedKeyStore() override { m_asked += static_cast<int>(questions.size()); }

private:
    int &m_asked;
};

/// Types and clicks in the real window, against a real server on loopback.
class TestProgram : public QObject {
    Q_OBJECT

public:
    explicit TestProgram(QString home)
        : m_home(std::move(home))
    {
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("stylesheet|QObject::connect|QLayout")));
        m_server = std::make_unique<ScriptedServer>();
        m_server->addRows(anna, 25);
        m_server->addRows(ben, 5);
        QFile::remove(settingsFile());
        m_archiveFolder = std::make_unique<QTemporaryDir>();
        open(Language::English);
    }

    void cleanup()
    {
        m_program.reset();
        m_server.reset();
    }

    void fetchBuysWhatThePriceSaysAndShowsTheRows()
    {
        QCOMPARE(button("Fetch")->isEnabled(), false);
        type(anna);
        setPages(QStringLiteral("5"));
        QVERIFY(hasLabel(QStringLiteral("up to 5 credits")));
        QVERIFY(m_server->catchUp());
        QCOMPARE(m_server->count(), 0); // nothing leaves before Fetch
        click("Fetch");
        QTRY_COMPARE(m_server->count(), 3);
        QTRY_VERIFY(!m_program->collector().isRunning());
        QTRY_COMPARE(table()->model().rowCount(), 25);
        for (const Request &request : m_server->requests()) {
            QCOMPARE(request.header("Authorization"), "Bearer " + key);
            QCOMPARE(request.queryItem(QStringLiteral("page_size")), QStringLiteral("10"));
            QCOMPARE(request.queryItem(QStringLiteral("user_id")), anna);
        }
    }

    void theWatchlistHasItsColoursAtTheNextStart()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        QTRY_VERIFY(!m_program->collector().isRunning());
        m_program.reset();
        open(Language::English);
        const auto *model = window()->findChild<WatchlistModel *>();
        const auto colour = [model] {
            const QModelIndexList found =
                model->match(model->index(0, 0), WatchlistModel::UserIdRole, anna, 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? -1 : found.front().data(WatchlistModel::ColourRole).toInt();
        };
        QTRY_COMPARE(colour(), 0);
    }

    void aPriceThatHasRisenIsToldBeforeAnythingLeaves()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        QTRY_VERIFY(!m_program->collector().isRunning());
        type(anna);
        QTRY_VERIFY(hasLabel(QStringLiteral("0 credits")));
        // The page grows old behind the window's back.
        FetchRules rules = m_program->collector().rules();
        rules.freshness = std::chrono::hours(0);
        m_program->collector().setRules(rules);
        click("Fetch");
        QTRY_VERIFY(hasLabel(QStringLiteral("The price has risen")));
        QCOMPARE(m_server->count(), 1);
    }

    void aDaysBudgetChangedInTheSettingsChangesThePriceAtOnce()
    {
        type(anna);
        setPages(QStringLiteral("5"));
        QTRY_VERIFY(hasLabel(QStringLiteral("up to 5 credits, plus retries")));
        setDayBudget(2);
        QTRY_VERIFY(hasLabel(QStringLiteral("up to 2 credits: the budget ends it there")));
        setDayBudget(3);
        QTRY_VERIFY(hasLabel(QStringLiteral("up to 3 credits: the budget ends it there")));
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 25);
        QTRY_VERIFY(!m_program->collector().isRunning());
        QTRY_VERIFY(hasLabel(QStringLiteral("0 credits: it is all in the archive")));
        QVERIFY(window()->findChild<QCheckBox *>(QStringLiteral("again"))->isEnabled());
        setDayBudget(4);
        window()->findChild<QCheckBox *>(QStringLiteral("again"))->click();
        QTRY_VERIFY(hasLabel(QStringLiteral("up to 1 credit: the budget ends it there")));
        setDayBudget(0); // no budget
        QTRY_VERIFY(hasLabel(QStringLiteral("up to 5 credits, plus retries")));
        QCOMPARE(m_server->count(), 3);
    }

    void nextPageCostsOneCreditAndAddsItsRows()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        QTRY_VERIFY(button("Next page")->isEnabled());
        QVERIFY(hasLabel(QStringLiteral("exactly 1 credit")));
        click("Next page");
        QTRY_COMPARE(table()->model().rowCount(), 20);
        QCOMPARE(m_server->count(), 2);
        click("Next page");
        QTRY_COMPARE(table()->model().rowCount(), 25);
        QTRY_VERIFY(!m_program->collector().isRunning());
        QTRY_VERIFY(!button("Next page")->isEnabled());
    }

    void whatWasBoughtIsThereAtTheNextStart()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        QTRY_VERIFY(!m_program->collector().isRunning());
        const int sent = m_server->count();
        m_program.reset();
        open(Language::English);
        QTRY_COMPARE(table()->model().rowCount(), 10);
        type(anna);
        QTRY_VERIFY(hasLabel(QStringLiteral("0 credits: it is all in the archive")));
        click("Fetch");
        QTRY_COMPARE(m_program->collector().progress().pagesKept, 1);
        QCOMPARE(m_server->count(), sent);
    }

    void aBrokenOffReadingIsOfferedAtTheNextStart()
    {
        int served = 0;
        const QJsonArray rows = m_server->rows(anna);
        m_server->handle([&served, rows](const Request &) {
            QJsonArray page;
            for (int i = 0; i < 10; ++i)
                page.append(rows.at(i));
            return ++served > 1 ? Answer::refusal(402, "apiKey quota is not enough")
                                : Answer::rows(page);
        });
        type(anna);
        setPages(QStringLiteral("5"));
        click("Fetch");
        QTRY_VERIFY(hasLabel(QStringLiteral("The account has no credits left.")));
        QTRY_VERIFY(!m_program->collector().isRunning());
        m_program.reset();
        open(Language::English);
        QTRY_VERIFY(hasLabel(QStringLiteral("Reading 1 influencer was broken off")));
        QVERIFY(goesOnFor("up to 4 credits, plus retries"));
    }

    void closingWaitsForWhatIsPaidFor()
    {
        m_server->setDelay(std::chrono::seconds(1));
        type(anna);
        setPages(QStringLiteral("5"));
        click("Fetch");
        QTRY_COMPARE(m_server->count(), 1);
        window()->close();
        QVERIFY(window()->isVisible());
        QTRY_VERIFY(hasLabel(QStringLiteral("Waiting for 1 page")));
        QTRY_VERIFY(!window()->isVisible());
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(table()->model().rowCount(), 10);
    }

    void closingTwiceWritesDownWhatWasUnderWay()
    {
        m_server->handle([](const Request &) { return Answer::hang(); });
        type(anna);
        click("Fetch");
        QTRY_COMPARE(m_server->count(), 1);
        window()->close();
        QVERIFY(window()->isVisible());
        window()->close();
        QTRY_VERIFY(!window()->isVisible());
        QVERIFY(!m_program->collector().isRunning());
        std::optional<std::vector<LedgerEntry>> ledger;
        m_program->archive().ledger({}, window(),
                                    [&](const auto &entries) { ledger = entries.value(); });
        QTRY_VERIFY(ledger.has_value());
        QCOMPARE(ledger->size(), std::size_t{1});
        QCOMPARE(ledger->front().error, ErrorKind::CancelledInFlight);
        QCOMPARE(ledger->front().sends, 1);
    }

    /// One request is paid for, too, though no fetch is under way.
    void aKeyOnTrialIsWaitedForBeforeLeaving_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("close") << true;
        QTest::newRow("another archive") << false;
    }

    void aKeyOnTrialIsWaitedForBeforeLeaving()
    {
        QFETCH(const bool, closes);
        m_server->addRows(QStringLiteral("7288986759428588590"), 3);
        m_server->setDelay(std::chrono::milliseconds(100));
        window()->openSettings();
        auto *dialog = window()->findChild<SettingsDialog *>();
        Q_EMIT dialog->testRequested({ApiKey(key), originOf(m_server->base())});
        dialog->close();
        QTRY_COMPARE(m_server->count(), 1);
        const QPointer<MainWindow> first = window();
        if (closes)
            first->close();
        else
            Q_EMIT first->archiveChosen(m_archiveFolder->filePath(QStringLiteral("other.sqlite")));
        QTRY_VERIFY(!first || !first->isVisible());
        m_program.reset();
        open(Language::English);
        QTRY_COMPARE(table()->model().rowCount(), 3);
    }

    void aSecondTestWaitsForTheFirst()
    {
        const Credentials credentials{ApiKey(key), originOf(m_server->base())};
        m_server->addRows(QStringLiteral("7288986759428588590"), 3);
        m_server->setDelay(std::chrono::milliseconds(500));
        Q_EMIT settings()->testRequested(credentials);
        QTRY_COMPARE(m_server->count(), 1);
        settings()->close();
        QTRY_VERIFY(window()->findChild<SettingsDialog *>() == nullptr);
        QVERIFY(!settings()->findChild<QPushButton *>(QStringLiteral("test"))->isEnabled());
        QVERIFY(hasLabel(QStringLiteral("Testing …")));
        Q_EMIT settings()->testRequested(credentials);
        Q_EMIT window()->testRequested(credentials);
        QTRY_VERIFY(hasLabel(QStringLiteral("The key works.")));
        QVERIFY(m_server->catchUp());
        QCOMPARE(m_server->count(), 1);
        Q_EMIT settings()->testRequested(credentials);
        QTRY_COMPARE(m_server->count(), 2);
        QTRY_VERIFY(window()->leaving().isFree());
    }

    /// Both would spend what is left of the same day's budget.
    void noKeyIsTestedWhileAFetchRuns()
    {
        const Credentials credentials{ApiKey(key), originOf(m_server->base())};
        m_server->setDelay(std::chrono::milliseconds(300));
        type(ben);
        click("Fetch");
        QTRY_COMPARE(m_server->count(), 1);
        auto *test = settings()->findChild<QPushButton *>(QStringLiteral("test"));
        QVERIFY(!test->isEnabled());
        QVERIFY(hasLabel(QStringLiteral("A fetch is running.")));
        Q_EMIT settings()->testRequested(credentials);
        Q_EMIT window()->testRequested(credentials);
        QTRY_VERIFY(test->isEnabled());
        QVERIFY(m_server->catchUp());
        QCOMPARE(m_server->count(), 1);
        QVERIFY(window()->leaving().isFree());
    }

    void nextPagesKeepToTheBudgetOfAFetch()
    {
        m_server->addRows(ben, 20);
        const auto isPrice = [this](const char *price) {
            return std::ranges::any_of(window()->findChildren<QLabel *>(), [price](QLabel *label) {
                return label->isVisible() && label->text() == QLatin1String(price);
            });
        };
        type(anna + QLatin1Char(' ') + ben);
        click("Fetch");
        QTRY_VERIFY(isPrice("exactly 2 credits, plus retries"));
        setCredits("fetchBudget", 1);
        QVERIFY(isPrice("up to 1 credit: the budget ends it there"));
        QTRY_VERIFY(button("Next page")->isEnabled());
        click("Next page");
        QTRY_VERIFY(!m_program->collector().isRunning());
        QCOMPARE(m_server->count(), 3);
        QCOMPARE(m_program->collector().progress().stoppedBy->kind, ErrorKind::BudgetReached);
    }

    void whatCouldNotBeStoredIsToldBeforeItIsLost()
    {
        std::optional<FullDisk> disk;
        buyOntoFullDiskAndClose(disk);
        QVERIFY(window()->isVisible());
        disk.reset();
        window()->close();
        QTRY_VERIFY(!window()->isVisible());
        m_program.reset();
        open(Language::English);
        QTRY_COMPARE(table()->model().rowCount(), 5);
        QCOMPARE(m_server->count(), 1);
    }

    void whatCannotBeStoredDoesNotHoldTheWindowForEver()
    {
        std::optional<FullDisk> disk;
        buyOntoFullDiskAndClose(disk);
        window()->close();
        QTRY_VERIFY(!window()->isVisible());
    }

    void aFileThatNeverWasAnArchiveKeepsItsName()
    {
        const QByteArray letter(8192, 'x');
        const QString name = m_archiveFolder->filePath(QStringLiteral("letter.txt"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
        file.close();
        Q_EMIT window()->archiveChosen(name);
        QTRY_VERIFY(hasLabel(QStringLiteral("This file is no LiveGauge archive")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
        QCOMPARE(folderOfferedForAnother(), m_archiveFolder->path());
    }

    void aFetchWaitsForTheCheckOfTheArchiveAndSaysSo()
    {
        m_program.reset();
        start(Language::English);
        type(anna);
        click("Fetch");
        QVERIFY(hasLabel(QStringLiteral("still being checked")));
        QCOMPARE(m_server->count(), 0);
        QTRY_COMPARE(table()->model().rowCount(), 10);
        QVERIFY(!hasLabel(QStringLiteral("still being checked")));
        QCOMPARE(m_server->count(), 1);
    }

    void damageThatIsFoundBehindTheRowsIsSetAside()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        m_program.reset();
        const QString file = m_archiveFolder->filePath(QStringLiteral("archive.sqlite"));
        QVERIFY(!damageBesideTheRows(file).isEmpty());
        open(Language::English);
        QTRY_VERIFY(hasLabel(QStringLiteral("It was moved to")));
        QCOMPARE(table()->model().rowCount(), 0);
        QCOMPARE(Archive::setAsideFrom(file).size(), 1);
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
    }

    void anotherArchiveIsLookedForNearTheFolderThatIsMissing()
    {
        QFile file(m_archiveFolder->filePath(QStringLiteral("letter")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Q_EMIT window()->archiveChosen(file.fileName() + QStringLiteral("/no/folder.sqlite"));
        QTRY_VERIFY(window()->findChild<FetchBanner *>()->isVisible());
        QCOMPARE(folderOfferedForAnother(), m_archiveFolder->path());
    }

    void anotherArchiveIsAnotherWindowful()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        Q_EMIT window()->archiveChosen(m_archiveFolder->filePath(QStringLiteral("other.sqlite")));
        QTRY_COMPARE(table()->model().rowCount(), 0);
        Q_EMIT window()->archiveChosen(QString());
        QTRY_COMPARE(table()->model().rowCount(), 10);
    }

    void manyIdsAreReadAndBadOnesNamed()
    {
        paste(anna + QStringLiteral("，@shop\r\n") + ben + QLatin1Char('\t') + anna);
        QVERIFY(hasLabel(QStringLiteral("“@shop”")));
        QVERIFY(hasLabel(QStringLiteral("2 influencers, exactly 2 credits")));
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 15);
        QCOMPARE(m_server->count(), 2);
    }

    void ownNumberOfPagesAndNonsense()
    {
        type(anna);
        setPages(QStringLiteral("7"));
        QVERIFY(hasLabel(QStringLiteral("up to 7 credits")));
        setPages(QStringLiteral("-3"));
        QVERIFY(!button("Fetch")->isEnabled());
        QVERIFY(hasLabel(QStringLiteral("number from 1 to 100,000")));
        setPages(QStringLiteral("all"));
        QVERIFY(button("Fetch")->isEnabled());
    }

    void cancelKeepsWhatCame()
    {
        int served = 0;
        const QJsonArray rows = m_server->rows(anna);
        m_server->handle([&served, rows](const Request &) {
            QJsonArray page;
            for (int i = 0; i < 10; ++i)
                page.append(rows.at(i));
            return ++served > 1 ? Answer::hang() : Answer::rows(page);
        });
        type(anna);
        setPages(QStringLiteral("5"));
        click("Fetch");
        QTRY_COMPARE(m_server->count(), 2);
        click("Cancel");
        QVERIFY(m_program->collector().isRunning());
        QTRY_VERIFY(button("Don't wait") != nullptr);
        QVERIFY(!button("Don't wait")->isEnabled()); // a double click drops nothing
        QTRY_VERIFY(button("Don't wait")->isEnabled());
        click("Don't wait");
        QTRY_VERIFY(!m_program->collector().isRunning()); // the server never answers
        QCOMPARE(table()->model().rowCount(), 10);
        QTRY_VERIFY(hasLabel(QStringLiteral("The fetch was cancelled.")));
        QTRY_VERIFY(goesOnFor("up to 4 credits, plus retries"));
    }

    void anEmptyAccountIsSaidInWordsAndTheTableStays()
    {
        m_server->handle(
            [](const Request &) { return Answer::refusal(402, "apiKey quota is not enough"); });
        type(anna);
        click("Fetch");
        QTRY_VERIFY(hasLabel(QStringLiteral("The account has no credits left.")));
        QCOMPARE(m_server->count(), 1);
    }

    void theLanguageChangesWhileAllStaysOpen()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        choose(QStringLiteral("简体中文"));
        QVERIFY(button("查询") != nullptr);
        QVERIFY(hasHan(table()->model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString()));
        // The chart's legend comes with a figure that is worked out beside the window.
        QTRY_COMPARE(buttonsWithoutHan().join(QStringLiteral(" | ")), QString());
        for (const QAction *menu : window()->menuBar()->actions())
            QVERIFY2(hasHan(menu->text()), qPrintable(menu->text()));
        choose(QStringLiteral("English"));
        QVERIFY(button("Fetch") != nullptr);
    }

    void everyControlHasAnAccessibleNameEqualToItsLabel()
    {
        for (auto *control : window()->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                continue;
            if (qobject_cast<QAbstractButton *>(control) == nullptr
                && qobject_cast<QComboBox *>(control) == nullptr
                && qobject_cast<QLineEdit *>(control) == nullptr
                && qobject_cast<QAbstractItemView *>(control) == nullptr)
                continue;
            if (control->parentWidget() != nullptr
                && qobject_cast<QComboBox *>(control->parentWidget()) != nullptr)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(control->metaObject()->className())));
        }
        QCOMPARE(table()->accessibleName(), QStringLiteral("Livestreams"));
    }

    void columnsStayAsTheUserLeftThem()
    {
        QVERIFY(!table()->columns().isShown(ColumnId::Likes));
        QMenu menu;
        table()->fillColumnMenu(menu);
        const QList<QAction *> offered = menu.actions();
        const auto likes = std::ranges::find(offered, QStringLiteral("Likes"), &QAction::text);
        QVERIFY(likes != offered.end());
        (*likes)->trigger();
        QVERIFY(table()->columns().isShown(ColumnId::Likes));
        table()->columns().setWidth(ColumnId::Likes, 222);
        std::vector<ColumnId> order = table()->columns().shown();
        std::rotate(order.begin(), order.end() - 1, order.end());
        table()->columns().reorder(order, false);
        table()->columns().freezeUpTo(order[1]);
        m_program.reset();
        open(Language::English);
        QCOMPARE(table()->columns().shown(), order);
        QCOMPARE(table()->columns().width(ColumnId::Likes), 222);
        QCOMPARE(table()->columns().frozen(), 2);
    }

    void theKeyIsInNoFile()
    {
        type(anna);
        click("Fetch");
        QTRY_COMPARE(table()->model().rowCount(), 10);
        window()->close();
        m_program.reset();
        const QString text = QString::fromLatin1(key);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QDirIterator files(m_home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(key) && !bytes.contains(wide), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 0);
    }

    void theDemoOpensWithDataAndTouchesNothing()
    {
        m_program.reset();
        int asked = 0;
        Program::Options options;
        options.demo = true;
        options.language = Language::English;
        options.settingsFile = m_home + QStringLiteral("/untouched.conf");
        options.environmentKey = key;
        m_program = std::make_unique<Program>(*qobject_cast<QApplication *>(qApp), options,
                                              std::make_unique<WatchedKeyStore>(asked));
        m_program->start();
        QTRY_VERIFY(m_program->collector().progress().rows > 100);
        QTRY_VERIFY(!m_program->collector().isRunning());
        QVERIFY(table()->model().rowCount() > 10);
        QVERIFY(window()->windowTitle().contains(QStringLiteral("sample data")));
        QVERIFY(!QFile::exists(options.settingsFile));
        QCOMPARE(m_server->count(), 0);
        m_program.reset();
        QCOMPARE(asked, 0);
    }

private:
    void open(Language language)
    {
        start(language);
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QCoreApplication::processEvents();
    }

    /// The window stands; nothing that comes behind it has begun.
    void start(Language language)
    {
        Program::Options options;
        options.language = language;
        options.environmentKey = key;
        options.environmentBase = m_server->base();
        options.settingsFile = settingsFile();
        options.archiveFile = m_archiveFolder->filePath(QStringLiteral("archive.sqlite"));
        m_program = std::make_unique<Program>(*qobject_cast<QApplication *>(qApp), options,
                                              std::make_unique<MemoryKeyStore>());
        m_program->start();
    }

    /// The disk is full from the moment on at which the page is on its way.
    void buyOntoFullDiskAndClose(std::optional<FullDisk> &disk)
    {
        m_server->handle([this, &disk](const Request &) {
            disk.emplace(0);
            return Answer::rows(m_server->rows(ben));
        });
        type(ben);
        click("Fetch");
        QTRY_COMPARE(m_server->count(), 1);
        QTRY_VERIFY(!m_program->collector().isRunning());
        window()->close();
        QTRY_VERIFY(hasLabel(QStringLiteral("paid for could not be stored")));
    }

    QString settingsFile() const { return m_home + QStringLiteral("/test.conf"); }
    MainWindow *window() { return &m_program->window(); }
    LivestreamTable *table() { return window()->findChild<LivestreamTable *>(); }

    QPushButton *button(const char *text)
    {
        for (auto *candidate : window()->findChildren<QPushButton *>()) {
            if (candidate->text() == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }

    /// The banner's button is there, and its price before it.
    bool goesOnFor(const char *price)
    {
        const QPushButton *goOn = button("Go on");
        return goOn != nullptr && goOn->isVisible()
            && goOn->accessibleDescription() == QString::fromUtf8(price);
    }

    void click(const char *text)
    {
        QPushButton *target = button(text);
        QVERIFY2(target != nullptr, text);
        QVERIFY2(target->isVisible() && target->isEnabled(), text);
        QTest::mouseClick(target, Qt::LeftButton);
    }

    void type(const QString &ids)
    {
        auto *field = window()->findChild<QLineEdit *>(QStringLiteral("ids"));
        field->clear();
        QTest::keyClicks(field, ids);
    }

    void paste(const QString &text)
    {
        auto *field = window()->findChild<QLineEdit *>(QStringLiteral("ids"));
        QApplication::clipboard()->setText(text);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

    void setPages(const QString &pages)
    {
        auto *box = window()->findChild<QComboBox *>(QStringLiteral("pages"));
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), pages);
    }

    /// Open, on the key's page.
    SettingsDialog *settings()
    {
        window()->openSettings();
        return window()->findChild<SettingsDialog *>();
    }

    void setDayBudget(int credits) { setCredits("dayBudget", credits); }

    /// As in the settings' window, with Apply.
    void setCredits(const char *field, int credits)
    {
        auto *dialog = settings();
        QVERIFY(dialog != nullptr);
        dialog->showPage(SettingsDialog::Page::Credits);
        dialog->findChild<QSpinBox *>(QLatin1String(field))->setValue(credits);
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        buttons->button(QDialogButtonBox::Apply)->click();
        dialog->close();
        QTRY_VERIFY(window()->findChild<SettingsDialog *>() == nullptr);
    }

    void choose(const QString &language)
    {
        for (auto *action : window()->findChildren<QAction *>()) {
            if (action->text() == language)
                action->trigger();
        }
        QCoreApplication::processEvents();
    }

    QStringList buttonsWithoutHan()
    {
        QStringList found;
        for (const auto *one : window()->findChildren<QAbstractButton *>()) {
            const QString text = one->text();
            const bool hasWords =
                std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
            if (one->isVisible() && hasWords && !hasHan(text) && text != anna
                && !text.contains(QStringLiteral("Influencer ")))
                found.append(text);
        }
        return found;
    }

    /// Where the dialog for another archive begins.
    QString folderOfferedForAnother()
    {
        Q_EMIT window()->findChild<MainMenu *>()->chooseArchive();
        auto *dialog = window()->findChild<QFileDialog *>();
        const QString folder = dialog ? dialog->directory().path() : QString();
        delete dialog;
        return folder;
    }

    bool hasLabel(const QString &part)
    {
        for (const auto *label : window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    QString m_home;
    std::unique_ptr<QTemporaryDir> m_archiveFolder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Program> m_program;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication application(argc, argv);
    TestProgram test(home.path());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Program.moc"

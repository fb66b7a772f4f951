#include "support/Shouting.h"
#include "support/TestHome.h"
#include "widgets/archive/LedgerWindow.h"
#include "wording/ErrorWords.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;

namespace {

LedgerEntry entry(qint64 id, const char *userId, std::optional<int> sends)
{
    LedgerEntry result;
    result.id = id;
    result.time = QDateTime::currentMSecsSinceEpoch() + id;
    result.userId = QLatin1String(userId);
    result.page = 1;
    result.keyLastFour = QStringLiteral("9f3a");
    result.sends = sends;
    result.outcome = sends ? LedgerEntry::Outcome::Page : LedgerEntry::Outcome::Unknown;
    return result;
}

/// The window on the screen with three requests for two influencers.
struct Shown {
    Shown()
    {
        QObject::connect(&window, &LedgerWindow::wanted, &window,
                         [this](const LedgerQuery &query) { asked.push_back(query); });
        window.setNames({{QStringLiteral("11"), QStringLiteral("POP MART")}});
        window.show();
        window.setEntries(asked.back(),
                          {entry(1, "11", 2), entry(2, "22", std::nullopt), entry(3, "11", 1)});
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    void press(const char *text)
    {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                QTest::keyClick(button, Qt::Key_Space);
        }
    }

    std::vector<LedgerQuery> asked;
    LedgerWindow window;
};

} // namespace

class TestLedgerWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsSaidAndTheRowsStay()
    {
        Shown shown;
        Error broken;
        broken.kind = ErrorKind::ArchiveBroken;
        shown.window.showError(broken);
        QVERIFY(shown.find<QLabel>("message")->text().startsWith(errorSentence(broken)));
        QCOMPARE(shown.find<QTableView>("requests")->model()->rowCount(), 3);
    }

    void thePeriodIsAskedForAndALateAnswerDropped()
    {
        Shown shown;
        const QDate today = QDate::currentDate();
        QCOMPARE(shown.asked.back().since, today.addDays(-6).startOfDay().toMSecsSinceEpoch());
        shown.press("Today");
        QCOMPARE(shown.asked.back().since, today.startOfDay().toMSecsSinceEpoch());
        shown.press("All");
        QCOMPARE(shown.asked.size(), std::size_t(3));
        QVERIFY(!shown.asked.back().since);
        shown.window.setEntries(shown.asked.front(), {});
        QCOMPARE(shown.find<QTableView>("requests")->model()->rowCount(), 3);
        shown.window.setEntries(shown.asked.back(), {});
        QCOMPARE(shown.find<QLabel>("total")->text(), QStringLiteral("No requests in this time."));
    }

    void manyChangesAreAskedForOnce()
    {
        Shown shown;
        const std::size_t before = shown.asked.size();
        for (int i = 0; i < 10; ++i)
            shown.window.refresh();
        QTRY_COMPARE(shown.asked.size(), before + 1);
        shown.window.hide();
        shown.window.refresh();
        shown.window.show();
        QCOMPARE(shown.asked.size(), before + 2);
    }

    void theAnswerOfARequestIsSavedWhereOneIsKept()
    {
        Shown shown;
        LedgerEntry kept = entry(4, "11", 1);
        kept.isAnswerKept = true;
        shown.window.setEntries(shown.asked.back(), {entry(3, "11", 1), kept});
        auto *table = shown.find<QTableView>("requests");
        QAction *save = table->actions().front();
        QVERIFY(!save->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0)); // the newest
        QVERIFY(save->isEnabled());
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(!save->isEnabled());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        shown.window.saveAnswer(path, "{\"code\":0}");
        QTRY_VERIFY(shown.find<QLabel>("message")->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"code\":0}"));
    }

    void theTotalAndTheSumsFollowTheFilter()
    {
        Shown shown;
        auto *total = shown.find<QLabel>("total");
        QCOMPARE(total->text(), QStringLiteral("3 request(s) may have cost 4 credit(s)."));
        auto *tabs = shown.window.findChild<QTabBar *>();
        auto *sums = shown.find<QTableView>("sums");
        tabs->setCurrentIndex(2);
        QCOMPARE(sums->model()->rowCount(), 2);
        QTest::keyClicks(shown.find<QLineEdit>("filter"), QStringLiteral("pop"));
        QCOMPARE(total->text(), QStringLiteral("2 request(s) may have cost 3 credit(s)."));
        QCOMPARE(sums->model()->rowCount(), 1);
        QCOMPARE(sums->model()->index(0, 0).data().toString(), QStringLiteral("POP MART · 11"));
        tabs->setCurrentIndex(1);
        QCOMPARE(sums->model()->index(0, 0).data().toString(),
                 QDate::currentDate().toString(Qt::ISODate));
    }

    void whatIsShownIsExportedAndCopied()
    {
        Shown shown;
        QTest::keyClicks(shown.find<QLineEdit>("filter"), QStringLiteral("22"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.csv"));
        shown.window.exportTo(path);
        QTRY_VERIFY(shown.find<QLabel>("message")->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count('\n'), 2);
        QVERIFY(csv.contains(",22,1,unknown,,0,0,0,1,9f3a,"));
        shown.window.exportTo(folder.filePath(QStringLiteral("missing/ledger.csv")));
        QTRY_VERIFY(shown.find<QLabel>("message")->text().startsWith(
            QLatin1String("The file could not be written")));
        shown.press("Copy");
        const QString copied = QApplication::clipboard()->text();
        QString clock = QString::fromUtf8(QTimeZone::systemTimeZoneId());
        if (clock == QLatin1String("Etc/UTC"))
            clock = QStringLiteral("UTC");
        QVERIFY(copied.startsWith(
            QStringLiteral("Time (%1)\tInfluencer\tInfluencer ID\tPage\tOutcome").arg(clock)));
        QVERIFY(copied.contains(QLatin1String("\t22\t1\tunknown\tunknown\t")));
    }

    void anotherLanguageIsFollowedAtOnce()
    {
        Shown shown;
        auto *tabs = shown.window.findChild<QTabBar *>();
        tabs->setCurrentIndex(2);
        test::Shouting language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        const auto header = [&shown](const char *table) {
            return shown.find<QTableView>(table)->model()->headerData(1, Qt::Horizontal).toString();
        };
        const QStringList texts{shown.window.windowTitle(),
                                tabs->tabText(3),
                                shown.find<QLabel>("total")->text(),
                                shown.find<QPushButton>("export")->text(),
                                header("requests"),
                                header("sums")};
        QCoreApplication::removeTranslator(&language);
        for (const QString &text : texts)
            QVERIFY2(text.startsWith(QLatin1Char('!')), qPrintable(text));
        QCOMPARE(tabs->currentIndex(), 2);
    }

    void everyControlHasANameForScreenReaders()
    {
        Shown shown;
        for (QWidget *widget : shown.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(QLatin1String("qt_"))
                || widget->inherits("QHeaderView"))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestLedgerWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_LedgerWindow.moc"

#include "models/WatchlistModel.h"
#include "support/Shouting.h"
#include "support/TestHome.h"
#include "widgets/watchlist/GroupDialog.h"
#include "widgets/watchlist/RefreshOffer.h"
#include "widgets/watchlist/WatchlistImport.h"
#include "widgets/watchlist/WatchlistPanel.h"
#include "widgets/watchlist/WatchlistView.h"
#include "wording/ErrorWords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;

namespace {

Influencer influencer(const char *userId, const char *name, const char *group = "")
{
    Influencer result;
    result.userId = QLatin1String(userId);
    result.nickname = QLatin1String(name);
    result.streams = 3;
    result.watched = true;
    result.group = QLatin1String(group);
    return result;
}

QStringList ids(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *id : list)
        result += QLatin1String(id);
    return result;
}

/// The panel on the screen with two influencers in a group, one in none, and a stranger.
struct Shown {
    Shown()
    {
        Influencer stranger = influencer("4", "Stranger");
        stranger.watched = false;
        panel.resize(260, 600);
        panel.show();
        panel.model().setInfluencers({influencer("1", "POP MART"),
                                      influencer("2", "Kopi Pagi", "Food"),
                                      influencer("3", "Bakery", "Food"), stranger});
        settle();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        const QPoint at = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, at);
    }
    void click(const char *userId, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        click(panel.model().indexOf(QLatin1String(userId)), keys);
    }

    QAction *action(const char *text)
    {
        for (QAction *action : panel.findChild<QMenu *>()->actions()) {
            if (action->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
                return action;
        }
        return nullptr;
    }

    WatchlistPanel panel{Language::English};
    WatchlistView *view = panel.findChild<WatchlistView *>();
};

} // namespace

class TestWatchlistPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsSelectedIsShown()
    {
        Shown shown;
        QSignalSpy changes(&shown.panel, &WatchlistPanel::shownChanged);
        shown.click("1");
        QCOMPARE(shown.panel.shown(), ids({"1"}));
        shown.click("2", Qt::ControlModifier);
        QCOMPARE(shown.panel.shown(), ids({"1", "2"}));
        QCOMPARE(shown.find<QLabel>("count")->text(), QStringLiteral("2 of 4"));
        QTest::keyClick(shown.view, Qt::Key_Escape);
        QCOMPARE(shown.panel.shown(), QStringList());
        QCOMPARE(changes.count(), 3);
        QCOMPARE(shown.find<QLabel>("count")->text(), QStringLiteral("3")); // one is not on it
    }

    void aGroupShowsAllOfItAlsoWhoComesLater()
    {
        Shown shown;
        shown.click(shown.panel.model().indexOf(QStringLiteral("2")).parent());
        QCOMPARE(shown.panel.shown(), ids({"3", "2"}));
        shown.panel.model().updateInfluencer(influencer("5", "Aroma", "Food"));
        QTRY_COMPARE(shown.panel.shown(), ids({"5", "3", "2"}));
    }

    void theArrowClosesAGroupAndSelectsNothing()
    {
        Shown shown;
        const QModelIndex food = shown.panel.model().indexOf(QStringLiteral("2")).parent();
        QVERIFY(shown.view->isExpanded(food));
        const QPoint arrow = shown.view->visualRect(food).topLeft() + QPoint(10, 10);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, arrow);
        QVERIFY(!shown.view->isExpanded(food));
        QCOMPARE(shown.panel.shown(), QStringList());
        QTest::keyClick(shown.view, Qt::Key_Down); // the keyboard opens it too
        shown.view->setCurrentIndex(food);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QVERIFY(shown.view->isExpanded(food));
    }

    void aFilterHidesAndKeepsTheSelection()
    {
        Shown shown;
        shown.click("1");
        QTest::keyClicks(shown.find<QLineEdit>("filter"), QStringLiteral("kopi"));
        const WatchlistModel &model = shown.panel.model();
        const QPersistentModelIndex shop = model.indexOf(QStringLiteral("1"));
        const QPersistentModelIndex food = model.indexOf(QStringLiteral("2")).parent();
        QVERIFY(shown.view->isRowHidden(shop.row(), {}));
        QVERIFY(!shown.view->isRowHidden(food.row(), {}));
        QCOMPARE(shown.view->indexBelow(food).data().toString(), QStringLiteral("Kopi Pagi"));
        shown.click("2", Qt::ControlModifier);
        QCOMPARE(shown.panel.shown(), ids({"1", "2"}));
        shown.panel.model().updateInfluencer(influencer("6", "Zebra"));
        QVERIFY(shown.view->isRowHidden(model.indexOf(QStringLiteral("6")).row(), {}));
        shown.find<QLineEdit>("filter")->clear();
        QVERIFY(!shown.view->isRowHidden(shop.row(), {}));
        QTest::keyClicks(shown.find<QLineEdit>("filter"), QStringLiteral("3"));
        QVERIFY(!shown.view->isRowHidden(food.row(), {}));
    }

    void refreshTellsItsPriceBeforeItCanBePressed()
    {
        Shown shown;
        RefreshOffer &offer = shown.panel.refresh();
        QSignalSpy questions(&offer, &RefreshOffer::priceWanted);
        QSignalSpy fetches(&offer, &RefreshOffer::fetchRequested);
        auto *refresh = shown.find<QPushButton>("refresh");
        const FetchPlan all = offer.plan();
        QCOMPARE(all.userIds, ids({"1", "3", "2"})); // nobody asked for the stranger
        QCOMPARE(all.mode, FetchMode::Refresh);
        QVERIFY(!refresh->isEnabled());
        shown.click("4");
        QCOMPARE(questions.count(), 1);
        QCOMPARE(refresh->text(), QStringLiteral("Refresh selected"));
        offer.setPrice(all, Price{3, 9}); // late: the user moved on
        QVERIFY(!refresh->isEnabled());
        offer.setPrice(offer.plan(), Price{1, 2});
        QCOMPARE(shown.find<QLabel>("price")->text(),
                 QStringLiteral("up to 2 credit(s), plus retries"));
        offer.setRunning(true);
        QVERIFY(!refresh->isEnabled());
        offer.setRunning(false); // what was bought is not bought again: another price
        QCOMPARE(questions.count(), 2);
        QVERIFY(!refresh->isEnabled());
        Error broken;
        broken.kind = ErrorKind::ArchiveUnreadable;
        offer.setPrice(offer.plan(), broken);
        QVERIFY(!refresh->isEnabled());
        QCOMPARE(shown.find<QLabel>("price")->text(), errorSentence(broken));
        offer.setPrice(offer.plan(), Price{0, 0});
        QTest::keyClick(refresh, Qt::Key_Space);
        QCOMPARE(fetches.count(), 1);
        QCOMPARE(offer.plan().userIds, ids({"4"}));
    }

    /// With a budget the same ones would be read each time.
    void whoWasReadIsRefreshedLastTheNextTime()
    {
        Shown shown;
        RefreshOffer &offer = shown.panel.refresh();
        QCOMPARE(offer.plan().userIds, ids({"1", "3", "2"}));
        QSignalSpy questions(&offer, &RefreshOffer::priceWanted);
        InfluencerProgress progress;
        progress.userId = QStringLiteral("1");
        offer.setRunning(true);
        shown.panel.model().setRun({progress});
        Influencer read = influencer("1", "POP MART");
        read.lastRead = 1;
        shown.panel.model().updateInfluencer(read);
        Shown::settle();
        QCOMPARE(questions.count(), 0); // nothing can be pressed meanwhile
        offer.setRunning(false);
        shown.panel.model().setRun({});
        QTRY_COMPARE(offer.plan().userIds, ids({"3", "2", "1"}));
    }

    void doubleClickAndEnterPutIdsIntoTheSearch()
    {
        Shown shown;
        QSignalSpy opened(&shown.panel, &WatchlistPanel::idsChosen);
        const QModelIndex index = shown.panel.model().indexOf(QStringLiteral("1"));
        QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {},
                           shown.view->visualRect(index).center());
        QCOMPARE(opened.takeLast().first().toStringList(), ids({"1"}));
        shown.click("1");
        shown.click("2", Qt::ControlModifier);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(opened.takeLast().first().toStringList(), ids({"1", "2"}));
    }

    void theMenuAsksForWhatIsSelected()
    {
        Shown shown;
        QSignalSpy watch(&shown.panel, &WatchlistPanel::watchRequested);
        QSignalSpy unwatch(&shown.panel, &WatchlistPanel::unwatchRequested);
        QSignalSpy looked(&shown.panel, &WatchlistPanel::lookedRequested);
        shown.click("1");
        shown.click("4", Qt::ControlModifier);
        QTest::keyClick(shown.view, Qt::Key_Delete);
        QCOMPARE(unwatch.takeLast().first().toStringList(), ids({"1"}));
        shown.action("Put on")->trigger();
        const auto entries = watch.takeLast().first().value<std::vector<WatchlistEntry>>();
        QCOMPARE(entries, std::vector({WatchlistEntry{QStringLiteral("4"), {}, {}}}));
        shown.action("Mark as")->trigger();
        QCOMPARE(looked.takeLast().first().toStringList(), ids({"1", "4"}));
        shown.action("Mark all")->trigger();
        QCOMPARE(looked.takeLast().first().toStringList(), ids({"1", "3", "2", "4"}));
        shown.action("Group")->trigger();
        auto *dialog = shown.panel.findChild<GroupDialog *>();
        dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral(" Toys "));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(watch.takeLast().first().value<std::vector<WatchlistEntry>>().at(1),
                 (WatchlistEntry{QStringLiteral("4"), QStringLiteral("Toys"), {}}));
    }

    void aReadOnlyArchiveChangesNothing()
    {
        Shown shown;
        shown.click("1");
        shown.panel.refresh().setPrice(shown.panel.refresh().plan(), Price{1, 1});
        shown.panel.setArchiveAccess(ArchiveAccess::ReadOnly);
        QVERIFY(!shown.find<QPushButton>("refresh")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("add")->isEnabled());
        for (const char *text : {"Import", "Paste", "Group", "Remove", "Mark as", "Mark all"})
            QVERIFY2(!shown.action(text)->isEnabled(), text);
        QVERIFY(shown.action("Export")->isEnabled());
    }

    void pastedIdsAreReadAndTheRestIsNamed()
    {
        Shown shown;
        QSignalSpy watch(&shown.panel, &WatchlistPanel::watchRequested);
        QTest::mouseClick(shown.find<QPushButton>("add"), Qt::LeftButton);
        auto *dialog = shown.panel.findChild<WatchlistImport *>();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog->setText(QStringLiteral("7 1\n@popmart 7"));
        const auto words = [dialog](const char *name) {
            return dialog->findChild<QLabel *>(QLatin1String(name))->text();
        };
        QCOMPARE(words("summary"),
                 QStringLiteral("2 influencer(s).\n1 of them already on the watchlist.\n"
                                "1 ID(s) given more than once."));
        QCOMPARE(words("rejected"), QStringLiteral("1 word(s) are no ID and stay out: @popmart"));
        dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Toys"));
        QTest::mouseClick(ok, Qt::LeftButton);
        const auto entries = watch.first().first().value<std::vector<WatchlistEntry>>();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries.front(),
                 (WatchlistEntry{QStringLiteral("7"), QStringLiteral("Toys"), {}}));
    }

    void whoIsAddedAgainWithoutAGroupKeepsTheirs()
    {
        Shown shown;
        QTest::mouseClick(shown.find<QPushButton>("add"), Qt::LeftButton);
        auto *dialog = shown.panel.findChild<WatchlistImport *>();
        dialog->setText(QStringLiteral("2 7"));
        const auto groups = [dialog] {
            QStringList result;
            for (const WatchlistEntry &entry : dialog->entries())
                result += entry.group;
            return result;
        };
        QCOMPARE(groups(), QStringList({QStringLiteral("Food"), QString()}));
        dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Toys"));
        QCOMPARE(groups(), QStringList({QStringLiteral("Toys"), QStringLiteral("Toys")}));
    }

    void whatIsExportedCanBeImported()
    {
        Shown shown;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        shown.panel.exportTo(path);
        WatchlistImport dialog({}, {});
        QTRY_VERIFY(QFile::exists(path));
        dialog.readFile(path);
        QTRY_COMPARE(dialog.entries().size(), std::size_t(3));
        QCOMPARE(dialog.entries().at(1),
                 (WatchlistEntry{QStringLiteral("3"), QStringLiteral("Food"),
                                 QStringLiteral("Bakery")}));
        QFile file(folder.filePath(QStringLiteral("picture.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\x89PNG\0\0", 6));
        file.close();
        dialog.readFile(file.fileName());
        QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("rejected"))
                        ->text()
                        .contains(QLatin1String("is no text file")));
        QCOMPARE(dialog.entries().size(), std::size_t(3)); // what was there stays
        shown.panel.exportTo(folder.filePath(QStringLiteral("missing/list.csv")));
        QTRY_VERIFY(shown.find<QLabel>("message")->text().startsWith(
            QLatin1String("The file could not be written")));
    }

    void anotherLanguageIsFollowedAtOnce()
    {
        Shown shown;
        shown.click("1");
        shown.panel.addInfluencers();
        auto *dialog = shown.panel.findChild<WatchlistImport *>();
        dialog->setText(QStringLiteral("7 x"));
        test::Shouting language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::sendPostedEvents();
        QStringList texts{shown.find<QPushButton>("refresh")->text(),
                          shown.find<QLineEdit>("filter")->placeholderText(),
                          shown.view->accessibleName(), dialog->windowTitle(),
                          dialog->findChild<QLabel *>(QStringLiteral("rejected"))->text()};
        for (const QAction *action : shown.panel.findChild<QMenu *>()->actions())
            texts += action->isSeparator() ? QStringLiteral("!") : action->text();
        QCoreApplication::removeTranslator(&language);
        for (const QString &text : texts)
            QVERIFY2(text.startsWith(QLatin1Char('!')), qPrintable(text));
        QCOMPARE(shown.panel.shown(), ids({"1"}));
    }

    void everyControlHasANameForScreenReaders()
    {
        Shown shown;
        shown.action("Group")->trigger();
        shown.panel.addInfluencers();
        for (QWidget *widget : shown.panel.findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus
                && !widget->objectName().startsWith(QLatin1String("qt_"))
                && !widget->inherits("QComboBoxPrivateContainer")
                && !widget->inherits("QComboBoxListView");
            if (!isControl || qobject_cast<QLabel *>(widget) != nullptr)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            const QString which = widget->objectName() + QLatin1Char(' ')
                + QLatin1String(widget->metaObject()->className());
            const QString name =
                interface == nullptr ? QString() : interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty() || widget->inherits("QMenu") || widget->inherits("QDialog"),
                     qPrintable(which));
        }
    }
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestWatchlistPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_WatchlistPanel.moc"

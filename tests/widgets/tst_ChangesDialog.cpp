#include "api/ApiClient.h"
#include "collect/Collector.h"
#include "models/ChangeModel.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/TestHome.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/archive/ArchiveDesk.h"
#include "widgets/detail/ChangesDialog.h"
#include "widgets/table/LivestreamTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;

namespace {

constexpr qint64 start = 1'704'672'004; // 2024-01-08 00:00:04 UTC

Livestream stream()
{
    Livestream result;
    result.roomId = QStringLiteral("7321509771910417194");
    result.userId = QStringLiteral("7288986759428588590");
    result.title = QStringLiteral("NEW <b>FREEBIES</b>");
    result.region = QStringLiteral("US");
    result.start = start;
    result.views = 9335;
    return result;
}

QStringList lines(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        result += cells.join(QLatin1Char('|'));
    }
    return result;
}

} // namespace

class TestChangesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsSaidInWordsNewestFirst()
    {
        const Livestream first = stream();
        Livestream second = first;
        second.gmv = 2627.7;
        second.views = 9400;
        Livestream third = second;
        third.end = start + 3600;
        third.duration = 3600;
        third.title = QString();
        std::vector<LivestreamChange> changes;
        for (const auto &change : changesBetween(first, second, 1'704'700'000'000))
            changes.push_back(change);
        for (const auto &change : changesBetween(second, third, 1'704'800'000'000))
            changes.push_back(change);

        ChangesDialog dialog(first, Clock(ClockKind::Market), QStringLiteral("USD"),
                             Language::English);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("state"))->isVisible());
        auto *model = dialog.findChild<QTableView *>()->model();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        dialog.setChanges(changes);
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("state"))->isVisible());
        const QStringList expected{QStringLiteral("Duration|unknown|1:00:00"),
                                   QStringLiteral("End|unknown|2024-01-07 17:00"),
                                   QStringLiteral("Title|NEW <b>FREEBIES</b>|unknown"),
                                   QStringLiteral("GMV (est.)|unknown|USD\u00a02,627.70"),
                                   QStringLiteral("Views|9,335|9,400")};
        QCOMPARE(lines(*model), expected);
    }

    void nothingChangedAndNothingReadAreSaid()
    {
        ChangesDialog dialog(stream(), Clock(ClockKind::Utc), {}, Language::English);
        dialog.show();
        auto *state = dialog.findChild<QLabel *>(QStringLiteral("state"));
        QCOMPARE(state->text(), QStringLiteral("Looking in the archive …"));
        dialog.setChanges({});
        QVERIFY(state->text().startsWith(QLatin1String("No reading has found")));
        Error error;
        error.kind = ErrorKind::ArchiveBroken;
        dialog.showError(error);
        QVERIFY(state->text().contains(QLatin1String("archive")));
    }

    void openDialogsFollowTheLanguageWithTheirNumbers()
    {
        const QTemporaryDir folder;
        Archive archive;
        archive.open(folder.filePath(QStringLiteral("a.sqlite")), IfBroken::Refuse, this,
                     [](const auto &) {});
        Livestream revised = stream();
        revised.views = 9400;
        bool isStored = false;
        archive.importLivestreams({stream()}, 1'704'700'000'000, this, [](const auto &) {});
        archive.importLivestreams({revised}, 1'704'800'000'000, this,
                                  [&](const auto &) { isStored = true; });
        QTRY_VERIFY(isStored);
        Workspace workspace;
        workspace.merge({revised});
        QTRY_COMPARE(workspace.selection().count(), 1U);
        InfluencerRecords records(archive);
        ApiClient client;
        Collector collector(client, archive);
        QWidget window;
        ArchiveDesk desk(archive, records, workspace, collector, &window);
        // Another is opened beside the first: both are told.
        for (int i = 0; i < 2; ++i)
            desk.showChanges(stream().roomId, Language::English);
        const auto models = window.findChildren<ChangeModel *>();
        QCOMPARE(models.size(), 2);
        for (const ChangeModel *model : models)
            QTRY_COMPARE(lines(*model), QStringList{QStringLiteral("Views|9,335|9,400")});
        QSignalSpy first(models[0], &QAbstractItemModel::dataChanged);
        QSignalSpy second(models[1], &QAbstractItemModel::dataChanged);
        desk.setLanguage(Language::Chinese);
        for (const QSignalSpy *told : {&first, &second}) {
            QCOMPARE(told->count(), 1);
            QCOMPARE(told->at(0).at(0).toModelIndex().column(), int(ChangeModel::Read));
            QCOMPARE(told->at(0).at(1).toModelIndex().column(), int(ChangeModel::After));
        }
    }

    void theTablesMenuAsksForTheRow()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Workspace workspace;
        LivestreamTableModel model(workspace, Language::English);
        workspace.merge({stream()});
        QTRY_COMPARE(model.rowCount(), 1);
        MarkedRows marked;
        LivestreamTable table(model, marked, settings);
        table.resize(600, 300);
        table.show();
        table.setCurrent({0, ColumnId::Start});
        QSignalSpy asked(&table, &LivestreamTable::changesRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&table, &event);
        auto *menu = table.findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Changes between &readings…"))
                action->trigger();
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.takeFirst().first().toString(), stream().roomId);
    }
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestChangesDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ChangesDialog.moc"

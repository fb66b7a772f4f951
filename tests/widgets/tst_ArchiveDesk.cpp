#include "analysis/Workspace.h"
#include "api/ApiClient.h"
#include "collect/Collector.h"
#include "support/Livestreams.h"
#include "support/TestHome.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/archive/ArchiveDesk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");

} // namespace

class TestArchiveDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// More than is read ahead: the desk says of each portion when it is in.
    void theWorkspaceGetsAllThatIsStored()
    {
        const QTemporaryDir folder;
        Archive archive;
        archive.open(folder.filePath(QStringLiteral("a.sqlite")), IfBroken::Refuse, this,
                     [](const auto &) {});
        bool isStored = false;
        archive.importLivestreams(livestreams(anna, 29'999, 30'000), 1'750'000'000'000, this,
                                  [&](const auto &) { isStored = true; });
        QTRY_VERIFY(isStored);
        Workspace workspace;
        InfluencerRecords records(archive);
        ApiClient client;
        Collector collector(client, archive);
        QWidget window;
        ArchiveDesk desk(archive, records, workspace, collector, &window);
        QSignalSpy loaded(&desk, &ArchiveDesk::livestreamsLoaded);
        desk.load({});
        QTRY_COMPARE(loaded.count(), 1);
        QTRY_COMPARE(workspace.selection().count(), 30'000U);
        QCOMPARE(records.all().size(), qsizetype{1});
    }

    /// Pages of a run come many a second; charts ask once for all that changed with them.
    void whatChangedAtATimeIsToldOnce()
    {
        const QTemporaryDir folder;
        Archive archive;
        archive.open(folder.filePath(QStringLiteral("a.sqlite")), IfBroken::Refuse, this,
                     [](const auto &) {});
        const InfluencerRecords records(archive);
        QSignalSpy changed(&records, &InfluencerRecords::changed);
        QSignalSpy updated(&records, &InfluencerRecords::updated);
        std::vector<Livestream> streams = livestreams(anna, 0, 1);
        streams.push_back(livestream(QStringLiteral("6222222222222222222"), 1));
        archive.importLivestreams(streams, 1'750'000'000'000, this, [](const auto &) {});
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(updated.count(), 1);
        QVERIFY(records.storedLists().complete.isEmpty()); // imported, not read to the end
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestArchiveDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ArchiveDesk.moc"

#include "archive/Desk.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds

/// No file of this process grows beyond so many bytes while this lives: writing fails as it does
/// on a full disk, at any byte.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// A disk that runs full at any moment costs no more than the write it stopped.
class TestArchiveFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void noPageThatCameIsLost()
    {
        int most = 0;
        for (qint64 size = 0; size < 10; ++size) {
            const QString name = m_folder->filePath(QStringLiteral("full-%1").arg(size));
            Desk desk;
            QVERIFY(desk.open(name).ok());
            int stored = 0;
            {
                const FullDisk disk(2'000'000 + size * 77'111);
                Result<qint64> id = desk.begin(anna, 1, monday);
                while (id.ok() && stored < 5'000) {
                    const auto page = store(desk, id.value(), stored + 1);
                    QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().detail));
                    id = desk.begin(anna, ++stored + 1, monday);
                }
                QVERIFY(!id.ok());
                QCOMPARE(id.error().kind, ErrorKind::ArchiveFull);
                QCOMPARE(desk.livestreams().value().size(), static_cast<std::size_t>(stored) * 10);
            }
            most = std::max(most, stored);
            for (int page = stored + 1; page <= stored + 3; ++page)
                QVERIFY(buy(desk, page).ok());
            QCOMPARE(desk.check().value(), QStringList());
            QCOMPARE(desk.influencer(anna).streams, (stored + 3) * 10);
        }
        QVERIFY(most > 50);
    }

    void whatIsUnderWayFindsRoomWhenTheDiskFills()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        std::vector<qint64> ids;
        for (int page = 1; page <= 30; ++page)
            ids.push_back(desk.begin(anna, page, monday).value());
        const FullDisk disk(
            std::max(QFileInfo(file()).size(), QFileInfo(file() + QStringLiteral("-wal")).size()));
        for (int page = 1; page <= 29; ++page)
            QVERIFY(store(desk, ids[static_cast<std::size_t>(page) - 1], page).ok());
        QVERIFY(desk.fail(ids.back(), ErrorKind::TimedOut, 1, monday).ok());
        QCOMPARE(desk.livestreams().value().size(), std::size_t{290});
        QCOMPARE(desk.check().value(), QStringList());
    }

    void anArchiveThatCannotBeMadeIsNoHalfOne()
    {
        for (const qint64 bytes : {0, 100, 5'000, 20'000, 60'000}) {
            const QString name = m_folder->filePath(QStringLiteral("small-%1").arg(bytes));
            {
                const FullDisk disk(bytes);
                Desk desk;
                const auto opened = desk.open(name);
                QVERIFY(!opened.ok());
                QCOMPARE(opened.error().kind, ErrorKind::ArchiveFull);
                // Calls after that tell the same.
                QCOMPARE(desk.begin(anna, 1, monday).error().kind, ErrorKind::ArchiveFull);
            }
            Desk desk;
            const auto opened = desk.open(name);
            QVERIFY(opened.ok());
            QVERIFY(opened.value().setAside.isEmpty());
            QVERIFY(buy(desk, 1).ok());
            QCOMPARE(desk.check().value(), QStringList());
        }
    }

    void anArchiveOnAFullDiskIsRead()
    {
        {
            Desk desk;
            QVERIFY(desk.open(file()).ok());
            QVERIFY(buy(desk, 1).ok());
        }
        for (const qint64 bytes : {0, 100, 5'000}) { // no lock, no memory to share
            const FullDisk disk(bytes);
            Desk desk;
            const auto opened = desk.open(file());
            QVERIFY(opened.ok());
            QCOMPARE(opened.value().whyReadOnly, ErrorKind::ArchiveFull);
            QCOMPARE(desk.livestreams().value().size(), std::size_t{10});
            QCOMPARE(desk.begin(anna, 2, monday).error().kind, ErrorKind::ArchiveFull);
        }
    }

    void aBackupThatFoundNoRoomLeavesNothing()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        QVERIFY(buy(desk, 1).ok());
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        {
            const FullDisk disk(30'000);
            const auto made = desk.backUp(copy);
            QVERIFY(!made.ok());
            QCOMPARE(made.error().kind, ErrorKind::ArchiveFull);
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}), QStringList());
        QVERIFY(desk.backUp(copy).ok());
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }

    static Result<StoredPage> buy(Desk &desk, int page)
    {
        return desk.buy(anna, page, livestreams(anna, -10 * page, 10), monday + page);
    }

    static Result<StoredPage> store(Desk &desk, qint64 requestId, int page)
    {
        const auto rows = livestreams(anna, -10 * page, 10);
        return desk.store({requestId, pageOf(anna, page, rows), 1, monday + page, {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestArchiveFull test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ArchiveFull.moc"

#include "archive/Desk.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

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

    void pagesThatFoundRoomStayAndLaterOnesGoOn()
    {
        for (qint64 size = 1; size <= 20; ++size) {
            const QString name = m_folder->filePath(QStringLiteral("full-%1").arg(size));
            Desk desk;
            QVERIFY(desk.open(name).ok());
            int stored = 0;
            std::optional<Error> error;
            {
                const FullDisk disk(QFileInfo(name + QStringLiteral("-wal")).size()
                                    + size * 21'111);
                for (int page = 1; page < 100 && !error; ++page) {
                    const auto bought = buy(desk, page);
                    if (bought.ok())
                        stored = page;
                    else
                        error = bought.error();
                }
                QVERIFY(error);
                QCOMPARE(error->kind, ErrorKind::ArchiveFull);
                QCOMPARE(desk.livestreams().value().size(), static_cast<std::size_t>(stored) * 10);
            }
            for (int page = stored + 1; page <= stored + 3; ++page)
                QVERIFY(buy(desk, page).ok());
            QCOMPARE(desk.check().value(), QStringList());
            QCOMPARE(desk.livestreams().value().size(), static_cast<std::size_t>(stored + 3) * 10);
            QCOMPARE(desk.influencer(anna).streams, (stored + 3) * 10);
        }
    }

    void aPageThatFoundNoRoomCanBeStoredAgain()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        const qint64 id = desk.begin(anna, 1, monday).value();
        const PageToStore page{id, pageOf(anna, 1, livestreams(anna, 9, 10)), 1, monday, {}};
        {
            const FullDisk disk(QFileInfo(file() + QStringLiteral("-wal")).size());
            const auto stored = desk.store(page);
            QVERIFY(!stored.ok());
            QCOMPARE(stored.error().kind, ErrorKind::ArchiveFull);
            QCOMPARE(desk.ledger().front().outcome, LedgerEntry::Outcome::Unknown);
        }
        QVERIFY(desk.store(page).ok());
        QCOMPARE(desk.ledger().front().outcome, LedgerEntry::Outcome::Page);
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

#include "archive/ArchiveCheck.h"
#include "archive/ArchiveSession.h"
#include "archive/Desk.h"
#include "archive/PageWriter.h"
#include "support/FullDisk.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qsizetype mostKept = 262'144; // of an answer that brought no page
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds

/// Somebody who reads the archive as it is now, for long.
class LongReader {
public:
    explicit LongReader(const QString &file)
        : m_isOpen(m_connection.open(file, Connection::Access::ReadOnly))
        , m_transaction(m_connection, Transaction::Kind::Read)
    {
    }
    qint64 requests()
    {
        return m_isOpen ? m_connection.number("SELECT count(*) FROM requests") : -1;
    }

private:
    Connection m_connection;
    bool m_isOpen;
    Transaction m_transaction;
};

} // namespace

/// A disk that runs full at any moment costs no more than the write it stopped.
class TestArchiveFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void noPageThatCameIsLost_data() { addReaders(); }

    void noPageThatCameIsLost()
    {
        QFETCH(bool, isRead);
        int most = 0;
        for (qint64 size = 0; size < 2; ++size) {
            const QString name = m_folder->filePath(QStringLiteral("full-%1").arg(size));
            auto disk =
                std::make_unique<FullDisk>((isRead ? 2'000'000 : 1'100'000) + size * 77'111);
            Desk desk;
            QVERIFY(desk.open(name).ok());
            QVERIFY(buy(desk, 0).ok());
            std::unique_ptr<LongReader> reader;
            if (isRead) {
                reader = std::make_unique<LongReader>(name);
                QCOMPARE(reader->requests(), 1);
            }
            int stored = 0;
            Result<qint64> id = desk.begin(anna, 1, monday);
            while (id.ok() && stored < 5'000) {
                const auto page = store(desk, id.value(), stored + 1);
                QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().detail));
                id = desk.begin(anna, ++stored + 1, monday);
            }
            QVERIFY(!id.ok());
            QCOMPARE(id.error().kind, ErrorKind::ArchiveFull);
            QCOMPARE(desk.livestreams().value().size(), static_cast<std::size_t>(stored + 1) * 10);
            disk.reset();
            reader.reset();
            most = std::max(most, stored);
            for (int page = stored + 1; page <= stored + 3; ++page)
                QVERIFY(buy(desk, page).ok());
            QCOMPARE(desk.check().value(), QStringList());
            QCOMPARE(desk.influencer(anna).streams, (stored + 4) * 10);
        }
        // Beside a reader the log does not begin again.
        QVERIFY(most > (isRead ? 5 : 30));
    }

    void whatIsUnderWayFindsRoomWhenTheDiskFills_data() { addReaders(); }

    void whatIsUnderWayFindsRoomWhenTheDiskFills()
    {
        QFETCH(bool, isRead);
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        std::unique_ptr<LongReader> reader;
        if (isRead) {
            reader = std::make_unique<LongReader>(file());
            QCOMPARE(reader->requests(), 0);
        }
        std::vector<qint64> ids;
        for (int page = 1; page <= 30; ++page)
            ids.push_back(desk.begin(anna, page, monday).value());
        const FullDisk disk(
            std::max(QFileInfo(file()).size(), QFileInfo(file() + QStringLiteral("-wal")).size()));
        for (int page = 1; page <= 29; ++page)
            QVERIFY(store(desk, ids[static_cast<std::size_t>(page) - 1], page).ok());
        const QByteArray body = noise(mostKept);
        QVERIFY(desk.fail(ids.back(), ErrorKind::TimedOut, 1, monday, body).ok());
        QCOMPARE(desk.answer(ids.back()), body);
        QCOMPARE(desk.livestreams().value().size(), std::size_t{290});
        if (isRead)
            QCOMPARE(reader->requests(), 0);
        QCOMPARE(desk.check().value(), QStringList());
    }

    void whatIsUnderWayFindsRoomOnANetwork()
    {
        OpenOptions options;
        options.isOnNetwork = true;
        ArchiveSession session;
        QVERIFY(session.openFile(file(), options).ok());
        std::vector<qint64> ids;
        for (int page = 1; page <= 30; ++page)
            ids.push_back(begin(session, page).value());
        const qint64 size = QFileInfo(file()).size();
        const qint64 journal = QFileInfo(file() + QStringLiteral("-journal")).size();
        for (int page = 1; page <= 29; ++page)
            QVERIFY(
                writePage(session, toStore(ids[static_cast<std::size_t>(page) - 1], page)).ok());
        QVERIFY(!writeFailure(session, {ids.back(), {}, 1, monday, noise(mostKept)}));
        // All of it went where room was.
        QCOMPARE(QFileInfo(file()).size(), size);
        QCOMPARE(QFileInfo(file() + QStringLiteral("-journal")).size(), journal);
        QCOMPARE(session.currentInfo().value().livestreams, 290);
        QCOMPARE(problemsOf(session.connection, false), QStringList());
    }

    void nothingLeavesWithoutRoomOnANetwork()
    {
        OpenOptions options;
        options.isOnNetwork = true;
        int most = 0;
        for (const qint64 bytes : {0, 100'000, 2'150'000}) {
            const QString name = m_folder->filePath(QStringLiteral("net-%1").arg(bytes));
            ArchiveSession session;
            QVERIFY(session.openFile(name, options).ok());
            int stored = 0;
            {
                const FullDisk disk(bytes);
                Result<qint64> id = begin(session, 1);
                while (id.ok() && stored < 5'000) {
                    QVERIFY(writePage(session, toStore(id.value(), ++stored)).ok());
                    id = begin(session, stored + 1);
                }
                QVERIFY(!id.ok());
                QCOMPARE(id.error().kind, ErrorKind::ArchiveFull);
            }
            most = std::max(most, stored);
            const auto id = begin(session, 1);
            QVERIFY(id.ok());
            QVERIFY(writePage(session, toStore(id.value(), stored + 1)).ok());
            QCOMPARE(session.currentInfo().value().livestreams, (stored + 1) * 10);
            QCOMPARE(problemsOf(session.connection, false), QStringList());
        }
        QVERIFY(most > 30);
    }

    void aPageThatCouldNotBeWrittenIsStoredAgain()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        const qint64 id = desk.begin(anna, 1, monday).value();
        {
            const FullDisk disk(0);
            const auto stored = store(desk, id, 1);
            QVERIFY(!stored.ok());
            QCOMPARE(stored.error().kind, ErrorKind::ArchiveFull);
            QCOMPARE(desk.ledger().front().outcome, LedgerEntry::Outcome::Unknown);
            QVERIFY(desk.livestreams().value().empty());
        }
        QVERIFY(store(desk, id, 1).ok());
        QCOMPARE(desk.ledger().front().outcome, LedgerEntry::Outcome::Page);
        QCOMPARE(desk.livestreams().value().size(), std::size_t{10});
        QCOMPARE(desk.check().value(), QStringList());
    }

    void anEndThatFindsNoRoomForItsBodyIsWrittenWithoutIt()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        const qint64 id = desk.begin(anna, 1, monday).value();
        const LongReader reader(file());
        for (int page = 2; page <= 30; ++page) // fills what was kept for it
            QVERIFY(
                desk.setNote({QString::number(page), QString(40'000, QLatin1Char('x')), {}}).ok());
        const FullDisk disk(QFileInfo(file() + QStringLiteral("-wal")).size());
        QVERIFY(desk.fail(id, ErrorKind::TimedOut, 1, monday, noise(mostKept)).ok());
        QCOMPARE(desk.ledger().front().outcome, LedgerEntry::Outcome::Failed);
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

    static Result<qint64> begin(ArchiveSession &session, int page)
    {
        LedgerEntry entry;
        entry.time = monday;
        entry.userId = anna;
        entry.page = page;
        return writeIntent(session, entry);
    }

    static PageToStore toStore(qint64 requestId, int page)
    {
        Page came = pageOf(anna, page, livestreams(anna, -10 * page, 10));
        came.raw += noise(20'000); // a disk is full after some dozens
        return {requestId, came, 1, monday + page, {}, {}};
    }

    static Result<StoredPage> store(Desk &desk, qint64 requestId, int page)
    {
        return desk.store(toStore(requestId, page));
    }

    /// Bytes that cannot be packed.
    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        return bytes;
    }

    static void addReaders()
    {
        QTest::addColumn<bool>("isRead");
        QTest::newRow("alone") << false;
        QTest::newRow("beside a long reader") << true;
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

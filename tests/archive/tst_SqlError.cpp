#include "archive/SqlError.h"

#include "archive/Connection.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>

using namespace livegauge;
using namespace livegauge::test;

/// What SQLite stumbles over has a kind of its own, and SQLite's words behind it.
class TestSqlError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatSomebodyHoldsIsBusy()
    {
        Connection holder;
        QVERIFY(holder.open(file("busy"), Connection::Access::ReadWrite));
        QVERIFY(holder.run(QStringLiteral("BEGIN EXCLUSIVE")));
        Connection other;
        QVERIFY(other.open(file("busy"), Connection::Access::ReadWrite));
        other.setWaits(false);
        QVERIFY(!other.run(QStringLiteral("CREATE TABLE t (n)")));
        QCOMPARE(*other.takeError(),
                 because(ErrorKind::ArchiveBusy, "SQLite 5: database is locked"));
    }

    void aTableThatSomebodyReadsIsBusy()
    {
        QCOMPARE(archiveErrorKind(SQLITE_LOCKED_SHAREDCACHE), ErrorKind::ArchiveBusy);
    }

    void aFolderCannotBeOpened()
    {
        Connection connection;
        QVERIFY(!connection.open(m_folder.path(), Connection::Access::ReadWrite));
        QCOMPARE(*connection.takeError(),
                 because(ErrorKind::ArchiveNotOpened, "SQLite 14: unable to open database file"));
    }

    void aFileWithoutRoomIsFull()
    {
        Connection connection;
        QVERIFY(connection.open(file("full"), Connection::Access::ReadWrite));
        QVERIFY(connection.run(QStringLiteral("PRAGMA max_page_count = 2; CREATE TABLE t (b)")));
        QVERIFY(!connection.run(QStringLiteral("INSERT INTO t VALUES (zeroblob(100000))")));
        QCOMPARE(*connection.takeError(),
                 because(ErrorKind::ArchiveFull, "SQLite 13: database or disk is full"));
    }

    void whatMayNotBeWrittenIsReadOnly()
    {
        {
            Connection maker;
            QVERIFY(maker.open(file("read"), Connection::Access::ReadWrite));
            QVERIFY(maker.run(QStringLiteral("CREATE TABLE t (n)")));
        }
        Connection connection;
        QVERIFY(connection.open(file("read"), Connection::Access::ReadOnly));
        QVERIFY(!connection.run(QStringLiteral("INSERT INTO t VALUES (1)")));
        QCOMPARE(
            *connection.takeError(),
            because(ErrorKind::ArchiveReadOnly, "SQLite 8: attempt to write a readonly database"));
    }

    void whatIsNoDatabaseIsBroken()
    {
        QFile text(file("text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5'000, 'x'));
        text.close();
        Connection connection;
        QVERIFY(connection.open(file("text"), Connection::Access::ReadWrite));
        connection.number("SELECT count(*) FROM sqlite_schema");
        QCOMPARE(*connection.takeError(),
                 because(ErrorKind::ArchiveBroken, "SQLite 26: file is not a database"));
        QCOMPARE(archiveErrorKind(SQLITE_CORRUPT_INDEX), ErrorKind::ArchiveBroken);
    }

    void theSystemTellsAFaultFromAFullDisk()
    {
        QCOMPARE(archiveErrorKind(SQLITE_IOERR_READ, EIO), ErrorKind::ArchiveDiskFault);
        QCOMPARE(archiveErrorKind(SQLITE_IOERR_FSYNC), ErrorKind::ArchiveDiskFault);
        QCOMPARE(archiveErrorKind(SQLITE_IOERR_WRITE, ENOSPC), ErrorKind::ArchiveFull);
        QCOMPARE(archiveErrorKind(SQLITE_CANTOPEN, EDQUOT), ErrorKind::ArchiveFull);
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static Error because(ErrorKind kind, const char *said)
    {
        return archiveError(kind, QLatin1String(said));
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestSqlError test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SqlError.moc"

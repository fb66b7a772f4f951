#include "archive/ArchiveFile.h"
#include "archive/Desk.h"
#include "archive/FileSystem.h"
#include "archive/Statement.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Another program that has opened the file, until this goes.
class Neighbour {
public:
    explicit Neighbour(const QString &file)
    {
        m_program.start(QStringLiteral(NEIGHBOUR), {QStringLiteral("hold"), file});
        if (m_program.waitForReadyRead())
            m_opened = m_program.readLine().trimmed();
    }
    ~Neighbour()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished();
    }
    Neighbour(const Neighbour &) = delete;
    Neighbour &operator=(const Neighbour &) = delete;

    QByteArray opened() const { return m_opened; }

private:
    QProcess m_program;
    QByteArray m_opened;
};

/// Nobody's rights for this process while this lives: root may write anywhere.
class WithoutRights {
public:
    WithoutRights()
    {
        if (geteuid() == 0)
            m_dropped = setresuid(65'534, 65'534, 0) == 0;
    }
    ~WithoutRights()
    {
        if (m_dropped)
            m_dropped = setresuid(0, 0, 0) != 0;
    }
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;

private:
    bool m_dropped = false;
};

} // namespace

/// Which files are opened, how, and which are left alone.
class TestArchiveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_folder.reset();
    }

    void aNewArchiveIsMadeWithItsFolder()
    {
        const QString name = m_folder->filePath(QStringLiteral("new/folder/archive.sqlite"));
        Desk desk;
        const Result<ArchiveInfo> opened = desk.open(name);
        QVERIFY(opened.ok());
        QCOMPARE(opened.value().schema, static_cast<int>(schemaSteps().size()));
        QVERIFY(opened.value().setAside.isEmpty());
        QVERIFY(opened.value().backup.isEmpty());
        QVERIFY(!opened.value().isOnNetwork);
        QVERIFY(opened.value().bytes > 0);
    }

    void callsBeforeItIsOpenWaitForIt()
    {
        Desk desk;
        QStringList answers;
        desk.archive.setNote({QStringLiteral("7"), QStringLiteral("x"), {}}, this,
                             [&](const auto &done) {
                                 QVERIFY(done.ok());
                                 answers.append(QStringLiteral("note"));
                             });
        desk.archive.notes(this, [&](const auto &notes) {
            QVERIFY(notes.ok());
            answers.append(QStringLiteral("notes"));
        });
        desk.archive.livestreams({}, this, [&](const auto &portion) {
            QVERIFY(portion.ok());
            answers.append(QStringLiteral("livestreams"));
        });
        QVERIFY(desk.open(file()).ok());
        QTRY_COMPARE(answers.size(), 3);
    }

    void everyCallOfAnArchiveThatDidNotOpenTellsWhy()
    {
        write(file(), "no SQLite at all");
        Desk desk;
        bool waited = false;
        desk.archive.notes(this, [&](const auto &notes) {
            QCOMPARE(notes.error().kind, ErrorKind::ArchiveBroken);
            waited = true;
        });
        QCOMPARE(desk.open(file()).error().kind, ErrorKind::ArchiveBroken);
        QTRY_VERIFY(waited);
        QCOMPARE(desk.begin(anna, 1, monday).error().kind, ErrorKind::ArchiveBroken);
        QCOMPARE(desk.livestreams().error().kind, ErrorKind::ArchiveBroken);
        QCOMPARE(desk.info().error().kind, ErrorKind::ArchiveBroken);
    }

    void whatIsNoArchiveIsSetAside()
    {
        write(file(), "no SQLite at all, but dear to somebody");
        Desk desk;
        const Result<ArchiveInfo> opened = desk.open(file(), IfBroken::SetAside);
        QVERIFY(opened.ok());
        QVERIFY(opened.value().setAside.startsWith(file() + QStringLiteral(".broken-")));
        QCOMPARE(bytesOf(opened.value().setAside),
                 QByteArray("no SQLite at all, but dear to somebody"));
        QVERIFY(buy(desk).ok());
    }

    void aDamagedArchiveIsSetAsideOrRefused()
    {
        fill();
        QByteArray damaged = bytesOf(file());
        constexpr qsizetype kept = 3 * qsizetype{8192};
        damaged.replace(kept, damaged.size() - kept, QByteArray(damaged.size() - kept, '\x5a'));
        write(file(), damaged);
        {
            Desk desk;
            QCOMPARE(desk.open(file(), IfBroken::Refuse).error().kind, ErrorKind::ArchiveBroken);
            QVERIFY(!desk.examine(file()).value().isEmpty());
            QCOMPARE(bytesOf(file()), damaged);
        }
        Desk desk;
        const Result<ArchiveInfo> opened = desk.open(file(), IfBroken::SetAside);
        QVERIFY(opened.ok());
        QCOMPARE(bytesOf(opened.value().setAside), damaged);
        QCOMPARE(opened.value().livestreams, 0);
        QVERIFY(buy(desk).ok());
    }

    void aFileThatWasCutOffIsSetAside()
    {
        fill();
        const QByteArray whole = bytesOf(file());
        write(file(), whole.left(whole.size() / 2));
        Desk desk;
        const Result<ArchiveInfo> opened = desk.open(file(), IfBroken::SetAside);
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().setAside.isEmpty());
    }

    void whatNeverWasAnArchiveMayBeASlipInItsName()
    {
        write(file(), "no SQLite at all, but dear to somebody");
        Desk desk;
        QCOMPARE(desk.open(file(), IfBroken::SetAsideDamaged).error().kind,
                 ErrorKind::ArchiveBroken);
        QCOMPARE(desk.examine(file()).value(), QStringList{QStringLiteral("no SQLite file")});
        QCOMPARE(bytesOf(file()), QByteArray("no SQLite at all, but dear to somebody"));
        QVERIFY(Archive::setAsideFrom(file()).isEmpty());
    }

    void whatStoodAsideBeforeStays()
    {
        QStringList aside;
        for (int i = 0; i < 3; ++i) {
            write(file(), "broken " + QByteArray::number(i));
            Desk desk;
            aside.append(desk.open(file(), IfBroken::SetAside).value().setAside);
        }
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bytesOf(aside[i]), "broken " + QByteArray::number(i));
        QCOMPARE(Archive::setAsideFrom(file()), aside);
    }

    void anotherProgramsSqliteIsNeverTouched()
    {
        {
            Connection connection;
            QVERIFY(connection.open(file(), Connection::Access::ReadWrite));
            QVERIFY(connection.run(QStringLiteral("CREATE TABLE livestreams (mine)")));
        }
        const QByteArray before = bytesOf(file());
        for (const IfBroken ifBroken : {IfBroken::Refuse, IfBroken::SetAside}) {
            Desk desk;
            const Result<ArchiveInfo> opened = desk.open(file(), ifBroken);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().kind, ErrorKind::ArchiveBroken);
        }
        QCOMPARE(bytesOf(file()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    /// A list in a pager is open for as long as somebody reads it.
    void whoOnlyReadsKeepsNobodyFromWriting()
    {
        fill();
        Desk reader;
        const auto opened = reader.open(file(), IfBroken::Refuse, ArchiveUse::Read);
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().isReadOnly); // it could be written
        Desk writer;
        QVERIFY(!writer.open(file()).value().isReadOnly);
        QVERIFY(writer.begin(anna, 1, monday).ok());
        QCOMPARE(reader.info().value().requests, 2);
    }

    void aSecondProgramReadsWhileTheFirstWrites()
    {
        fill();
        const Neighbour first(file());
        QCOMPARE(first.opened(), QByteArray("open"));
        Desk second;
        const Result<ArchiveInfo> opened = second.open(file());
        QVERIFY(opened.ok());
        QVERIFY(opened.value().isReadOnly);
        QCOMPARE(opened.value().whyReadOnly, ErrorKind::ArchiveInUse);
        QCOMPARE(second.livestreams().value().size(), std::size_t{10});
        QCOMPARE(second.spentSince(0), 1);
        QCOMPARE(second.begin(anna, 1, monday).error().kind, ErrorKind::ArchiveInUse);
        QCOMPARE(second.setReading(anna, {}).error().kind, ErrorKind::ArchiveInUse);
        QCOMPARE(second.ledger().size(), std::size_t{1});
    }

    void twoArchivesInOneProgramAreTwoPrograms()
    {
        Desk first;
        QVERIFY(first.open(file()).ok());
        Desk second;
        QCOMPARE(second.open(file()).value().whyReadOnly, ErrorKind::ArchiveInUse);
        QVERIFY(buy(first).ok());
        QCOMPARE(second.livestreams().value().size(), std::size_t{10});
        QCOMPARE(second.info().value().livestreams, 10);
    }

    void aLinkLeadsToTheSameLock()
    {
        Desk first;
        QVERIFY(first.open(file()).ok());
        const QString link = m_folder->filePath(QStringLiteral("link.sqlite"));
        QVERIFY(QFile::link(file(), link));
        Desk second;
        QCOMPARE(second.open(link).value().whyReadOnly, ErrorKind::ArchiveInUse);
    }

    void whenTheFirstHasEndedTheNextMayWrite()
    {
        {
            const Neighbour first(file());
            Desk second;
            QVERIFY(second.open(file()).value().isReadOnly);
        }
        Desk third;
        QVERIFY(!third.open(file()).value().isReadOnly);
        QVERIFY(buy(third).ok());
    }

    void aFileThatMayNotBeWrittenIsRead()
    {
        fill();
        QFile::setPermissions(m_folder->path(),
                              everybody(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
        QFile::setPermissions(file(), everybody(QFile::ReadUser));
        const WithoutRights nobody;
        verifyReadOnly();
    }

    void aFolderThatMayNotBeWrittenIsRead()
    {
        fill();
        QFile::setPermissions(file(), everybody(QFile::ReadUser | QFile::WriteUser));
        QFile::setPermissions(m_folder->path(), everybody(QFile::ReadUser | QFile::ExeUser));
        const WithoutRights nobody;
        verifyReadOnly();
    }

    void whereNothingMayBeMadeNothingOpens()
    {
        QFile::setPermissions(m_folder->path(), everybody(QFile::ReadUser | QFile::ExeUser));
        const WithoutRights nobody;
        for (const char *name : {"archive.sqlite", "folder/archive.sqlite"}) {
            Desk desk;
            const auto opened = desk.open(m_folder->filePath(QLatin1String(name)));
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().kind, ErrorKind::ArchiveMissing);
        }
    }

    /// Not even root makes a file there, and there is room enough.
    void whereNoFileCanBeNothingIsSaidOfRoom()
    {
        for (const QString &name :
             {QStringLiteral("/proc/archive.sqlite"), QStringLiteral("/proc/version"),
              QStringLiteral("/dev/null"), m_folder->filePath(QString(300, QLatin1Char('a')))}) {
            Desk desk;
            const auto opened = desk.open(name);
            QVERIFY(!opened.ok());
            QVERIFY2(opened.error().kind == ErrorKind::ArchiveMissing, qPrintable(name));
        }
    }

    void whatMayNotBeReadIsSaidAsThat()
    {
        Desk folder; // is there, and is no file
        QCOMPARE(folder.open(m_folder->path(), IfBroken::SetAside).error().kind,
                 ErrorKind::ArchiveUnreadable);
        QVERIFY(QFile::exists(m_folder->path()));
    }

    void networkFileSystemsAreKnown()
    {
        QVERIFY(isNetworkFileSystem(0x6969)); // NFS
        QVERIFY(isNetworkFileSystem(0xff534d42)); // CIFS
        QVERIFY(isNetworkFileSystem(0x65735546)); // FUSE
        QVERIFY(!isNetworkFileSystem(0xef53)); // ext4
        QVERIFY(!isNetworkFileSystem(0x01021994)); // tmpfs
        QVERIFY(!isOnNetwork(file()));
    }

    void onANetworkThereIsNoSharedMemory()
    {
        fill();
        OpenOptions options;
        options.isOnNetwork = true;
        ArchiveFile archive;
        Connection connection;
        const Result<ArchiveInfo> opened = archive.open(file(), options, connection);
        QVERIFY(opened.ok());
        QVERIFY(opened.value().isOnNetwork);
        Statement mode(connection, "PRAGMA journal_mode");
        mode.ask();
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), QStringLiteral("persist"));
    }

    void whatIsKeptIsOnTheDiskBeforeItIsTold()
    {
        OpenOptions options;
        ArchiveFile archive;
        Connection connection;
        QVERIFY(archive.open(file(), options, connection).ok());
        QCOMPARE(connection.number("PRAGMA synchronous"), 2);
        Statement mode(connection, "PRAGMA journal_mode");
        mode.ask();
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), QStringLiteral("wal"));
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }
    static Result<StoredPage> buy(Desk &desk)
    {
        return desk.buy(anna, 1, livestreams(anna, 9, 10), monday);
    }
    void fill()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        QVERIFY(buy(desk).ok());
    }
    /// What the owner may, everybody may.
    static QFile::Permissions everybody(QFile::Permissions user)
    {
        const auto bits = static_cast<unsigned>(user) >> 8;
        return {QFlag(static_cast<int>(bits << 12 | bits << 8 | bits << 4 | bits))};
    }
    void verifyReadOnly()
    {
        Desk desk;
        const Result<ArchiveInfo> opened = desk.open(file());
        QVERIFY(opened.ok());
        QVERIFY(opened.value().isReadOnly);
        QCOMPARE(opened.value().whyReadOnly, ErrorKind::ArchiveReadOnly);
        QCOMPARE(desk.livestreams().value().size(), std::size_t{10});
        QCOMPARE(desk.influencer(anna).streams, 10);
        QCOMPARE(desk.begin(anna, 1, monday).error().kind, ErrorKind::ArchiveReadOnly);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestArchiveFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ArchiveFile.moc"

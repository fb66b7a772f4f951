#include "archive/ArchiveFile.h"
#include "archive/Desk.h"
#include "archive/NextSchema.h"
#include "archive/Statement.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds
constexpr qint64 day = 86'400'000;

const int today = static_cast<int>(schemaSteps().size());

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString noteOf(Connection &connection)
{
    Statement note(connection, "SELECT text FROM notes");
    note.ask();
    return note.next() ? note.text(0) : QString();
}

} // namespace

/// Files of every schema there was open with all that is in them; those of later ones do not.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        close();
        m_folder.reset();
    }

    void aFileOfAnOlderSchemaIsReadWhole_data()
    {
        // By hand, with notes and changes; what programs of then made is in tests/cli/archives.
        QTest::addColumn<QString>("script");
        QTest::newRow("1") << QStringLiteral(SCHEMA_1);
        QTest::newRow("2") << QStringLiteral(SCHEMA_2);
        QTest::newRow("3") << QStringLiteral(SCHEMA_3);
        QTest::newRow("4") << QStringLiteral(SCHEMA_4);
    }

    void aFileOfAnOlderSchemaIsReadWhole()
    {
        QFETCH(QString, script);
        QVERIFY(makeOlder(script, {}));
        Desk desk;
        const Result<ArchiveInfo> opened = desk.open(file());
        QVERIFY(opened.ok());
        QCOMPARE(opened.value().schema, today);
        QVERIFY(!opened.value().backup.isEmpty());
        QCOMPARE(opened.value().interrupted, 1);

        const auto rows = desk.livestreams().value();
        QCOMPARE(rows.size(), std::size_t{3});
        Livestream revised = livestream(anna, 4);
        revised.views = 5'000;
        QCOMPARE(rows[0], (StoredLivestream{revised, monday, monday + day, 1}));
        QCOMPARE(rows[1], (StoredLivestream{livestream(anna, 3), monday, monday, 0}));
        QCOMPARE(rows[2], (StoredLivestream{livestream(ben, 3), monday, monday, 0}));
        QCOMPARE(desk.changes(revised.roomId).size(), std::size_t{1});
        QCOMPARE(desk.changes(revised.roomId)[0].after, QStringLiteral("5000"));

        const Influencer record = desk.influencer(anna);
        QCOMPARE(record.streams, 2);
        QCOMPARE(record.newSinceLook, 0);
        QCOMPARE(record.lastRead, monday + day);
        QCOMPARE(record.group, QStringLiteral("Beauty"));
        QCOMPARE(record.reading.order, ListOrder::NewestFirst);
        QVERIFY(record.reading.open);
        QCOMPARE(record.reading.open->pagesWanted, 5);
        QVERIFY(!record.reading.open->buysAgain);
        QVERIFY(record.reading.lostRows.empty());
        QCOMPARE(record.reading.open->walk.lastRooms, QStringList{revised.roomId});
        QVERIFY(!record.reading.open->walk.asksBefore);
        QCOMPARE(record.reading.open->wrongAnswers, 0);
        QVERIFY(record.reading.strayRooms.isEmpty());
        QCOMPARE(desk.freshAnswer({anna, 1}, 0)->raw, pageOf(anna, 1, {revised}).raw);
        const auto ledger = desk.ledger();
        QCOMPARE(ledger.size(), std::size_t{4});
        QCOMPARE(ledger[2].error, ErrorKind::OutOfCredit);
        QCOMPARE(ledger[3].outcome, LedgerEntry::Outcome::Unknown);
        QCOMPARE(desk.answer(ledger[2].id), QByteArray());
        QCOMPARE(desk.notes(),
                 (std::vector<LivestreamNote>{
                     {revised.roomId, QStringLiteral("mine"), {QStringLiteral("sale")}}}));
    }

    /// A program that was broken off behind the copy leaves it; the next may come within a second.
    void aBackUpTakesNoOthersName()
    {
        QSet<QString> copies;
        for (int run = 0; run < 3; ++run) {
            QVERIFY(makeOlder(QStringLiteral(SCHEMA_4), {}));
            Desk desk;
            const Result<ArchiveInfo> opened = desk.open(file());
            QVERIFY(opened.ok());
            copies.insert(opened.value().backup);
        }
        QCOMPARE(copies.size(), 3);
    }

    /// Until schema 3 it stood where a reading does that was broken off, one at the most.
    void aPageToBeBoughtOnceMoreStaysSo()
    {
        const QString onPageOne =
            QStringLiteral("UPDATE readings SET open_page = 1, open_again = 1");
        for (const QString &script : {QStringLiteral(SCHEMA_2), QStringLiteral(SCHEMA_3)}) {
            QVERIFY(makeOlder(script, onPageOne));
            Desk desk;
            QVERIFY(desk.open(file()).ok());
            const Reading reading = desk.influencer(anna).reading;
            QVERIFY(!reading.open);
            QCOMPARE(reading.lostRows,
                     (std::vector<LostRows>{{1, true, livestream(anna, 4).roomId, 0, 9, {}}}));
            QVERIFY(!reading.isComplete());
            QVERIFY(desk.influencer(ben).reading.lostRows.empty());
        }
    }

    /// Whatever a step has done, it has not where it was broken off.
    void aStepThatIsBrokenOffLeavesThePageWhereItWas()
    {
        QVERIFY(makeOlder(QStringLiteral(SCHEMA_3),
                          QStringLiteral("UPDATE readings SET open_page = 1, open_again = 1")));
        auto steps = schemaSteps();
        steps.resize(4);
        steps.back().append(QStringLiteral("this is no statement"));
        QVERIFY(!open(steps).ok());
        close();
        Connection connection;
        QVERIFY(connection.open(file(), Connection::Access::ReadWrite));
        QCOMPARE(schemaOf(connection), 3);
        QCOMPARE(connection.number("SELECT open_page FROM readings WHERE open_again"), 1);
        QCOMPARE(connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'lost_rows'"),
                 0);
    }

    void anOlderFileIsBackedUpAndBroughtUpToDate()
    {
        makeArchive();
        const auto steps = stepsWithNext();
        const Result<ArchiveInfo> opened = open(steps);
        QVERIFY(opened.ok());
        QCOMPARE(opened.value().schema, today + 1);
        QCOMPARE(m_connection->number("SELECT count(*) FROM notes WHERE colour = 'red'"), 1);

        QVERIFY(!opened.value().backup.isEmpty());
        Desk old;
        QCOMPARE(old.open(opened.value().backup).value().schema, today);
        QCOMPARE(old.notes().front().text, QStringLiteral("mine"));
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        makeArchive();
        const auto steps = stepsWith({QStringLiteral("UPDATE notes SET text = 'lost'"),
                                      QStringLiteral("this is no statement")});
        const Result<ArchiveInfo> opened = open(steps);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::ArchiveFailed);
        close();
        Desk desk;
        const Result<ArchiveInfo> again = desk.open(file());
        QVERIFY(again.ok());
        QCOMPARE(again.value().schema, today);
        QCOMPARE(desk.notes().front().text, QStringLiteral("mine"));
    }

    void stepsBeforeTheOneThatFailsStay()
    {
        makeArchive();
        auto steps = stepsWithNext();
        steps.push_back({QStringLiteral("UPDATE notes SET text = 'lost'"),
                         QStringLiteral("this is no statement")});
        QVERIFY(!open(steps).ok());
        close();
        QVERIFY(open(stepsWithNext()).ok());
        QCOMPARE(schemaOf(*m_connection), today + 1);
        QCOMPARE(noteOf(*m_connection), QStringLiteral("mine"));
    }

    void aNewerFileIsRefusedUntouched()
    {
        makeArchive();
        QVERIFY(open(stepsWithNext()).ok());
        close();
        const QByteArray before = bytesOf(file());
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        for (const IfBroken ifBroken : {IfBroken::Refuse, IfBroken::SetAside}) {
            Desk desk;
            const Result<ArchiveInfo> opened = desk.open(file(), ifBroken);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().kind, ErrorKind::ArchiveNewer);
        }
        QCOMPARE(bytesOf(file()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }

    bool makeOlder(const QString &script, const QString &change) const
    {
        QFile::remove(file());
        Connection connection;
        return connection.open(file(), Connection::Access::ReadWrite)
            && connection.run(QString::fromUtf8(bytesOf(script)) + change);
    }

    /// With one note in it.
    void makeArchive()
    {
        Desk desk;
        QVERIFY(desk.open(file()).ok());
        QVERIFY(desk.setNote({QStringLiteral("7"), QStringLiteral("mine"), {}}).ok());
    }

    Result<ArchiveInfo> open(const std::vector<SchemaStep> &steps)
    {
        OpenOptions options;
        options.steps = &steps;
        m_file = std::make_unique<ArchiveFile>();
        m_connection = std::make_unique<Connection>();
        return m_file->open(file(), options, *m_connection);
    }
    void close()
    {
        m_connection.reset();
        m_file.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveFile> m_file;
    std::unique_ptr<Connection> m_connection;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestSchema test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Schema.moc"

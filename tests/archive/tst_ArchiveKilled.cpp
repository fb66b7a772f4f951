#include "archive/ArchiveFile.h"
#include "archive/Desk.h"
#include "archive/NextSchema.h"
#include "archive/Statement.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");

/// How often a program is killed in a test.
int kills(int atFirst)
{
    const int wanted = qEnvironmentVariableIntValue("LIVEGAUGE_KILLS");
    return wanted > 0 ? wanted : atFirst;
}

/// The numbers behind a word; a line that was cut off does not count.
QList<int> numbersBehind(const QByteArray &word, const QByteArray &output)
{
    QList<int> numbers;
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(word + ' '))
            numbers.append(line.mid(word.size() + 1).toInt());
    }
    return numbers;
}

} // namespace

/// Programs that are killed at any moment leave a sound archive with all that was told durable.
class TestArchiveKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void noPageThatWasAcknowledgedIsLost()
    {
        QList<int> begun;
        QList<int> stored;
        for (int kill = 0; kill < kills(20); ++kill) {
            const QByteArray output = killedWhileBuying(kill);
            begun += numbersBehind("began", output);
            stored += numbersBehind("stored", output);
            QVERIFY2(begun.size() > kill, output.constData());

            Desk desk;
            const Result<ArchiveInfo> opened = desk.open(file());
            QVERIFY(opened.ok());
            QVERIFY2(!opened.value().isReadOnly, "the dead program's lock was not taken over");
            QVERIFY(opened.value().interrupted <= 1); // what was under way may have been paid for
            QCOMPARE(desk.check().value(), QStringList());
            verifyPages(desk, begun, stored);
        }
        qInfo("%lld pages were told durable", static_cast<long long>(stored.size()));
    }

    void aKilledUpgradeLeavesOneSchemaOrTheOther()
    {
        int before = 0;
        for (int kill = 0; kill < kills(8); ++kill) {
            const QString archive = m_folder->filePath(QStringLiteral("upgrade-%1").arg(kill));
            {
                Desk desk;
                QVERIFY(desk.open(archive).ok());
                QVERIFY(desk.setNote({QStringLiteral("7"), QStringLiteral("mine"), {}}).ok());
            }
            QProcess program;
            program.start(QStringLiteral(NEIGHBOUR), {QStringLiteral("upgrade"), archive});
            QVERIFY(program.waitForReadyRead());
            program.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(300)));
            program.kill();
            program.waitForFinished();

            Connection connection;
            QVERIFY(connection.open(archive, Connection::Access::ReadWrite));
            QCOMPARE(problemsOf(connection, false), QStringList());
            const int schema = schemaOf(connection);
            Statement note(connection, "SELECT text FROM notes");
            note.ask();
            QVERIFY(note.next());
            QCOMPARE(note.text(0),
                     schema == 1 ? QStringLiteral("mine") : QStringLiteral("mine (moved)"));
            QCOMPARE(connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'numbers'"),
                     schema - 1);
            before += schema == 1 ? 1 : 0;
        }
        qInfo("%d upgrades were broken off", before);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }

    QByteArray killedWhileBuying(int kill)
    {
        QProcess program;
        program.start(QStringLiteral(NEIGHBOUR), {QStringLiteral("buy"), file()});
        // The first ones die early.
        if (program.waitForReadyRead()) {
            program.waitForFinished(
                static_cast<int>(QRandomGenerator::global()->bounded(kill < 5 ? 5 : 100)));
        }
        program.kill();
        program.waitForFinished();
        return program.readAllStandardOutput();
    }

    static void verifyPages(Desk &desk, const QList<int> &begun, const QList<int> &stored)
    {
        std::map<int, LedgerEntry> entries;
        for (const LedgerEntry &entry : desk.ledger())
            entries[entry.page] = entry;
        for (const int page : begun)
            QVERIFY(entries.contains(page));
        for (const int page : stored)
            QCOMPARE(entries[page].outcome, LedgerEntry::Outcome::Page);
        // No half page: an answer, ten rows and the end of the entry, or nothing of it.
        std::size_t pages = 0;
        for (const auto &[page, entry] : entries) {
            const auto answer = desk.freshAnswer({anna, page}, 0);
            QCOMPARE(answer.has_value(), entry.outcome == LedgerEntry::Outcome::Page);
            if (!answer)
                continue;
            QCOMPARE(answer->raw, pageOf(anna, page, livestreams(anna, -10 * page, 10)).raw);
            ++pages;
        }
        QCOMPARE(desk.livestreams().value().size(), pages * 10);
        QCOMPARE(desk.influencer(anna).streams, static_cast<int>(pages) * 10);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestArchiveKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ArchiveKilled.moc"

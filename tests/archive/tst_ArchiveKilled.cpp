#include "archive/ArchiveCheck.h"
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
        const int times = kills(20);
        QList<int> stored;
        for (int kill = 0; kill < times; ++kill) {
            const QByteArray output = killedWhileBuying(kill);
            const QList<int> begun = numbersBehind("began", output);
            QVERIFY2(!begun.isEmpty(), output.constData());
            stored += numbersBehind("stored", output);

            Desk desk;
            const Result<ArchiveInfo> opened = desk.open(file());
            QVERIFY(opened.ok());
            QVERIFY2(!opened.value().isReadOnly, "the dead program's lock was not taken over");
            QVERIFY(opened.value().interrupted <= 1); // what was under way may have been paid for
            QCOMPARE(desk.check().value(), QStringList());
            // Each time what is new, and all of it once more at the end.
            verifyPages(desk, kill == times - 1 ? 1 : begun.first(), begun.last(), stored);
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
            const bool isUpgraded = schemaOf(connection) > static_cast<int>(schemaSteps().size());
            Statement note(connection, "SELECT text FROM notes");
            note.ask();
            QVERIFY(note.next());
            QCOMPARE(note.text(0),
                     isUpgraded ? QStringLiteral("mine (moved)") : QStringLiteral("mine"));
            QCOMPARE(connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'numbers'"),
                     isUpgraded ? 1 : 0);
            before += isUpgraded ? 0 : 1;
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

    static void verifyPages(Desk &desk, int from, int lastBegun, const QList<int> &stored)
    {
        const auto ledger = desk.ledger();
        QVERIFY(static_cast<int>(ledger.size()) >= lastBegun);
        std::size_t pages = 0;
        for (const LedgerEntry &entry : ledger) {
            const bool isStored = entry.outcome == LedgerEntry::Outcome::Page;
            pages += isStored ? 1 : 0;
            if (entry.page < from)
                continue;
            // An answer and the end of its entry, or nothing of both.
            const auto answer = desk.freshAnswer({anna, entry.page}, 0);
            QCOMPARE(answer.has_value(), isStored);
            if (answer)
                QCOMPARE(answer->raw, rawOf(entry.page));
        }
        for (const int page : stored)
            QCOMPARE(ledger[static_cast<std::size_t>(page) - 1].outcome,
                     LedgerEntry::Outcome::Page);
        // No half page: ten rows each.
        QCOMPARE(desk.livestreams().value().size(), pages * 10);
        QCOMPARE(desk.influencer(anna).streams, static_cast<int>(pages) * 10);
    }

    static QByteArray rawOf(int page)
    {
        return pageOf(anna, page, livestreams(anna, -10 * page, 10)).raw;
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

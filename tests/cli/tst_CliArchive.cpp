#include "CliRun.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What works on the archive alone: `list`, `watch`, `archive`.
class TestCliArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ScriptedServer server;
        server.addRows(anna, 25);
        server.addRows(ben, 5);
        m_user.setApi(server.base(), "sk_live_0123456789abcdef");
        const CliResult run =
            m_user.run({QStringLiteral("collect"), QStringLiteral("--pages"), QStringLiteral("all"),
                        QStringLiteral("--influencer"), anna, ben});
        QVERIFY2(run.code == 0, run.err.constData());
        m_user.setVariable(QStringLiteral("KEYAPI_TOKEN"), {});
        m_user.setVariable(QStringLiteral("KEYAPI_BASE_URL"), {});
    }

    void jsonCarriesTheContract()
    {
        const CliResult run = m_user.run(words("list --json"));
        QCOMPARE(run.code, 0);
        const QJsonArray rows = run.array();
        QCOMPARE(rows.size(), 30);
        const QJsonObject row = rows[0].toObject();
        QVERIFY(row[QStringLiteral("room_id")].isString());
        QVERIFY(row[QStringLiteral("user_id")].isString());
        QVERIFY(row[QStringLiteral("create_time")].isDouble());
        const QJsonObject source = ScriptedServer::syntheticRow(anna, 24);
        for (const QString &field : source.keys())
            QVERIFY2(row.contains(field), qPrintable(field));
    }

    void anAnswerIsWrittenAsItCame()
    {
        const QJsonObject entry = m_user.run(words("ledger --json")).array()[0].toObject();
        QCOMPARE(entry[QStringLiteral("answer_kept")], QJsonValue(true));
        const QString id = QString::number(entry[QStringLiteral("id")].toInteger());
        const CliResult answer =
            m_user.run({QStringLiteral("ledger"), QStringLiteral("--answer"), id});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.startsWith("{"));
        QVERIFY(answer.out.contains("room_id"));
        const CliResult none = m_user.run(words("ledger --answer 4711"));
        QCOMPARE(none.code, 2);
        QVERIFY(none.err.contains("4711"));
        QCOMPARE(m_user.run(words("ledger --answer x")).code, 2);
    }

    void whoNamesNobodyGetsNoEntry()
    {
        const CliResult run = m_user.run({QStringLiteral("ledger"), QStringLiteral("--json"),
                                          QStringLiteral("--influencer"), QString()});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith('['));
        QCOMPARE(run.array().size(), 0);
    }

    void everyFormatHasEveryRow()
    {
        QCOMPARE(m_user.run(words("list")).lines().size(), 31);
        QCOMPARE(m_user.run(words("list --format csv")).lines().size(), 31);
        QCOMPARE(m_user.run(words("list --format ndjson")).lines().size(), 30);
        QCOMPARE(m_user
                     .run({QStringLiteral("list"), QStringLiteral("--influencer"), ben,
                           QStringLiteral("--json")})
                     .array()
                     .size(),
                 5);
    }

    void columnsAreThoseAskedFor()
    {
        const CliResult run = m_user.run(words("list --format csv --columns room_id,gmv,gpm"));
        QCOMPARE(run.lines().first(), QByteArray("room_id,total_sale_gmv_amt,gpm\r"));
        const CliResult wrong = m_user.run(words("list --columns room_id,gvm"));
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("gvm"));
    }

    void whatChangedBetweenReadingsIsALineEach()
    {
        CliUser reader;
        readTwice(reader);
        const QJsonArray changes = reader.run(words("list --changes --json")).array();
        QCOMPARE(changes.size(), 3);
        const QJsonObject title = changes[0].toObject();
        QCOMPARE(title[QStringLiteral("room_id")],
                 ScriptedServer::syntheticRow(anna, 4)[QStringLiteral("room_id")]);
        QCOMPARE(title[QStringLiteral("user_id")], QJsonValue(anna));
        QVERIFY(title[QStringLiteral("time_read")].toString().endsWith(QLatin1Char('Z')));
        QCOMPARE(title[QStringLiteral("field")], QJsonValue(QStringLiteral("title")));
        QCOMPARE(title[QStringLiteral("after")], QJsonValue(QStringLiteral("=New")));
        QCOMPARE(changes[1][QStringLiteral("field")],
                 QJsonValue(QStringLiteral("total_views_cnt")));
        QCOMPARE(changes[1][QStringLiteral("after")], QJsonValue(99));
        // The newest livestream comes first.
        QCOMPARE(changes[2][QStringLiteral("room_id")],
                 ScriptedServer::syntheticRow(anna, 1)[QStringLiteral("room_id")]);
        QVERIFY(changes[2][QStringLiteral("after")].isNull());

        QCOMPARE(reader.run(words("list --changes")).lines().size(), 4);
        QCOMPARE(reader.run(words("list --changes --format csv")).lines().first(),
                 QByteArray("room_id,user_id,time_read,field,before,after\r"));
        QCOMPARE(reader.run(words("list --changes --influencer 5 --json")).array().size(), 0);
        const QString day =
            QDateTime::fromSecsSinceEpoch(
                ScriptedServer::syntheticRow(anna, 4)[QStringLiteral("create_time")].toInteger(),
                Qt::UTC)
                .toString(Qt::ISODate);
        QCOMPARE(reader
                     .run({QStringLiteral("list"), QStringLiteral("--changes"),
                           QStringLiteral("--json"), QStringLiteral("--from"), day})
                     .array()
                     .size(),
                 2);
    }

    void aDayIsOneOnTheChosenClock()
    {
        const QJsonArray rows = m_user.run(words("list --json")).array();
        const qint64 start = rows[0][QStringLiteral("create_time")].toInteger();
        const QString zone = QStringLiteral("Pacific/Kiritimati");
        const QString day = QDateTime::fromSecsSinceEpoch(start, QTimeZone(zone.toLatin1()))
                                .date()
                                .toString(Qt::ISODate);
        const CliResult run =
            m_user.run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--clock"),
                        zone, QStringLiteral("--from"), day, QStringLiteral("--to"), day});
        QVERIFY(!run.array().isEmpty());
        for (const QJsonValue &row : run.array())
            QCOMPARE(QDateTime::fromSecsSinceEpoch(row[QStringLiteral("create_time")].toInteger(),
                                                   QTimeZone(zone.toLatin1()))
                         .date()
                         .toString(Qt::ISODate),
                     day);
    }

    void timesNameTheirClockEvenWhereItDoesNotExist()
    {
        m_user.setVariable(QStringLiteral("TZ"), QStringLiteral("Nowhere/Town"));
        const CliResult list = m_user.run(words("list --clock local"));
        const CliResult ledger = m_user.run(words("ledger"));
        m_user.setVariable(QStringLiteral("TZ"), QStringLiteral("UTC"));
        QVERIFY2(list.lines().first().contains("(UTC)"), list.out.constData());
        QVERIFY2(ledger.lines().first().contains("(UTC)"), ledger.out.constData());
    }

    void whatCannotBeMeantEndsWith2_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const QStringList &line, const char *told) {
            QTest::newRow(name) << line << QByteArray(told);
        };
        const QString archive = QStringLiteral("--archive");
        const QString list = QStringLiteral("list");
        row("an archive without a name", {list, archive, QString()}, "--archive takes a value");
        row("the same", {list, archive + QLatin1Char('=')}, "--archive takes a value");
        row("a folder", {list, archive, m_user.home()}, "is a folder");
        row("a list without a name", {list, QStringLiteral("--file"), QString()}, "--file takes");
        row("a copy without a name",
            {QStringLiteral("archive"), QStringLiteral("backup"), QString()}, "lacks F");
        row("a rate below zero", words("collect --influencer 1 --rate -1"), "from 1 to 1000");
        row("a budget below zero", words("collect --influencer 1 --budget -3"), "from 0 to");
        for (const char *option :
             {"--since 2026-11-01", "--sum day", "--influencer 1", "--format csv", "--json"})
            row(option, words("ledger --answer 1") + words(option), "exclude each other");
        row("columns of changes", words("list --changes --columns gmv"), "exclude each other");
        row("an end before the beginning", words("list --from 2026-11-02 --to 2026-11-01"),
            "--from 2026-11-02 is later than --to 2026-11-01");
    }

    void whatCannotBeMeantEndsWith2()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, told);
        const CliResult run = m_user.run(line);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(told), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void aReaderThatGoesIsNoFault()
    {
        const auto process = m_user.start(words("list --format csv"));
        process->closeReadChannel(QProcess::StandardOutput);
        const CliResult run = CliUser::result(*process);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
    }

    void noRoomForTheResultIsOne()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.setWorkingDirectory(m_user.home());
        const auto probe = m_user.start(words("--version"));
        CliUser::result(*probe);
        process.setProcessEnvironment(probe->processEnvironment());
        process.start(probe->program(), words("list"));
        const CliResult run = CliUser::result(process);
        QCOMPARE(run.code, 4);
        QVERIFY(!run.err.isEmpty());
    }

    void aClosedOutputLosesTheResultAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"list", "archive info --json", "--version", "--help"})
            QTest::newRow(line) << QByteArray(line);
    }

    void aClosedOutputLosesTheResultAndSaysSo()
    {
        QFETCH(QByteArray, line);
        const CliResult run = runInShell("exec \"$0\" \"$@\" >&-", line);
        QCOMPARE(run.code, 4);
        QVERIFY2(run.err.contains("Standard output is closed"), run.err.constData());
        QCOMPARE(runInShell("exec \"$0\" \"$@\" >&- 2>&-", line).code, 4);
        QCOMPARE(m_user.run(words("archive check")).code, 0);
    }

    void aClosedOutputIsNothingToWhoWritesNothing()
    {
        const CliResult run = runInShell("exec \"$0\" \"$@\" <&- >&-", "watch remove 4711");
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(!run.err.contains("closed"));
    }

    void theWatchlistGoesOutAndComesBack()
    {
        QCOMPARE(
            m_user
                .run({QStringLiteral("watch"), QStringLiteral("add"), anna, QStringLiteral("999"),
                      QStringLiteral("--group"), QStringLiteral("玩具")})
                .code,
            0);
        const CliResult csv = m_user.run(words("watch list --format csv"));
        QCOMPARE(csv.lines().size(), 3);
        QFile file(QDir(m_user.home()).filePath(QStringLiteral("watch.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv.out);
        file.close();

        const QStringList copy = words("--archive copy.sqlite");
        QCOMPARE(m_user.run(copy + words("watch add --file watch.csv")).code, 0);
        const QJsonArray list = m_user.run(copy + words("watch list --json")).array();
        QCOMPARE(list.size(), 2);
        for (const QJsonValue &entry : list)
            QCOMPARE(entry[QStringLiteral("group")], QJsonValue(QStringLiteral("玩具")));
        QVERIFY(QFile::exists(QDir(m_user.home()).filePath(QStringLiteral("copy.sqlite"))));

        // Added again without a group it keeps the one it has.
        QCOMPARE(m_user.run({QStringLiteral("watch"), QStringLiteral("add"), anna}).code, 0);
        QCOMPARE(m_user.run(words("watch remove 999")).code, 0);
        const QJsonArray left = m_user.run(words("watch list --json")).array();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][QStringLiteral("group")], QJsonValue(QStringLiteral("玩具")));
        QCOMPARE(left[0][QStringLiteral("streams")], QJsonValue(25));
        QCOMPARE(left[0][QStringLiteral("state")], QJsonValue(QStringLiteral("complete")));
    }

    void theWatchlistTakesIdsAsCollectDoes()
    {
        CliUser newcomer;
        QCOMPARE(newcomer.run(words("watch add 1 --influencer 2,3 --influencer 2")).code, 0);
        QCOMPARE(newcomer.run(words("watch list --json")).array().size(), 3);
        const CliResult again = newcomer.run(words("watch add 2 3"));
        QVERIFY2(again.err.contains("2 influencers stood on the watchlist already."),
                 again.err.constData());
        QVERIFY2(!again.err.contains("put on"), again.err.constData());
        QCOMPARE(newcomer.run(words("watch remove --influencer 1 3")).code, 0);
        const QJsonArray left = newcomer.run(words("watch list --json")).array();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][QStringLiteral("id")], QJsonValue(QStringLiteral("2")));
        const CliResult wrong = newcomer.run(words("watch add --influencer nobody"));
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("nobody"), wrong.err.constData());
        const CliResult none = newcomer.run(words("watch remove"));
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains("--influencer, --file"), none.err.constData());
    }

    void oneGroupOfTheWatchlistIsWrittenOut()
    {
        CliUser newcomer;
        QCOMPARE(newcomer.run(words("watch list --group Toys --json")).code, 0); // nobody is missed
        QCOMPARE(newcomer.run(words("watch add 1 2 --group Toys")).code, 0);
        const CliResult everybody = newcomer.run(words("watch list --group="));
        QCOMPARE(everybody.code, 2);
        QVERIFY2(everybody.err.contains("Everybody on the watchlist is in a group"),
                 everybody.err.constData());
        QCOMPARE(newcomer.run(words("watch add 3")).code, 0);
        QCOMPARE(newcomer.run(words("watch list --group Toys --json")).array().size(), 2);
        const QJsonArray without = newcomer.run(words("watch list --group= --json")).array();
        QCOMPARE(without.size(), 1);
        QCOMPARE(without[0][QStringLiteral("id")], QJsonValue(QStringLiteral("3")));
        const CliResult slip = newcomer.run(words("watch list --group Toyz --json"));
        QCOMPARE(slip.code, 2);
        QVERIFY2(slip.err.contains("There are: Toys."), slip.err.constData());
        QVERIFY(slip.out.isEmpty());
    }

    void whoIsTypedAndStandsInTheFileIsAddedOnce()
    {
        CliUser newcomer;
        QFile file(QDir(newcomer.home()).filePath(QStringLiteral("watch.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("influencer_id,name,group\n5,Eve,Beauty\n6,Fay,Food\n");
        file.close();
        const QStringList add = words("watch add 5 --file watch.csv --json");
        const QJsonObject first = newcomer.run(add).object();
        QCOMPARE(first[QStringLiteral("added")], QJsonValue(2));
        QCOMPARE(first[QStringLiteral("already")], QJsonValue(0));
        const QJsonObject again = newcomer.run(add).object();
        QCOMPARE(again[QStringLiteral("added")], QJsonValue(0));
        QCOMPARE(again[QStringLiteral("already")], QJsonValue(2));
        const QJsonArray list = newcomer.run(words("watch list --json")).array();
        QCOMPARE(list[0][QStringLiteral("group")], QJsonValue(QStringLiteral("Beauty")));
    }

    /// 02:30 did not happen in Berlin that day, but it did on the clock that is asked for.
    void aTimeThatThisComputersClockLeftOutIsOneOnAnother()
    {
        m_user.setVariable(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
        const CliResult run = m_user.run(words("list --from 2026-03-29T02:30 --clock utc --json"));
        m_user.setVariable(QStringLiteral("TZ"), QStringLiteral("UTC"));
        QVERIFY2(run.code == 0, run.err.constData());
    }

    void theArchiveTellsOfItself()
    {
        const QJsonObject info = m_user.run(words("archive info --json")).object();
        QCOMPARE(info[QStringLiteral("livestreams")], QJsonValue(30));
        QCOMPARE(info[QStringLiteral("requests")], QJsonValue(4));
        QCOMPARE(info[QStringLiteral("read_only")], QJsonValue(false));
        QCOMPARE(m_user.run(words("archive check")).code, 0);
    }

    void aBackupIsAnArchiveAndReplacesNothing()
    {
        QCOMPARE(m_user.run(words("archive backup ./backup.sqlite")).code, 0);
        const QStringList backup = words("--archive backup.sqlite");
        QCOMPARE(m_user.run(backup + words("list --json")).array().size(), 30);
        QCOMPARE(m_user.run(words("archive backup backup.sqlite")).code, 2);
    }

    void whatIsNoArchiveEndsWith6()
    {
        QFile file(QDir(m_user.home()).filePath(QStringLiteral("letter.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        for (const char *line : {"list", "archive check", "watch list", "ledger"})
            QCOMPARE(m_user.run(words("--archive letter.txt") + words(line)).code, 6);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(8192, 'x')); // as it was
    }

    void readingMakesNoFile_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code"); // of the user's own archive; one that is named must be there
        QTest::addColumn<QByteArray>("out");
        const QByteArray price =
            R"({"influencers":1,"credits_at_least":1,"credits_at_most":4,"capped_by":"day-budget"})";
        QTest::newRow("list") << QByteArray("list --json") << 0 << QByteArray("[]");
        QTest::newRow("ledger") << QByteArray("ledger --json") << 0 << QByteArray("[]");
        QTest::newRow("an answer") << QByteArray("ledger --answer 1") << 2 << QByteArray();
        QTest::newRow("watch list") << QByteArray("watch list --json") << 0 << QByteArray("[]");
        QTest::newRow("watch remove") << QByteArray("watch remove 5") << 6 << QByteArray();
        QTest::newRow("info") << QByteArray("archive info") << 6 << QByteArray();
        QTest::newRow("check") << QByteArray("archive check") << 6 << QByteArray();
        QTest::newRow("backup") << QByteArray("archive backup copy") << 6 << QByteArray();
        QTest::newRow("a price") << QByteArray(
            "collect --influencer 5 --day-budget 4 --dry-run --json")
                                 << 0 << price;
    }

    void readingMakesNoFile()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        QFETCH(QByteArray, out);
        CliUser newcomer;
        const QStringList command = words(line.constData());
        const CliResult own = newcomer.run(command);
        QCOMPARE(own.code, code);
        QVERIFY2(own.err.contains("There is no archive"), own.err.constData());
        QCOMPARE(QJsonDocument::fromJson(own.out), QJsonDocument::fromJson(out));
        const CliResult named = newcomer.run(words("--archive no/where.sqlite") + command);
        QCOMPARE(named.code, line.contains("--dry-run") ? 0 : 6);
        QVERIFY2(named.err.contains("no/where.sqlite"), named.err.constData());
        QCOMPARE(
            QDir(newcomer.home()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
            QStringList());
    }

    void aPriceWithoutAnArchiveIsThatOfAnEmptyOne()
    {
        CliUser newcomer;
        QCOMPARE(newcomer.run(words("--archive empty.sqlite watch add 9")).code, 0);
        for (const char *options : {"", "--pages 3", "--pages 3 --budget 2", "--older", "--refresh",
                                    "--day-budget 0", "--pages 9 --budget 4 --day-budget 3"}) {
            const QStringList dryRun =
                words("collect --influencer 5 6 --json --dry-run") + words(options);
            const CliResult empty = newcomer.run(words("--archive empty.sqlite") + dryRun);
            QVERIFY2(!empty.out.isEmpty(), empty.err.constData());
            QCOMPARE(newcomer.run(words("--archive none.sqlite") + dryRun).out, empty.out);
        }
    }

private:
    /// Five livestreams, of which two are others the second time.
    static void readTwice(CliUser &reader)
    {
        ScriptedServer server;
        server.addRows(anna, 5);
        reader.setApi(server.base(), "sk_live_0123456789abcdef");
        const QStringList collect = words("collect --again --influencer") + QStringList{anna};
        QCOMPARE(reader.run(collect).code, 0);
        QJsonArray rows = server.rows(anna);
        QJsonObject newest = rows[0].toObject();
        newest[QStringLiteral("title")] = QStringLiteral("=New");
        newest[QStringLiteral("total_views_cnt")] = 99;
        rows[0] = newest;
        QJsonObject older = rows[3].toObject();
        older[QStringLiteral("total_sale_cnt")] = QJsonValue::Null;
        rows[3] = older;
        server.setRows(anna, rows);
        QCOMPARE(reader.run(collect).code, 0);
    }
    /// By a script of one line that gets the program and its words as $0 and $@.
    CliResult runInShell(const char *script, const QByteArray &line)
    {
        const auto probe = m_user.start(words("--version"));
        CliUser::result(*probe);
        QProcess process;
        process.setWorkingDirectory(m_user.home());
        process.setProcessEnvironment(probe->processEnvironment());
        process.start(QStringLiteral("/bin/sh"),
                      QStringList{QStringLiteral("-c"), QLatin1String(script), probe->program()}
                          + words(line.constData()));
        return CliUser::result(process);
    }

    CliUser m_user;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestCliArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_CliArchive.moc"

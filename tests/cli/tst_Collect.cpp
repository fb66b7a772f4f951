#include "CliRun.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");
const QString carl = QStringLiteral("6333333333333333333");
const QByteArray key("sk_live_0123456789abcdef_command_line");

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString number(const QJsonValue &value)
{
    return QString::number(value.toInt(-1));
}

} // namespace

/// `collect` and `ledger` of the real program against a real server on loopback.
class TestCollect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->addRows(anna, 25);
        m_server->addRows(ben, 10);
        m_user = std::make_unique<CliUser>();
        m_user->setApi(m_server->base(), key);
    }

    void aListCostsItsPages_data()
    {
        QTest::addColumn<QString>("userId");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("rows");
        QTest::newRow("25") << anna << 3 << 25;
        QTest::newRow("10") << ben << 2 << 10;
        QTest::newRow("0") << carl << 1 << 0;
    }

    void aListCostsItsPages()
    {
        QFETCH(QString, userId);
        QFETCH(int, requests);
        QFETCH(int, rows);
        const CliResult first = collect(userId + QStringLiteral(" --pages all --json"));
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(m_server->count(), requests);
        const QJsonObject report = first.object();
        QCOMPARE(report[QStringLiteral("complete")], QJsonValue(true));
        QCOMPARE(report[QStringLiteral("requests")], QJsonValue(requests));
        QCOMPARE(report[QStringLiteral("rows_new")], QJsonValue(rows));
        QCOMPARE(report[QStringLiteral("influencers")][0][QStringLiteral("state")],
                 QJsonValue(QStringLiteral("complete")));

        const CliResult second = collect(userId + QStringLiteral(" --pages all --json"));
        QCOMPARE(second.code, 0);
        QCOMPARE(m_server->count(), requests); // what is fresh is not bought again
        QCOMPARE(second.object()[QStringLiteral("rows_new")], QJsonValue(0));
        QCOMPARE(ledger().size(), requests);
    }

    void everyRequestStandsInTheLedger()
    {
        QCOMPARE(collect(anna + QStringLiteral(" --pages all")).code, 0);
        const QJsonArray entries = ledger();
        QCOMPARE(entries.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject entry = entries[i].toObject();
            QCOMPARE(entry[QStringLiteral("influencer")], QJsonValue(anna));
            QCOMPARE(entry[QStringLiteral("page")], QJsonValue(i + 1));
            QCOMPARE(entry[QStringLiteral("outcome")], QJsonValue(QStringLiteral("page")));
            QCOMPARE(entry[QStringLiteral("sends")], QJsonValue(1));
            QCOMPARE(entry[QStringLiteral("rows_new")], QJsonValue(i < 2 ? 10 : 5));
            QCOMPARE(entry[QStringLiteral("rows_changed")], QJsonValue(0));
            QCOMPARE(entry[QStringLiteral("rows_known")], QJsonValue(0));
            QVERIFY(entry[QStringLiteral("time")].toString().endsWith(QLatin1Char('Z')));
            QCOMPARE(entry[QStringLiteral("key_last_four")], QJsonValue(QStringLiteral("line")));
        }
        const CliResult sums = m_user->run(words(QStringLiteral("ledger --sum influencer --json")));
        QCOMPARE(sums.array()[0][QStringLiteral("may_have_cost")], QJsonValue(3));
    }

    void wholeListsUnlessToldOtherwise()
    {
        QCOMPARE(collect(anna + QLatin1Char(' ') + ben).code, 0);
        QCOMPARE(m_server->count(), 5);
    }

    void theKeyIsNowhereButInTheRequest()
    {
        const CliResult run = collect(anna + QStringLiteral(" --pages all"));
        QCOMPARE(m_server->requests().front().header("Authorization"), "Bearer " + key);
        QVERIFY(!run.out.contains(key) && !run.err.contains(key));
        QCOMPARE(m_user->filesHolding(key), QStringList());
        QCOMPARE(m_user->filesHolding("sk_live_"), QStringList());
    }

    void aDryRunSendsNothing()
    {
        m_user->setVariable(QStringLiteral("KEYAPI_TOKEN"), {}); // nor does it need a key
        const CliResult text = collect(anna + QStringLiteral(" --pages 2 --dry-run"));
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains('2'));
        const CliResult json = collect(anna + QStringLiteral(" --pages all --dry-run --json"));
        QCOMPARE(json.object()[QStringLiteral("credits_at_least")], QJsonValue(1));
        QVERIFY(json.object()[QStringLiteral("credits_at_most")].isNull());
        QCOMPARE(m_server->count(), 0);
        QCOMPARE(ledger().size(), 0);
    }

    void pagesThatLostRowsAreWantedAgainAtTheirPrice()
    {
        const QJsonArray rows = m_server->rows(anna);
        for (const int first : {0, 10}) {
            QJsonArray page;
            for (int i = first; i < first + 10; ++i) {
                QJsonObject row = rows.at(i).toObject();
                if (i == first + 4)
                    row.remove(QStringLiteral("room_id"));
                page.append(row);
            }
            m_server->answer(Answer::rows(page));
        }
        const QString all = anna + QStringLiteral(" --pages all --json");
        const CliResult first = collect(all);
        QCOMPARE(first.code, 4);
        QCOMPARE(first.object()[QStringLiteral("influencers")][0][QStringLiteral("state")],
                 QJsonValue(QStringLiteral("rows-lost")));
        const QJsonObject price = collect(all + QStringLiteral(" --dry-run")).object();
        QCOMPARE(price[QStringLiteral("credits_at_least")], QJsonValue(2));
        QCOMPARE(price[QStringLiteral("credits_at_most")], QJsonValue(2));
        QCOMPARE(m_server->count(), 3);

        const CliResult half = collect(all + QStringLiteral(" --budget 1"));
        QCOMPARE(half.code, 4);
        QCOMPARE(m_server->count(), 4);
        const CliResult rest = collect(all);
        QCOMPARE(rest.code, 0);
        QCOMPARE(m_server->count(), 5);
        QCOMPARE(rest.object()[QStringLiteral("influencers")][0][QStringLiteral("state")],
                 QJsonValue(QStringLiteral("complete")));
        QCOMPARE(m_user->run(words(QStringLiteral("list --format ndjson"))).out.count('\n'), 25);
    }

    void aPriceIsNeverMoreThanTheBudgetsLeave()
    {
        const auto price = [this](const char *options) {
            return collect(anna + QLatin1String(" --dry-run ") + QLatin1String(options));
        };
        QVERIFY(price("--budget 0").out.startsWith("the budget allows no request: it is 0"));
        QVERIFY(price("--budget 2").out.startsWith("up to 2 credit"));
        QVERIFY(price("--budget 2").out.contains(": the budget ends it there"));
        const QJsonObject capped = price("--budget 2 --day-budget 1 --json").object();
        QCOMPARE(capped[QStringLiteral("credits_at_least")], QJsonValue(1));
        QCOMPARE(capped[QStringLiteral("credits_at_most")], QJsonValue(1));
        QCOMPARE(capped[QStringLiteral("capped_by")], QJsonValue(QStringLiteral("day-budget")));

        QCOMPARE(collect(anna + QStringLiteral(" --day-budget 2")).code, 4);
        QCOMPARE(m_server->count(), 2);
        const CliResult usedUp = price("--day-budget 2");
        QVERIFY2(usedUp.out.startsWith("the budget allows no request: nothing is left of today's"),
                 usedUp.out.constData());
        const QJsonObject json = price("--day-budget 2 --json").object();
        QCOMPARE(json[QStringLiteral("credits_at_most")], QJsonValue(0));
        QCOMPARE(json[QStringLiteral("capped_by")], QJsonValue(QStringLiteral("day-budget")));
        QCOMPARE(price("--day-budget 3 --json").object()[QStringLiteral("credits_at_most")],
                 QJsonValue(1));
        QVERIFY(price("--day-budget 2 --pages 2").out.startsWith("0 credits: it is all in"));
        QCOMPARE(m_server->count(), 2);
    }

    void aRefusalEndsWith3_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("401") << 401 << QStringLiteral("key-refused");
        QTest::newRow("402") << 402 << QStringLiteral("out-of-credit");
        QTest::newRow("403") << 403 << QStringLiteral("forbidden");
    }

    void aRefusalEndsWith3()
    {
        QFETCH(int, status);
        QFETCH(QString, outcome);
        m_server->handle([status](const Request &) { return Answer::refusal(status, "no"); });
        const CliResult run = collect(anna + QLatin1Char(' ') + ben + QStringLiteral(" --json"));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.object()[QStringLiteral("stopped_by")][QStringLiteral("kind")],
                 QJsonValue(outcome));
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(ledger().at(0)[QStringLiteral("outcome")], QJsonValue(outcome));
    }

    void noKeyEndsWith3AndSendsNothing()
    {
        m_user->setVariable(QStringLiteral("KEYAPI_TOKEN"), {});
        const CliResult run = collect(anna);
        QCOMPARE(run.code, 3);
        QVERIFY(run.err.contains("KEYAPI_TOKEN"));
        QCOMPARE(m_server->count(), 0);
    }

    void aKeyThatCannotBeOneIsNotSent()
    {
        m_user->setVariable(QStringLiteral("KEYAPI_TOKEN"), QStringLiteral("sk live"));
        QCOMPARE(collect(anna).code, 3);
        QCOMPARE(m_server->count(), 0);
    }

    void anUnsafeAddressIsRefused()
    {
        m_user->setVariable(QStringLiteral("KEYAPI_BASE_URL"),
                            QStringLiteral("http://api.example"));
        QCOMPARE(collect(anna).code, 3);
    }

    void aRefusedConnectionEndsWith5()
    {
        m_server.reset();
        const CliResult run = collect(anna);
        QVERIFY2(run.code == 5, run.err.constData());
        QCOMPARE(ledger().at(0)[QStringLiteral("outcome")],
                 QJsonValue(QStringLiteral("connection-refused")));
    }

    void aBudgetEndsWith4AndTheRestGoesOn()
    {
        const CliResult first = collect(anna + QStringLiteral(" --pages all --budget 2 --json"));
        QCOMPARE(first.code, 4);
        QCOMPARE(m_server->count(), 2);
        QCOMPARE(first.object()[QStringLiteral("rows_new")], QJsonValue(20));
        QCOMPARE(first.object()[QStringLiteral("resumable")], QJsonValue(true));

        const CliResult second = collect(anna + QStringLiteral(" --pages all --budget 2 --json"));
        QCOMPARE(second.code, 0);
        QCOMPARE(m_server->count(), 3); // only what was missing
        QCOMPARE(second.object()[QStringLiteral("rows_new")], QJsonValue(5));
    }

    void aDaysBudgetHoldsAcrossRuns()
    {
        QCOMPARE(collect(anna + QStringLiteral(" --pages all --day-budget 3")).code, 0);
        QCOMPARE(collect(ben + QStringLiteral(" --day-budget 3")).code, 4);
        QCOMPARE(m_server->count(), 3);
    }

    void aFailedInfluencerLeavesTheOthers()
    {
        m_server->handle([](const Request &request) {
            return request.queryItem(QStringLiteral("user_id")) == ben ? Answer::refusal(400, "bad")
                                                                       : Answer::rows({});
        });
        const CliResult run = collect(anna + QLatin1Char(' ') + ben + QStringLiteral(" --json"));
        QCOMPARE(run.code, 4);
        QCOMPARE(run.object()[QStringLiteral("complete")], QJsonValue(false));
        QVERIFY(run.err.contains(ben.toLatin1()));
    }

    void wrongIdsAreNamedAndNothingIsSent()
    {
        const CliResult run = collect(anna + QStringLiteral(" @anna 12x"));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("@anna") && run.err.contains("12x"), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QCOMPARE(m_server->count(), 0);
    }

    void wrongUseIsASentence_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"collect", "collect --influencer", "collect --influencer 1 --pages 0",
              "collect --influencer 1 --pages many", "collect --influencer 1 --budget -1",
              "collect --influencer 1 --rate 0", "collect --influencer 1 --refresh --older",
              "collect --influencer 1 --refresh --again", "collect --influencer 1 --older --again",
              "collect --influencer 1 --reread-days 3", "collect --influencer 1 --pages 99999999",
              "collect --influencer 1 --key sk_x", "collect --file nowhere.txt",
              "collect --influencer 1 --group Toys"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void wrongUseIsASentence()
    {
        QFETCH(QString, line);
        const CliResult run = m_user->run(words(line));
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.startsWith("livegauge-cli: ") && run.err.trimmed().endsWith('.'),
                 run.err.constData());
        QCOMPARE(m_server->count(), 0);
    }

    void idsComeFromAFileAndFromStandardInput()
    {
        QFile file(QDir(m_user->home()).filePath(QStringLiteral("ids.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,user_id\r\nAnna," + anna.toLatin1() + "\r\n");
        file.close();
        QCOMPARE(m_user->run(words(QStringLiteral("collect --rate 1000 --file ids.csv"))).code, 0);
        QCOMPARE(
            m_user->run(words(QStringLiteral("collect --rate 1000 --file -")), ben.toLatin1()).code,
            0);
        QCOMPARE(m_server->count(), 5);
    }

    void aWatchlistIsRefreshed()
    {
        QCOMPARE(m_user->run({QStringLiteral("watch"), QStringLiteral("add"), anna, ben}).code, 0);
        const QStringList refresh =
            words(QStringLiteral("collect --watchlist --refresh --rate 1000 --json"));
        QCOMPARE(m_user->run(refresh).code, 0);
        const int before = m_server->count();
        m_server->addRows(anna, 2);
        const CliResult run = m_user->run(refresh);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(number(run.object()[QStringLiteral("rows_new")]), QStringLiteral("2"));
        QVERIFY(m_server->count() - before <= 2);
    }

    void aGroupOfTheWatchlistIsReadAlone()
    {
        watchInGroups();
        const QString toys = QStringLiteral("collect --watchlist --group Toys --rate 1000");
        QCOMPARE(m_user->run(words(toys)).code, 0);
        QCOMPARE(m_server->count(ben), 2);
        QCOMPARE(m_server->count(), 2);
        // Who is named beside it comes, too, and an empty name stands for those in no group.
        const CliResult price = m_user->run(words(
            QStringLiteral("collect --watchlist --group= --dry-run --json --influencer ") + anna));
        QCOMPARE(price.object()[QStringLiteral("influencers")], QJsonValue(2));
        QCOMPARE(m_server->count(), 2);
    }

    void aGroupThatIsNotThereIsToldBesideThoseThatAre()
    {
        watchInGroups();
        const CliResult run =
            m_user->run(words(QStringLiteral("collect --watchlist --group Toyz")));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("“Toyz”") && run.err.contains("Beauty, Toys"),
                 run.err.constData());
        QVERIFY(run.out.isEmpty());
        QCOMPARE(m_server->count(), 0);
    }

    void quietSaysNothing()
    {
        const CliResult run = collect(anna + QStringLiteral(" --quiet"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        QVERIFY(!run.out.isEmpty());
    }

    void linesElsewhereThanOnATerminal()
    {
        const CliResult run = collect(anna + QStringLiteral(" --pages all"));
        QVERIFY(!run.err.contains('\x1b') && !run.err.contains('\r'));
        QVERIFY(run.err.contains("Price: "));
        QVERIFY(run.err.contains("Done: "));
    }

    void anInterruptKeepsWhatCame_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void anInterruptKeepsWhatCame()
    {
        QFETCH(int, number);
        Answer drip = Answer::http(200, QByteArray(6'000, ' '));
        drip.perByte = std::chrono::milliseconds(5);
        m_server->handle([drip](const Request &request) {
            if (request.queryItem(QStringLiteral("page_num")) != QLatin1String("1"))
                return drip;
            QJsonArray rows;
            for (int i = 24; i > 14; --i)
                rows.append(ScriptedServer::syntheticRow(anna, i));
            return Answer::rows(rows);
        });
        const auto process =
            m_user->start(words(QStringLiteral("collect --pages all --json --influencer ") + anna));
        QVERIFY(QTest::qWaitFor([this] { return m_server->count() == 2; }));
        QVERIFY(CliUser::signalTwice(*process, number, *m_server));
        const CliResult run = CliUser::result(*process);
        QCOMPARE(run.code, 4);
        QCOMPARE(run.object()[QStringLiteral("cancelled")], QJsonValue(true));
        QCOMPARE(run.object()[QStringLiteral("rows_new")], QJsonValue(10));
        const QJsonArray entries = ledger();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1][QStringLiteral("outcome")],
                 QJsonValue(QStringLiteral("cancelled-in-flight")));
        QCOMPARE(entries[1][QStringLiteral("sends")], QJsonValue(1));
    }

    void oneInterruptLosesNoPageThatIsPaidFor()
    {
        m_server->setDelay(std::chrono::milliseconds(400));
        const auto process =
            m_user->start(words(QStringLiteral("collect --pages all --json --influencer ") + anna));
        QVERIFY(QTest::qWaitFor([this] { return m_server->count() == 1; }));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        ::kill(static_cast<pid_t>(process->processId()), SIGHUP); // as a terminal that closes
        const CliResult run = CliUser::result(*process);
        QCOMPARE(run.code, 4);
        QCOMPARE(run.object()[QStringLiteral("rows_new")], QJsonValue(10));
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(ledger()[0][QStringLiteral("outcome")], QJsonValue(QStringLiteral("page")));
    }

    /// Nobody is left to store it later.
    void aPageThatCouldNotBeStoredIsSaidToBeLost()
    {
        std::unique_ptr<QProcess> process;
        m_server->handle([&](const Request &) {
            CliUser::fillDiskOf(*process);
            return Answer::rows(m_server->rows(ben));
        });
        process = m_user->start(words(QStringLiteral("collect --pages 1 --influencer ") + ben));
        const CliResult run = CliUser::result(*process);
        QCOMPARE(run.code, 6);
        QCOMPARE(m_server->count(), 1);
        QVERIFY2(run.err.contains("lost"), run.err.constData());
    }

    void anArchiveInUseIsNotWritten()
    {
        m_server->handle([](const Request &) { return Answer::hang(); });
        const auto holder =
            m_user->start({QStringLiteral("collect"), QStringLiteral("--influencer"), anna});
        QVERIFY(QTest::qWaitFor([this] { return m_server->count() == 1; }));
        const CliResult run = collect(ben);
        QCOMPARE(run.code, 6);
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(m_user->run({QStringLiteral("list")}).code, 0); // reading goes on
        holder->kill();
        QCOMPARE(CliUser::result(*holder).code, -1);
    }

private:
    CliResult collect(const QString &rest)
    {
        return m_user->run(words(QStringLiteral("collect --rate 1000 --influencer ") + rest));
    }
    /// Anna in one group, Ben in another, Carl in none.
    void watchInGroups()
    {
        for (const QString &line : {QStringLiteral("--group Beauty ") + anna,
                                    QStringLiteral("--group Toys ") + ben, carl})
            QCOMPARE(m_user->run(words(QStringLiteral("watch add ") + line)).code, 0);
    }
    QJsonArray ledger() { return m_user->run(words(QStringLiteral("ledger --json"))).array(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<CliUser> m_user;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestCollect test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Collect.moc"

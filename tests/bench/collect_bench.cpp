// Measures whole runs of livegauge-cli against a server in this process:
//   livegauge-collect-bench rate [influencers=200 [a second=20 [latency ms=500]]]
//   livegauge-collect-bench kills [number=200]

#include "Verdict.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>
#include <vector>

#include <sys/resource.h>

using namespace livegauge::bench;
using namespace livegauge::test;

namespace {

/// livegauge-cli on an archive of its own, with the server's address and a key.
class Cli {
public:
    Cli(const ScriptedServer &server, const QString &folder)
        : m_folder(folder)
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(QStringLiteral("KEYAPI_BASE_URL"), server.base().toString());
        m_environment.insert(QStringLiteral("KEYAPI_TOKEN"), QStringLiteral("sk_live_measuring"));
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                             QStringLiteral("disabled:"));
        m_environment.insert(QStringLiteral("HOME"), folder);
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(LIVEGAUGE_CLI),
                      arguments
                          + QStringList{QStringLiteral("--archive"),
                                        m_folder + QStringLiteral("/bench.sqlite")});
    }

    /// Runs to the end while this process serves; what it wrote.
    QByteArray run(const QStringList &arguments, int &exitCode) const
    {
        QProcess process;
        start(process, arguments);
        const bool ended =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 3'600'000);
        exitCode = ended ? process.exitCode() : -1;
        return process.readAllStandardOutput();
    }

private:
    QString m_folder;
    QProcessEnvironment m_environment;
};

int numberAt(const QStringList &arguments, int position, int otherwise)
{
    const int number = arguments.value(position).toInt();
    return number > 0 ? number : otherwise;
}

int busiestSecond(const std::vector<Request> &requests)
{
    int busiest = 0;
    for (auto first = requests.begin(); first != requests.end(); ++first) {
        const auto end = std::find_if(first, requests.end(), [&](const Request &request) {
            return request.at - first->at >= std::chrono::seconds(1);
        });
        busiest = std::max(busiest, static_cast<int>(end - first));
    }
    return busiest;
}

int measureRate(const QStringList &arguments)
{
    const int influencers = numberAt(arguments, 2, 200);
    const int rate = numberAt(arguments, 3, 20);
    ScriptedServer server;
    server.setDelay(std::chrono::milliseconds(numberAt(arguments, 4, 500)));
    QStringList ids;
    for (int i = 0; i < influencers; ++i) {
        ids.append(QString::number(6'000'000'000LL + i));
        server.addRows(ids.last(), 15);
    }
    const QTemporaryDir folder;
    int code = 0;
    QElapsedTimer clock;
    clock.start();
    Cli(server, folder.path())
        .run({QStringLiteral("collect"), QStringLiteral("--quiet"), QStringLiteral("--rate"),
              QString::number(rate), QStringLiteral("--influencer"), ids.join(QLatin1Char(','))},
             code);
    const double limit = double(2 * influencers - 1) / rate;
    const double used =
        std::chrono::duration<double>(server.requests().back().at - server.requests().front().at)
            .count();
    std::printf("%d influencers x 2 pages at %d a second: exit %d, %d requests\n", influencers,
                rate, code, server.count());
    std::printf(
        "first to last request %.2f s, the limit's own time %.2f s (%+.2f %%), whole run %.2f s\n",
        used, limit, 100 * (used / limit - 1), double(clock.elapsed()) / 1000);
    const int busiest = busiestSecond(server.requests());
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("busiest second: %d requests; memory at most %ld MB\n", busiest,
                usage.ru_maxrss / 1024);
    Verdict verdict;
    verdict.expect(code == 0 && server.count() == 2 * influencers, "every page, once");
    verdict.expect(used <= 1.05 * limit, "the time");
    verdict.expect(busiest <= 2 * rate, "the rate"); // a burst of one second's worth
    return verdict.exitCode();
}

constexpr int influencersAtOnce = 10;
constexpr int streamsEach = 60;
constexpr int pagesEach = 7; // only one that is not full ends a list

/// Ten influencers of 60 livestreams, killed again and again until all their lists are whole.
struct KilledRun {
    int kills = 0;
    int inFlight = 0; ///< pages without an outcome in the ledger
    int again = 0; ///< pages that were bought more than once, each time they were
    bool isSound = false; ///< the archive; every livestream is there once
    bool isEachInFlight = false; ///< every page that was bought again
};

/// An influencer and a page.
using PageKey = std::pair<QString, int>;

/// Compares what left with what the ledger says of it.
void judgePages(const ScriptedServer &server, int before, const QJsonArray &ledger, KilledRun &run)
{
    std::map<PageKey, int> sends;
    const std::vector<Request> &all = server.requests();
    std::for_each(all.begin() + before, all.end(), [&sends](const Request &request) {
        ++sends[{request.queryItem(QStringLiteral("user_id")),
                 request.queryItem(QStringLiteral("page_num")).toInt()}];
    });
    std::map<PageKey, int> came;
    std::map<PageKey, int> inFlight;
    for (const QJsonValue &entry : ledger) {
        const PageKey page{entry[QStringLiteral("influencer")].toString(),
                           entry[QStringLiteral("page")].toInt()};
        const QString outcome = entry[QStringLiteral("outcome")].toString();
        came[page] += outcome == QLatin1String("page") ? 1 : 0;
        inFlight[page] += outcome == QLatin1String("unknown") ? 1 : 0;
    }
    run.isEachInFlight = sends.size() == std::size_t{influencersAtOnce * pagesEach};
    for (const auto &[page, count] : sends) {
        run.inFlight += inFlight[page];
        run.again += count - 1;
        run.isEachInFlight = run.isEachInFlight && came[page] == 1 && count - 1 <= inFlight[page];
    }
}

KilledRun readWithKills(ScriptedServer &server, const Cli &cli, qint64 firstId, int most)
{
    QStringList ids;
    for (int i = 0; i < influencersAtOnce; ++i) {
        ids.append(QString::number(firstId + i));
        server.addRows(ids.last(), streamsEach);
    }
    const QStringList these{QStringLiteral("--influencer"), ids.join(QLatin1Char(','))};
    const int before = server.count();
    KilledRun result;
    for (bool ended = false; !ended;) {
        QProcess process;
        cli.start(
            process,
            QStringList{QStringLiteral("collect"), QStringLiteral("--rate"), QStringLiteral("1000")}
                + these);
        const int patience = QRandomGenerator::global()->bounded(20, 250);
        const auto stopped = [&] { return process.state() == QProcess::NotRunning; };
        ended = QTest::qWaitFor(stopped, result.kills < most ? patience : 60'000)
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!stopped()) {
            process.kill();
            process.waitForFinished();
            ++result.kills;
        }
    }
    const bool isCounted = server.catchUp(); // also what left just before a kill
    int code = 0;
    const QByteArray ledger =
        cli.run(QStringList{QStringLiteral("ledger"), QStringLiteral("--json")} + these, code);
    judgePages(server, before, QJsonDocument::fromJson(ledger).array(), result);
    result.isEachInFlight = result.isEachInFlight && isCounted;
    const QByteArray listed =
        cli.run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + these, code);
    QSet<QString> rooms;
    const QJsonArray rows = QJsonDocument::fromJson(listed).array();
    for (const QJsonValue &row : rows)
        rooms.insert(row[QStringLiteral("room_id")].toString());
    cli.run({QStringLiteral("archive"), QStringLiteral("check")}, code);
    constexpr int streams = influencersAtOnce * streamsEach;
    result.isSound = code == 0 && rows.size() == streams && rooms.size() == streams;
    return result;
}

int measureKills(const QStringList &arguments)
{
    const int wanted = numberAt(arguments, 2, 200);
    ScriptedServer server;
    server.setDelay(std::chrono::milliseconds(30)); // all ten wait for a page, mostly
    const QTemporaryDir folder;
    const Cli cli(server, folder.path());
    KilledRun all;
    all.isSound = true;
    all.isEachInFlight = true;
    for (qint64 firstId = 7'000'000'000; all.kills < wanted; firstId += influencersAtOnce) {
        const KilledRun run = readWithKills(server, cli, firstId, wanted - all.kills);
        all.kills += run.kills;
        all.inFlight += run.inFlight;
        all.again += run.again;
        all.isSound = all.isSound && run.isSound;
        all.isEachInFlight = all.isEachInFlight && run.isEachInFlight;
    }
    std::printf("%d kills: %d pages in flight at them, %d pages bought again%s, archive %s\n",
                all.kills, all.inFlight, all.again, all.isEachInFlight ? " (each in flight)" : "",
                all.isSound ? "sound, every livestream once" : "NOT as it should be");
    Verdict verdict;
    verdict.expect(all.isSound, "a sound archive with every livestream once");
    verdict.expect(all.isEachInFlight, "no page bought again that was not in flight");
    verdict.expect(all.inFlight >= 2 * all.kills, "several pages in flight at a kill");
    return verdict.exitCode();
}

} // namespace

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("rate"))
        return measureRate(arguments);
    if (arguments.value(1) == QLatin1String("kills"))
        return measureKills(arguments);
    std::fputs("usage: livegauge-collect-bench rate|kills [number …]\n", stderr);
    return 2;
}

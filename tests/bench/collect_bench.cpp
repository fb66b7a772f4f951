// Measures whole runs of livegauge-cli against a server in this process:
//   livegauge-collect-bench rate [influencers=200 [a second=20 [latency ms=500]]]
//   livegauge-collect-bench kills [number=200]

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

#include <sys/resource.h>

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
    const bool isInTime = used <= 1.05 * limit;
    const bool isKept = busiest <= 2 * rate; // a burst of one second's worth
    if (!isInTime || !isKept)
        std::printf("missed: %s\n", isInTime ? "the rate" : "the time");
    return code == 0 && server.count() == 2 * influencers && isInTime && isKept ? 0 : 1;
}

/// One influencer of 600 livestreams, killed again and again until its list is whole.
struct KilledRun {
    int kills = 0;
    int requests = 0;
    bool sound = true;
};

KilledRun readWithKills(ScriptedServer &server, const Cli &cli, const QString &userId, int most)
{
    constexpr int streams = 600;
    server.addRows(userId, streams);
    const int before = server.count();
    const QStringList collect{QStringLiteral("collect"), QStringLiteral("--rate"),
                              QStringLiteral("1000"), QStringLiteral("--influencer"), userId};
    KilledRun result;
    for (bool ended = false; !ended;) {
        QProcess process;
        cli.start(process, collect);
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
    result.requests = server.count() - before;
    int code = 0;
    cli.run({QStringLiteral("archive"), QStringLiteral("check")}, code);
    result.sound = code == 0;
    const QByteArray listed = cli.run(
        {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--influencer"), userId},
        code);
    QSet<QString> rooms;
    const QJsonArray rows = QJsonDocument::fromJson(listed).array();
    for (const QJsonValue &row : rows)
        rooms.insert(row[QStringLiteral("room_id")].toString());
    result.sound = result.sound && rows.size() == streams && rooms.size() == streams;
    return result;
}

int measureKills(const QStringList &arguments)
{
    const int wanted = numberAt(arguments, 2, 200);
    constexpr int pages = 61;
    ScriptedServer server;
    server.setDelay(std::chrono::milliseconds(5));
    const QTemporaryDir folder;
    const Cli cli(server, folder.path());
    int kills = 0;
    int again = 0;
    bool good = true;
    for (int number = 0; kills < wanted; ++number) {
        const KilledRun run =
            readWithKills(server, cli, QString::number(7'000'000'000LL + number), wanted - kills);
        kills += run.kills;
        again += run.requests - pages;
        // No page is bought twice beyond the one in flight at a kill.
        good = good && run.sound && run.requests - pages <= run.kills;
    }
    std::printf("%d kills: %d pages bought again (in flight at a kill), archive %s\n", kills, again,
                good ? "sound, every livestream once" : "NOT as it should be");
    return good ? 0 : 1;
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

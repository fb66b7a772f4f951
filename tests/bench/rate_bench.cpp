// How close ApiClient comes to its rate against a slow server, and what memory it takes.
//
//     livegauge-rate-bench [requests] [a second] [milliseconds the server takes]
//
// Half as many influencers as requests, two pages each, the second asked for when the first is
// there. The server is a process of its own, so that memory and time are the client's.

#include "api/ApiClient.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace livegauge;
using namespace livegauge::test;

namespace {

using Clock = std::chrono::steady_clock;

/// Kilobytes, from the kernel; `name` is VmRSS or VmHWM.
qint64 memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.split(':').last().trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Says its port, then the microsecond each request arrived, a line each.
int serve(std::chrono::milliseconds delay)
{
    ScriptedServer server;
    server.setDelay(delay);
    QJsonArray rows;
    for (int row = 0; row < 10; ++row)
        rows.append(ScriptedServer::syntheticRow(QStringLiteral("7288986759428588590"), row));
    server.handle([page = Answer::rows(rows)](const Request &) { return page; });
    QObject::connect(&server, &ScriptedServer::requested, [](const Request &request) {
        const auto at = std::chrono::floor<std::chrono::microseconds>(request.at);
        std::printf("%lld\n", static_cast<long long>(at.time_since_epoch().count()));
        std::fflush(stdout);
    });
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

class Bench : public QObject {
public:
    Bench(quint16 port, int requests, int perSecond)
        : m_requests(requests)
        , m_perSecond(perSecond)
    {
        ConnectionSettings connection;
        connection.base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        connection.requestsPerSecond = perSecond;
        m_client.setConnection(connection);
        m_client.setCredentials({ApiKey("sk_live_0123456789abcdef"), originOf(connection.base)});
    }

    void start()
    {
        m_memoryBefore = memory("VmRSS");
        m_start = Clock::now();
        const int influencers = (m_requests + 1) / 2;
        for (int influencer = 0; influencer < influencers; ++influencer)
            fetch({QString::number(7'000'000'000'000'000'000 + influencer), 1});
    }

    /// `arrivals` in microseconds. True where every page came.
    bool report(const std::vector<qint64> &arrivals) const
    {
        std::ptrdiff_t most = 0;
        for (auto from = arrivals.begin(); from != arrivals.end(); ++from)
            most = std::max(most, std::lower_bound(from, arrivals.end(), *from + 1'000'000) - from);
        const double limit = static_cast<double>(m_requests - 1) / m_perSecond;
        const double toLast = static_cast<double>(arrivals.back() - arrivals.front()) / 1e6;
        const double all = std::chrono::duration<double>(m_end - m_start).count();
        std::printf("requests            %d, of which %d failed; %lld really left\n", m_requests,
                    m_failed, static_cast<long long>(m_client.sends()));
        std::printf("first to last       %.2f s; the limit's own time is %.2f s (%+.2f %%)\n",
                    toLast, limit, 100 * (toLast / limit - 1));
        std::printf("to the last answer  %.2f s (%+.2f %%)\n", all, 100 * (all / limit - 1));
        std::printf("busiest second      %td requests of %d\n", most, m_perSecond);
        std::printf("memory              %lld kB before, %lld kB after a tenth, %lld kB at the "
                    "end, peak %lld kB (%+lld kB since the tenth)\n",
                    static_cast<long long>(m_memoryBefore),
                    static_cast<long long>(m_memoryAtATenth), static_cast<long long>(m_memoryAfter),
                    static_cast<long long>(memory("VmHWM")),
                    static_cast<long long>(memory("VmHWM") - m_memoryAtATenth));
        return m_failed == 0 && m_client.sends() == m_requests;
    }

private:
    void fetch(const PageRequest &request)
    {
        ++m_asked;
        PageReply *reply = m_client.fetch(request, {.hold = true});
        connect(reply, &PageReply::due, reply, &PageReply::go);
        connect(reply, &PageReply::finished, this,
                [this, request](const Result<Page> &result) { take(request, result.ok()); });
    }

    void take(const PageRequest &request, bool ok)
    {
        m_failed += ok ? 0 : 1;
        if (request.page == 1 && m_asked < m_requests)
            fetch({request.userId, 2});
        if (++m_done == std::max(1, m_requests / 10))
            m_memoryAtATenth = memory("VmRSS");
        if (m_done < m_requests)
            return;
        m_end = Clock::now();
        m_memoryAfter = memory("VmRSS");
        QCoreApplication::quit();
    }

    int m_requests;
    int m_perSecond;
    int m_asked = 0;
    int m_done = 0;
    int m_failed = 0;
    qint64 m_memoryBefore = 0;
    qint64 m_memoryAtATenth = 0;
    qint64 m_memoryAfter = 0;
    Clock::time_point m_start;
    Clock::time_point m_end;
    ApiClient m_client; // last: it goes first
};

int measure(int requests, int perSecond, int delay)
{
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--serve"), QString::number(delay)});
    if (!server.waitForReadyRead())
        return EXIT_FAILURE;
    std::vector<qint64> arrivals;
    const auto note = [&server, &arrivals] {
        while (server.canReadLine())
            arrivals.push_back(server.readLine().trimmed().toLongLong());
    };
    Bench bench(server.readLine().trimmed().toUShort(), requests, perSecond);
    QObject::connect(&server, &QProcess::readyRead, &bench, note);
    bench.start();
    QCoreApplication::exec();
    server.kill();
    server.waitForFinished();
    note();
    return !arrivals.empty() && bench.report(arrivals) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    const TestHome home;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&arguments](int at, int otherwise) {
        const int value = arguments.value(at).toInt();
        return value > 0 ? value : otherwise;
    };
    if (arguments.value(1) == QLatin1String("--serve"))
        return serve(std::chrono::milliseconds(arguments.value(2).toInt()));
    return measure(number(1, 400), number(2, 20), number(3, 500));
}

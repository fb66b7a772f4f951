#include "cli/ServeDemoCommand.h"

#include "output/JsonObject.h"

#include <QCoreApplication>

#include <chrono>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int lastPort = 65'535;
constexpr int mostLatency = 600'000;

} // namespace

void ServeDemoCommand::start()
{
    const auto port = numberOption(arguments(), "port", 0, lastPort);
    const auto latency = numberOption(arguments(), "latency", 0, mostLatency);
    for (const QString *complaint : {std::get_if<QString>(&port), std::get_if<QString>(&latency)}) {
        if (complaint != nullptr) {
            fail(ExitCode::Usage, *complaint);
            return;
        }
    }
    const int wanted = std::get<std::optional<int>>(port).value_or(0);
    m_server.setLatency(
        std::chrono::milliseconds(std::get<std::optional<int>>(latency).value_or(0)));
    if (!m_server.start(static_cast<quint16>(wanted))) {
        fail(ExitCode::Network,
             Words::tr("The port %1 is taken, or may not be listened on.").arg(wanted));
        return;
    }
    const QString base = m_server.base().toString();
    const QString key = QString::fromLatin1(DemoServer::demoKey());
    if (context().wantsJson()) {
        console().result(
            JsonObject().add(QStringLiteral("base"), base).add(QStringLiteral("key"), key).json()
            + '\n');
    } else {
        console().resultLine(base);
        console().resultLine(key);
    }
    console().flush(); // whoever started it waits for these
}

void ServeDemoCommand::interrupt()
{
    m_server.stop();
    finish(ExitCode::Complete);
}

} // namespace livegauge

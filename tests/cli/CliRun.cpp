#include "CliRun.h"
#include "support/ScriptedServer.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace livegauge::test {
namespace {

constexpr int longestRun = 30'000;

} // namespace

QJsonObject CliResult::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliResult::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QList<QByteArray> CliResult::lines() const
{
    QList<QByteArray> list = out.split('\n');
    list.removeAll(QByteArray());
    return list;
}

CliUser::CliUser()
{
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        setVariable(QLatin1String(name), home());
    setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                QStringLiteral("unix:path=/nonexistent/bus"));
    setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    setVariable(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const char *name : {"KEYAPI_TOKEN", "KEYAPI_BASE_URL", "http_proxy", "https_proxy",
                             "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        setVariable(QLatin1String(name), {});
}

void CliUser::setVariable(const QString &name, const QString &value)
{
    m_variables.insert(name, value);
}

void CliUser::setApi(const QUrl &base, const QByteArray &key)
{
    setVariable(QStringLiteral("KEYAPI_BASE_URL"), base.toString());
    setVariable(QStringLiteral("KEYAPI_TOKEN"), QString::fromLatin1(key));
}

std::unique_ptr<QProcess> CliUser::start(const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = m_variables.cbegin(); variable != m_variables.cend(); ++variable) {
        if (variable->isEmpty())
            environment.remove(variable.key());
        else
            environment.insert(variable.key(), *variable);
    }
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(home());
    process->start(QStringLiteral(LIVEGAUGE_CLI), words);
    return process;
}

CliResult CliUser::run(const QStringList &words, const QByteArray &input)
{
    const auto process = start(words);
    process->write(input);
    process->closeWriteChannel();
    return result(*process);
}

CliResult CliUser::result(QProcess &process)
{
    const bool hasEnded =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, longestRun);
    if (!hasEnded)
        process.kill();
    const bool endedItself = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return {endedItself ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

bool CliUser::signalTwice(QProcess &process, int number, const ScriptedServer &server)
{
    const auto send = [&] { ::kill(static_cast<pid_t>(process.processId()), number); };
    send();
    QByteArray said;
    const auto hears = [&] {
        said += process.readAllStandardError();
        return said.contains("Waiting for 1 page");
    };
    if (!QTest::qWaitFor(hears))
        return false;
    // What comes at the same moment is the same wish: more of the page has to drip, and its head,
    // of 80 bytes at once, may be the next to come.
    const qint64 before = server.bytesSent();
    if (!QTest::qWaitFor([&] { return server.bytesSent() >= before + 180; }))
        return false;
    send();
    return true;
}

void CliUser::fillDiskOf(const QProcess &process)
{
    const auto id = static_cast<pid_t>(process.processId());
    rlimit limit{};
    ::prlimit(id, RLIMIT_FSIZE, nullptr, &limit);
    limit.rlim_cur = 0;
    ::prlimit(id, RLIMIT_FSIZE, &limit, nullptr);
}

QStringList CliUser::filesHolding(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace livegauge::test

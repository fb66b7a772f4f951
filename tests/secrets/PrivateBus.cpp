#include "PrivateBus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace livegauge::test {
namespace {

constexpr int startLimitMs = 20000; // a busy machine

/// Unlike the system's own configuration it names no service folders: nothing is activated.
constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(startLimitMs))
        process.kill();
}

bool waitForOutput(QProcess &process)
{
    return process.waitForStarted(startLimitMs) && process.waitForReadyRead(startLimitMs);
}

} // namespace

PrivateBus::PrivateBus()
{
    const QString path = m_folder.path();
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, path.toLocal8Bit());
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                             "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toLocal8Bit() + "/bus");

    QFile file(path + QStringLiteral("/bus.conf"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QString::fromLatin1(configuration).arg(path).toUtf8());
    file.close();
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    m_isRunning = waitForOutput(m_bus);
}

PrivateBus::~PrivateBus()
{
    stop(m_keyring);
    stop(m_bus);
}

bool PrivateBus::startKeyring(const std::optional<QByteArray> &password)
{
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (password)
        arguments.append(QStringLiteral("--unlock"));
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_keyring.waitForStarted(startLimitMs))
        return false;
    if (password)
        m_keyring.write(*password);
    m_keyring.closeWriteChannel();
    const QString keyring = m_folder.path() + QStringLiteral("/keyrings/login.keyring");
    return QTest::qWaitFor(
        [&keyring, &password] {
            return QDBusConnection::sessionBus().interface()->isServiceRegistered(
                       QStringLiteral("org.freedesktop.secrets"))
                && (!password || QFile::exists(keyring));
        },
        startLimitMs);
}

void PrivateBus::stopKeyring()
{
    stop(m_keyring);
}

std::optional<KeyStoreAnswer>
answerTo(const std::function<void(QObject *, const KeyStore::Answer &)> &question)
{
    QObject context;
    std::optional<KeyStoreAnswer> first;
    int answers = 0;
    question(&context, [&first, &answers](const KeyStoreAnswer &answer) {
        first = answer;
        ++answers;
    });
    if (answers > 0 || !QTest::qWaitFor([&answers] { return answers > 0; }, 10000))
        return std::nullopt; // answered from within the call, or never
    return first;
}

std::optional<KeyStoreProblem> problemIn(const std::optional<KeyStoreAnswer> &answer)
{
    if (!answer || !std::holds_alternative<KeyStoreFailure>(*answer))
        return std::nullopt;
    return std::get<KeyStoreFailure>(*answer).problem;
}

QStringList filesHolding(const QByteArray &bytes, const QString &folder)
{
    const QString text = QString::fromUtf8(bytes);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(bytes) || content.contains(wide))
            names.append(file.fileName());
    }
    return names;
}

} // namespace livegauge::test

#include "secrets/SecretServiceProbe.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

namespace livegauge {
namespace {

constexpr int limitMs = 2000;

KeyStoreProblem problemOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeyStoreProblem::TimedOut;
    case QDBusError::AccessDenied:
        return KeyStoreProblem::Denied;
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return KeyStoreProblem::NoService;
    default:
        // The bus knows the service, but could not start it.
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
            ? KeyStoreProblem::NoService
            : KeyStoreProblem::Other;
    }
}

std::optional<KeyStoreFailure> judge(const QDBusPendingReply<QDBusObjectPath> &reply)
{
    if (reply.isError()) {
        const QDBusError error = reply.error();
        return KeyStoreFailure{problemOf(error),
                               error.name() + QLatin1String(": ") + error.message()};
    }
    if (reply.value().path() == QLatin1String("/"))
        return KeyStoreFailure{
            KeyStoreProblem::NoKeyring,
            QStringLiteral("The Secret Service has no collection with the alias \"default\"")};
    return std::nullopt;
}

} // namespace

void probeSecretService(QObject *context,
                        const std::function<void(const std::optional<KeyStoreFailure> &)> &answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        // A call on it would never be answered.
        const KeyStoreFailure failure{KeyStoreProblem::NoService,
                                      QStringLiteral("There is no D-Bus session bus")};
        QMetaObject::invokeMethod(
            context, [answer, failure] { answer(failure); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, limitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         answer(judge(*finished));
                     });
}

bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE");
}

} // namespace livegauge

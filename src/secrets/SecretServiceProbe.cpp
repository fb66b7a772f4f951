#include "secrets/SecretServiceProbe.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QObject>

namespace livegauge {
namespace {

constexpr int limitMs = 2000; // for each question

QString serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

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

KeyStoreFailure failureOf(const QDBusError &error)
{
    return {problemOf(error), error.name() + QLatin1String(": ") + error.message()};
}

/// Reply is a QDBusPendingReply. `then` gets it once, unless `context` is gone before.
template <typename Reply, typename Then>
void ask(QObject *context, const QDBusMessage &question, const Then &then)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, limitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         then(Reply(*finished));
                     });
}

QDBusMessage aliasQuestion()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        serviceName(), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    return question;
}

QDBusMessage lockQuestion(const QString &keyring)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        serviceName(), keyring, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    return question;
}

using Answer = std::function<void(const std::optional<KeyStoreFailure> &)>;

void onLock(const QDBusPendingReply<QDBusVariant> &reply, const Answer &answer)
{
    if (reply.isError())
        answer(failureOf(reply.error()));
    else if (reply.value().variant().toBool())
        answer(KeyStoreFailure{KeyStoreProblem::Denied,
                               QStringLiteral("The default keyring is locked")});
    else
        answer(std::nullopt);
}

void onAlias(QObject *context, const QDBusPendingReply<QDBusObjectPath> &reply,
             const Answer &answer)
{
    if (reply.isError()) {
        answer(failureOf(reply.error()));
        return;
    }
    const QString keyring = reply.value().path();
    if (keyring == QLatin1String("/")) {
        answer(KeyStoreFailure{
            KeyStoreProblem::NoKeyring,
            QStringLiteral("The Secret Service has no collection with the alias \"default\"")});
        return;
    }
    ask<QDBusPendingReply<QDBusVariant>>(
        context, lockQuestion(keyring),
        [answer](const QDBusPendingReply<QDBusVariant> &lock) { onLock(lock, answer); });
}

} // namespace

void probeSecretService(QObject *context, const Answer &answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        // A call on it would never be answered.
        answer(KeyStoreFailure{KeyStoreProblem::NoService,
                               QStringLiteral("There is no D-Bus session bus")});
        return;
    }
    ask<QDBusPendingReply<QDBusObjectPath>>(
        context, aliasQuestion(),
        [context, answer](const QDBusPendingReply<QDBusObjectPath> &alias) {
            onAlias(context, alias, answer);
        });
}

bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE");
}

} // namespace livegauge

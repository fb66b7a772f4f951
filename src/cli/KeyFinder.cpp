#include "cli/KeyFinder.h"

#include "secrets/KeychainStore.h"

#include <QCoreApplication>
#include <QTimer>

namespace livegauge {

KeyFinder::KeyFinder(const QByteArray &environmentKey, const QString &origin, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<KeychainStore>())
    , m_keys(std::make_unique<KeyHolder>(*m_store, environmentKey, origin))
    , m_origin(origin)
{
    connect(m_keys.get(), &KeyHolder::changed, this, &KeyFinder::onChanged);
}

KeyFinder::~KeyFinder() = default;

void KeyFinder::find()
{
    m_keys->setOrigin(m_origin);
}

void KeyFinder::onChanged()
{
    if (m_isFound || m_keys->keychain().phase == KeychainState::Phase::Asking)
        return;
    m_isFound = true;
    QTimer::singleShot(0, this, &KeyFinder::found);
}

std::optional<QString> keyComplaint(const KeyFinder &finder)
{
    const Credentials credentials = finder.credentials();
    if (!credentials.key.isEmpty()) {
        if (credentials.key.isWellFormed())
            return std::nullopt;
        return QCoreApplication::translate(
            "Cli", "The API key holds characters that no key has, so nothing was sent.");
    }
    const KeychainState keychain = finder.keys().keychain();
    const QString none =
        QCoreApplication::translate("Cli",
                                    "There is no API key for %1, so nothing was sent. Set the "
                                    "variable %2, or keep a key with %3.")
            .arg(credentials.origin, QStringLiteral("KEYAPI_TOKEN"),
                 QStringLiteral("livegauge-cli key set"));
    if (keychain.phase != KeychainState::Phase::Failed)
        return none;
    return keychainFaultText(keychain.failure) + QLatin1Char('\n') + none;
}

QString keychainFaultText(const KeyStoreFailure &failure)
{
    // The window says the same.
    switch (failure.problem) {
    case KeyStoreProblem::NoService:
        return QCoreApplication::translate(
            "KeyPage",
            "The system's keychain is not available: no keychain service runs in this session.");
    case KeyStoreProblem::NoKeyring:
        return QCoreApplication::translate(
            "KeyPage",
            "The system's keychain is not available: it has no default keyring to keep keys in.");
    case KeyStoreProblem::TimedOut:
        return QCoreApplication::translate(
            "KeyPage",
            "The system's keychain did not answer in time. It may be waiting to be unlocked.");
    case KeyStoreProblem::Denied:
        return QCoreApplication::translate(
            "KeyPage", "The system's keychain is locked, or access to it was denied.");
    case KeyStoreProblem::Other:
        break;
    }
    return QCoreApplication::translate("KeyPage", "The system's keychain reported a fault.");
}

} // namespace livegauge

#include "cli/KeyFinder.h"

#include "secrets/KeychainStore.h"
#include "wording/KeychainWords.h"

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
    return keychainProblemText(keychain.failure.problem) + QLatin1Char('\n') + none;
}

} // namespace livegauge

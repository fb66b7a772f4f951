#include "secrets/KeyHolder.h"

#include <utility>

namespace livegauge {

KeyHolder::KeyHolder(KeyStore &store, const QByteArray &environmentKey,
                     const QString &originAtStart, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment{ApiKey(environmentKey), originAtStart}
    , m_origin(originAtStart)
{
}

void KeyHolder::setOrigin(const QString &origin)
{
    if (origin == m_origin && m_keychain.phase != KeychainState::Phase::NotAsked)
        return;
    m_origin = origin;
    read();
}

void KeyHolder::retry()
{
    switch (m_keychain.action) {
    case KeychainState::Action::Read:
        read();
        return;
    case KeychainState::Action::Save:
        save(m_session.value(m_origin));
        return;
    case KeychainState::Action::Forget:
        // Not forget(): a key entered since then is to stay.
        removeStored();
        return;
    }
}

void KeyHolder::read()
{
    m_stored = ApiKey();
    if (source() == KeySource::Environment) {
        ++m_question;
        m_keychain = {};
    } else {
        m_store.read(m_origin, this, begin(KeychainState::Action::Read));
    }
    Q_EMIT changed();
}

void KeyHolder::save(const ApiKey &key)
{
    if (!mayTake(key))
        return;
    m_session.insert(m_origin, key);
    m_store.write(m_origin, key, this, begin(KeychainState::Action::Save));
    Q_EMIT changed();
}

void KeyHolder::useForSession(const ApiKey &key)
{
    if (!mayTake(key))
        return;
    m_session.insert(m_origin, key);
    Q_EMIT changed();
}

void KeyHolder::forget()
{
    m_session.remove(m_origin);
    removeStored();
}

void KeyHolder::removeStored()
{
    m_stored = ApiKey();
    m_store.remove(m_origin, this, begin(KeychainState::Action::Forget));
    Q_EMIT changed();
}

Credentials KeyHolder::credentials() const
{
    switch (source()) {
    case KeySource::Environment:
        return m_environment;
    case KeySource::Session:
        return {m_session.value(m_origin), m_origin};
    case KeySource::Keychain:
        return {m_stored, m_origin};
    case KeySource::None:
        break;
    }
    return {ApiKey(), m_origin};
}

KeySource KeyHolder::source() const
{
    if (!m_environment.key.isEmpty() && m_environment.origin == m_origin)
        return KeySource::Environment;
    if (m_session.contains(m_origin))
        return KeySource::Session;
    return m_stored.isEmpty() ? KeySource::None : KeySource::Keychain;
}

bool KeyHolder::mayTake(const ApiKey &key) const
{
    return key.isWellFormed() && source() != KeySource::Environment;
}

KeyStore::Answer KeyHolder::begin(KeychainState::Action action)
{
    m_keychain = {KeychainState::Phase::Asking, action, {}};
    return [this, question = ++m_question](const KeyStoreAnswer &answer) {
        if (question == m_question)
            settle(answer);
    };
}

void KeyHolder::settle(const KeyStoreAnswer &answer)
{
    if (const auto *failure = std::get_if<KeyStoreFailure>(&answer)) {
        m_keychain = {KeychainState::Phase::Failed, m_keychain.action, *failure};
    } else {
        m_stored = std::get<ApiKey>(answer);
        m_keychain.phase = KeychainState::Phase::Working;
        // Kept for longer than the session: then that is what is said.
        if (!m_stored.isEmpty() && m_session.value(m_origin) == m_stored)
            m_session.remove(m_origin);
    }
    Q_EMIT changed();
}

} // namespace livegauge

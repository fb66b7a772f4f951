#pragma once

#include "secrets/KeyStore.h"

#include <QHash>
#include <QObject>

namespace livegauge {

/// Where the key in use comes from.
enum class KeySource { None, Environment, Keychain, Session };

/// How the keychain stands with the current origin.
struct KeychainState {
    enum class Phase { NotAsked, Asking, Working, Failed };
    enum class Action { Read, Save, Forget };

    Phase phase = Phase::NotAsked;
    Action action = Action::Read; ///< what is or was asked last
    KeyStoreFailure failure; ///< for Phase::Failed

    bool operator==(const KeychainState &) const = default;
};

/// The one place that knows the key. Lives on the window's thread; writes no file.
///
/// A key belongs to one origin and is used for no other. The environment's key belongs to the
/// origin in force at start, wins there, and cannot be changed there.
class KeyHolder : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive the holder. `environmentKey` may be empty. Asks nothing yet.
    KeyHolder(KeyStore &store, const QByteArray &environmentKey, const QString &originAtStart,
              QObject *parent = nullptr);

    /// Reads the key of that origin from the keychain. An answer for another origin is dropped.
    void setOrigin(const QString &origin);
    /// Asks the keychain once more for what it was asked last: read, save or forget.
    void retry();

    /// Uses the key at once and writes it to the keychain. Where that fails it stays for this
    /// session. Like useForSession(): nothing happens where the environment rules or the key is
    /// not well-formed.
    void save(const ApiKey &key);
    void useForSession(const ApiKey &key);
    /// Drops the origin's key here and in the keychain. keychain() tells whether that worked.
    void forget();

    Credentials credentials() const;
    QString origin() const { return m_origin; }
    KeySource source() const;
    KeychainState keychain() const { return m_keychain; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void removeStored();
    bool mayTake(const ApiKey &key) const;
    KeyStore::Answer begin(KeychainState::Action action);
    void settle(const KeyStoreAnswer &answer);

    KeyStore &m_store;
    Credentials m_environment;
    QString m_origin;
    QHash<QString, ApiKey> m_session; ///< by origin
    ApiKey m_stored; ///< of the current origin
    KeychainState m_keychain;
    int m_question = 0; ///< number of the question whose answer is awaited
};

} // namespace livegauge

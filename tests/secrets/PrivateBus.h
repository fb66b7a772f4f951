#pragma once

#include "secrets/KeyStore.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace livegauge::test {

/// A session bus of the test's own that starts no service by itself. Make one before the
/// application object: the process is pointed at it.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    bool isRunning() const { return m_isRunning; }
    /// A real GNOME Keyring; with a password, its default keyring is made and unlocked.
    bool startKeyring(const std::optional<QByteArray> &password);
    void stopKeyring();
    /// Where bus and keyring keep their files.
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_isRunning = false;
};

/// The answer to a question put with the given context and callback; nothing where none came.
std::optional<KeyStoreAnswer>
answerTo(const std::function<void(QObject *, const KeyStore::Answer &)> &question);
/// The problem in an answer; nothing where there is none.
std::optional<KeyStoreProblem> problemIn(const std::optional<KeyStoreAnswer> &answer);

/// The names of the files below a folder that hold the bytes, in UTF-8 or UTF-16.
QStringList filesHolding(const QByteArray &bytes, const QString &folder);

} // namespace livegauge::test

#pragma once

#include "secrets/KeyStore.h"

#include <chrono>

namespace livegauge {

/// The system's keychain: Secret Service (GNOME Keyring, KWallet, KeePassXC) or KDE's wallet.
/// Never falls back to a file. The keychain may ask the user to unlock it; the time limit runs on
/// meanwhile, and an answer after it is dropped.
class KeychainStore : public KeyStore {
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(5));

    void read(const QString &origin, QObject *context, const Answer &answer) override;
    void write(const QString &origin, const ApiKey &key, QObject *context,
               const Answer &answer) override;
    void remove(const QString &origin, QObject *context, const Answer &answer) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace livegauge

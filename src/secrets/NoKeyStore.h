#pragma once

#include "secrets/KeyStore.h"

namespace livegauge {

/// Keeps nothing and asks nobody: for sample data, whose key is worth nothing and must not meet the
/// user's own keychain.
class NoKeyStore : public KeyStore {
public:
    void read(const QString &origin, QObject *context, const Answer &answer) override;
    void write(const QString &origin, const ApiKey &key, QObject *context,
               const Answer &answer) override;
    void remove(const QString &origin, QObject *context, const Answer &answer) override;
};

} // namespace livegauge

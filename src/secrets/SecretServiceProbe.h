#pragma once

#include "secrets/KeyStore.h"

#include <functional>
#include <optional>

class QObject;

namespace livegauge {

/// Asks over D-Bus whether the Secret Service answers and has a default keyring that is
/// unlocked. Answers once, at once or within 4 s: nothing where all is well. Does not answer once
/// `context` is gone.
void probeSecretService(QObject *context,
                        const std::function<void(const std::optional<KeyStoreFailure> &)> &answer);

/// True where the desktop is KDE's, whose wallet needs no Secret Service.
bool isKdeSession();

} // namespace livegauge

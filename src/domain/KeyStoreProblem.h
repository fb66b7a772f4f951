#pragma once

namespace livegauge {

/// Why a key store could not do what it was asked.
enum class KeyStoreProblem {
    NoService, ///< nothing on this system keeps secrets
    NoKeyring, ///< a service answers, but has no keyring to keep secrets in
    TimedOut, ///< no answer in time; what was asked may still happen
    Denied, ///< locked, or the user said no
    Other,
};

} // namespace livegauge

#pragma once

#include "secrets/KeyHolder.h"

#include <QString>

namespace livegauge {

/// "…cdef, from the system's keychain"; what there is to say about the key in use, in one line.
QString keyInUseWords(const KeyHolder &keys);

/// How the keychain stands, and what that means for the key. Empty where nothing needs saying.
/// Never says "no key" where the keychain failed.
QString keychainWords(const KeyHolder &keys);

} // namespace livegauge

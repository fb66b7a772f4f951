#pragma once

#include "domain/KeyStoreProblem.h"

#include <QString>

namespace livegauge {

/// Why the system's keychain could not do what it was asked: one whole sentence in the user's
/// language. Window's thread only, as all translated text.
QString keychainProblemText(KeyStoreProblem problem);

} // namespace livegauge

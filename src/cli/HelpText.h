#pragma once

#include <QString>

namespace livegauge {

/// The help on a command, on those that begin with a word, or on all where `commandWords` names
/// none. In the user's language; as wide as most terminals are.
QString helpText(const QString &commandWords);

} // namespace livegauge

#pragma once

#include "cli/CliContext.h"

namespace livegauge {

/// Carries out what the words ask for, and returns what the program ends with. Needs the
/// application object; runs its event loop.
int runCli(const CliStart &start);

} // namespace livegauge

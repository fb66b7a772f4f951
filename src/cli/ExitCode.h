#pragma once

#include "domain/Error.h"
#include "domain/Fetch.h"

namespace livegauge {

/// What the program ends with. Scripts rely on the numbers.
enum class ExitCode {
    Complete = 0,
    Usage = 2,
    KeyRefused = 3, ///< no key, a refused one, or no credits
    Partial = 4, ///< what came is kept, and the same call goes on; or the result was lost
    Network = 5,
    Archive = 6,
};

/// What an error that ended everything means.
ExitCode exitCodeOf(ErrorKind kind);
/// What a run means. `isKept`: the archive holds livestreams of the plan, from whenever.
ExitCode exitCodeOf(const FetchProgress &progress, bool isKept);

} // namespace livegauge

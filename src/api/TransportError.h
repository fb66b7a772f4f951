#pragma once

#include "api/HttpAnswer.h"
#include "domain/Error.h"

#include <optional>

namespace livegauge {

/// Why no whole answer came, as far as the connection goes. Nothing where an answer is there to be
/// read.
std::optional<Error> transportError(const HttpAnswer &answer);

} // namespace livegauge

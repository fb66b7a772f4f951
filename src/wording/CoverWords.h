#pragma once

#include "domain/Cover.h"

#include <QString>

namespace livegauge {

/// Why there is no cover to see: one sentence in the user's language. Window's thread only.
QString coverProblemText(CoverProblem problem);

} // namespace livegauge

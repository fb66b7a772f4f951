#pragma once

#include "cli/Arguments.h"
#include "domain/Influencer.h"

#include <QString>

#include <variant>
#include <vector>

namespace livegauge {

/// Those of `all` on the watchlist, with --group only those of that group; an empty name stands for
/// those in none. A sentence where nobody is left: the name may be a slip. On a watchlist without
/// anybody no group is missed.
std::variant<std::vector<Influencer>, QString> watchedOf(const Arguments &arguments,
                                                         std::vector<Influencer> all);

} // namespace livegauge

#pragma once

#include "archive/Archive.h"
#include "domain/Fetch.h"
#include "domain/Result.h"

#include <QObject>

#include <functional>

namespace livegauge {

using PriceTaker = std::function<void(const Result<Price> &)>;

/// Asks the archive what `plan` may cost as things stand: which pages are fresh by the rules, where
/// readings were broken off, what is left of today's budget. Sends nothing to a server. Dropped
/// where `context` is gone.
void inquirePrice(Archive &archive, const FetchPlan &plan, const FetchRules &rules,
                  QObject *context, const PriceTaker &then);

/// When a page was bought that need not be bought again. One of the future was bought while the
/// clock was wrong: it would be fresh until then.
Moments stillFresh(const FetchRules &rules);

} // namespace livegauge

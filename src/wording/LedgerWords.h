#pragma once

#include "domain/Ledger.h"

#include <QString>

namespace livegauge {

/// What became of a request, in a word or two and in the user's language, with the HTTP status
/// where it says more: "page received", "unknown", "out of credits (402)". Window's thread only.
QString outcomeText(const LedgerEntry &entry);
/// "12 requests may have cost 14 credits."
QString ledgerTotalText(int requests, int mayHaveCost);

} // namespace livegauge

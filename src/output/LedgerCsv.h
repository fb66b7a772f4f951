#pragma once

#include "domain/Ledger.h"

#include <QByteArray>

#include <span>

namespace livegauge {

/// The ledger as CSV (see csvFile()), in the order given. Times are ISO 8601 in UTC with
/// milliseconds. The outcome is its outcomeKey(). What is not known is empty, which is not 0: the
/// status where no answer came, the sends, and the rows of a request that brought no page.
QByteArray ledgerCsv(std::span<const LedgerEntry> entries);

} // namespace livegauge

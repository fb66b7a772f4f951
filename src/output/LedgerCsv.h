#pragma once

#include "domain/Ledger.h"

#include <QByteArray>

#include <span>

namespace livegauge {

/// The ledger as a CSV file: the columns and cells of LedgerRows, in the order given, with a byte
/// order mark, by which spreadsheets know UTF-8.
QByteArray ledgerCsv(std::span<const LedgerEntry> entries);

} // namespace livegauge

#pragma once

#include "domain/Ledger.h"
#include "output/Cell.h"
#include "wording/Language.h"

#include <QTimeZone>

namespace livegauge {

/// Ledger entries as rows to write. For people fewer columns, and times on the clock of `zone`; in
/// CSV and JSON times are UTC with milliseconds, and the outcome is its outcomeKey(). What is not
/// known is empty: sends, status and end. A request that brought no page brought 0 rows.
class LedgerRows {
public:
    LedgerRows(OutputFormat format, const QTimeZone &zone, Language language);

    OutputColumns columns() const;
    Cells cells(const LedgerEntry &entry) const;

    OutputColumns sumColumns(LedgerSumBy by) const;
    Cells sumCells(const LedgerSum &sum) const;

private:
    Cell count(int number) const;

    OutputFormat m_format;
    QTimeZone m_zone;
    Language m_language;
};

} // namespace livegauge

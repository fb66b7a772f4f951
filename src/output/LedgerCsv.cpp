#include "output/LedgerCsv.h"

#include "output/LedgerRows.h"
#include "output/RowWriter.h"

namespace livegauge {

QByteArray ledgerCsv(std::span<const LedgerEntry> entries)
{
    QByteArray text("\xEF\xBB\xBF");
    // Neither clock nor language matters to a file.
    const LedgerRows rows(OutputFormat::Csv, QTimeZone::utc(), Language::English);
    const auto writer = makeRowWriter(OutputFormat::Csv, rows.columns(),
                                      [&text](const QByteArray &piece) { text += piece; });
    for (const LedgerEntry &entry : entries)
        writer->row(rows.cells(entry));
    writer->end();
    return text;
}

} // namespace livegauge

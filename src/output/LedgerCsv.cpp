#include "output/LedgerCsv.h"

#include "domain/Csv.h"

#include <QDateTime>

namespace livegauge {
namespace {

QStringList lineOf(const LedgerEntry &entry)
{
    const bool hasPage = entry.outcome == LedgerEntry::Outcome::Page;
    const auto rows = [hasPage](int count) { return hasPage ? QString::number(count) : QString(); };
    return {QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC).toString(Qt::ISODateWithMs),
            csvCell(entry.userId),
            QString::number(entry.page),
            outcomeKey(entry),
            entry.status != 0 ? QString::number(entry.status) : QString(),
            entry.sends ? QString::number(*entry.sends) : QString(),
            rows(entry.rowsNew),
            rows(entry.rowsChanged),
            rows(entry.rowsKnown),
            QString::number(entry.mayHaveCost()),
            csvCell(entry.keyLastFour),
            csvCell(entry.origin)};
}

} // namespace

QByteArray ledgerCsv(std::span<const LedgerEntry> entries)
{
    QList<QStringList> lines{{QStringLiteral("time"), QStringLiteral("influencer"),
                              QStringLiteral("page"), QStringLiteral("outcome"),
                              QStringLiteral("http_status"), QStringLiteral("sends"),
                              QStringLiteral("rows_new"), QStringLiteral("rows_changed"),
                              QStringLiteral("rows_known"), QStringLiteral("may_have_cost"),
                              QStringLiteral("key_last_four"), QStringLiteral("address")}};
    for (const LedgerEntry &entry : entries)
        lines.append(lineOf(entry));
    return csvFile(lines);
}

} // namespace livegauge

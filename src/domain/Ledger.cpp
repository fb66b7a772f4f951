#include "domain/Ledger.h"

#include <QDateTime>
#include <QHash>

namespace livegauge {
namespace {

QString groupOf(const LedgerEntry &entry, LedgerSumBy by, const QTimeZone &zone)
{
    switch (by) {
    case LedgerSumBy::Day:
        return QDateTime::fromMSecsSinceEpoch(entry.time, zone).date().toString(Qt::ISODate);
    case LedgerSumBy::Influencer:
        return entry.userId;
    case LedgerSumBy::Key:
        return entry.keyLastFour;
    }
    return {};
}

} // namespace

QString outcomeKey(const LedgerEntry &entry)
{
    switch (entry.outcome) {
    case LedgerEntry::Outcome::Page:
        return QStringLiteral("page");
    case LedgerEntry::Outcome::Failed:
        if (entry.error)
            return errorKey(*entry.error);
        [[fallthrough]];
    case LedgerEntry::Outcome::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

std::vector<LedgerSum> sumLedger(std::span<const LedgerEntry> entries, LedgerSumBy by,
                                 const QTimeZone &zone)
{
    std::vector<LedgerSum> sums;
    QHash<QString, std::size_t> indexOf;
    for (const LedgerEntry &entry : entries) {
        const QString group = groupOf(entry, by, zone);
        if (!indexOf.contains(group)) {
            indexOf.insert(group, sums.size());
            sums.push_back({group});
        }
        LedgerSum &sum = sums[indexOf.value(group)];
        ++sum.requests;
        sum.mayHaveCost += entry.mayHaveCost();
        sum.pages += entry.outcome == LedgerEntry::Outcome::Page ? 1 : 0;
        sum.rowsNew += entry.rowsNew;
        sum.rowsChanged += entry.rowsChanged;
        sum.rowsKnown += entry.rowsKnown;
    }
    return sums;
}

} // namespace livegauge

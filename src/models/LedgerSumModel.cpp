#include "models/LedgerSumModel.h"

#include "models/LivestreamTableModel.h"

#include <QLocale>

#include <utility>

namespace livegauge {
namespace {

int numberIn(const LedgerSum &sum, int column)
{
    switch (column) {
    case LedgerSumModel::Requests:
        return sum.requests;
    case LedgerSumModel::Pages:
        return sum.pages;
    case LedgerSumModel::RowsNew:
        return sum.rowsNew;
    case LedgerSumModel::RowsChanged:
        return sum.rowsChanged;
    case LedgerSumModel::RowsKnown:
        return sum.rowsKnown;
    default:
        return sum.mayHaveCost;
    }
}

} // namespace

LedgerSumModel::LedgerSumModel(QObject *parent)
    : ReadModel(SectionCount, parent)
{
}

void LedgerSumModel::setSums(std::vector<LedgerSum> sums, LedgerSumBy by,
                             const QHash<QString, QString> &names)
{
    beginResetModel();
    m_sums = std::move(sums);
    m_by = by;
    m_names = names;
    endResetModel();
    retranslate();
}

int LedgerSumModel::size() const
{
    return static_cast<int>(m_sums.size());
}

QString LedgerSumModel::name(const LedgerSum &sum) const
{
    switch (m_by) {
    case LedgerSumBy::Day:
        return sum.of;
    case LedgerSumBy::Influencer: {
        const QString called = m_names.value(sum.of).simplified();
        return called.isEmpty() ? sum.of : QStringLiteral("%1 · %2").arg(called, sum.of);
    }
    case LedgerSumBy::Key:
        //: A request whose key is not known
        return sum.of.isEmpty() ? tr("unknown key") : QStringLiteral("…") + sum.of;
    }
    return {};
}

bool LedgerSumModel::isNumber(int section) const
{
    return section != Of;
}

QVariant LedgerSumModel::cell(int row, int section, int role) const
{
    const LedgerSum &sum = m_sums[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return section == Of ? name(sum) : QLocale().toString(numberIn(sum, section));
    case LivestreamTableModel::KnownRole:
        return section != Of || !sum.of.isEmpty();
    default:
        return {};
    }
}

QStringList LedgerSumModel::titles() const
{
    const QStringList firsts{tr("Day"), tr("Influencer"), tr("Key")};
    return {firsts.at(static_cast<int>(m_by)), tr("Requests"),
            //: Column: how many pages came
            tr("Pages"),
            //: Column: rows that were not there before
            tr("New"),
            //: Column: rows with other figures than before
            tr("Changed"),
            //: Column: rows that were there as they are
            tr("Known"),
            //: Column: credits
            tr("May have cost")};
}

} // namespace livegauge

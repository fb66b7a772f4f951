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

QVariant alignment(int column)
{
    const auto side = column == LedgerSumModel::Of ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

} // namespace

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

void LedgerSumModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LedgerSumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sums.size());
}

int LedgerSumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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

QVariant LedgerSumModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerSum &sum = m_sums[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Of ? name(sum) : QLocale().toString(numberIn(sum, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case LivestreamTableModel::KnownRole:
        return index.column() != Of || !sum.of.isEmpty();
    default:
        return {};
    }
}

QVariant LedgerSumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList firsts{tr("Day"), tr("Influencer"), tr("Key")};
    const QStringList titles{firsts.at(static_cast<int>(m_by)), tr("Requests"),
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
    return titles.value(section);
}

} // namespace livegauge

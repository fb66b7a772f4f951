#pragma once

#include "domain/Ledger.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace livegauge {

/// Sums of the ledger, one row a day, influencer or key.
class LedgerSumModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Of,
        Requests,
        Pages,
        RowsNew,
        RowsChanged,
        RowsKnown,
        MayHaveCost,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names`: what influencers are called, by id.
    void setSums(std::vector<LedgerSum> sums, LedgerSumBy by, const QHash<QString, QString> &names);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(const LedgerSum &sum) const;

    std::vector<LedgerSum> m_sums;
    LedgerSumBy m_by = LedgerSumBy::Day;
    QHash<QString, QString> m_names;
};

} // namespace livegauge

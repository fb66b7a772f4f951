#pragma once

#include "domain/Ledger.h"
#include "models/ReadModel.h"

#include <QHash>

#include <vector>

namespace livegauge {

/// Sums of the ledger, one row a day, influencer or key.
class LedgerSumModel : public ReadModel {
    Q_OBJECT

public:
    enum Section {
        Of,
        Requests,
        Pages,
        RowsNew,
        RowsChanged,
        RowsKnown,
        MayHaveCost,
        SectionCount,
    };

    explicit LedgerSumModel(QObject *parent = nullptr);

    /// `names`: what influencers are called, by id.
    void setSums(std::vector<LedgerSum> sums, LedgerSumBy by, const QHash<QString, QString> &names);

protected:
    int size() const override;
    QStringList titles() const override;
    bool isNumber(int section) const override;
    QVariant cell(int row, int section, int role) const override;

private:
    QString name(const LedgerSum &sum) const;

    std::vector<LedgerSum> m_sums;
    LedgerSumBy m_by = LedgerSumBy::Day;
    QHash<QString, QString> m_names;
};

} // namespace livegauge

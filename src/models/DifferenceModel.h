#pragma once

#include "analysis/Ranking.h"
#include "models/LivestreamTableModel.h"
#include "models/ReadModel.h"
#include "wording/Numbers.h"

#include <QHash>

#include <vector>

namespace livegauge {

/// The influencers of a ranking, one a row, with what they had in the period before and their
/// distance from the median of all and from the first. Sorted by any column; what is not known
/// stands last in either direction.
class DifferenceModel : public ReadModel {
    Q_OBJECT

public:
    enum Section {
        Rank,
        Influencer,
        Sessions,
        Total,
        Before,
        Change,
        ToMedian,
        ToMedianPercent,
        ToFirst,
        SectionCount
    };
    enum Role {
        MarkedRole = LivestreamTableModel::RawRole + 1, ///< some of its livestreams are marked
    };

    explicit DifferenceModel(Language language, QObject *parent = nullptr);

    void setLanguage(Language language);
    /// `names` by user id. The order of rows stays as it was chosen.
    void setRanking(std::shared_ptr<const Ranking> ranking, const QHash<QString, QString> &names);
    void setMarkedRows(const RowSet &marked);

    QString userIdAt(int row) const;
    /// The livestreams behind some rows.
    RowSet rowsOf(const std::vector<int> &rows) const;

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    int size() const override;
    QStringList titles() const override;
    bool isNumber(int section) const override;
    QVariant cell(int row, int section, int role) const override;

private:
    const RankedInfluencer &at(int row) const
    {
        return m_ranking->influencers[m_order[std::size_t(row)]];
    }
    QString text(std::size_t place, int section) const;
    QString influencerTip(int row) const;
    std::optional<double> number(std::size_t place, int section) const;
    bool isKnown(std::size_t place, int section) const;
    void putInOrder();

    Numbers m_numbers;
    std::shared_ptr<const Ranking> m_ranking = std::make_shared<Ranking>();
    std::vector<QString> m_names; ///< as in m_ranking
    std::vector<bool> m_isMarked; ///< the same
    std::vector<std::size_t> m_order; ///< places in m_ranking
    RowSet m_marked;
    int m_sortedBy = Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace livegauge

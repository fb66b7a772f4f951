#pragma once

#include "domain/Clock.h"
#include "domain/LivestreamSet.h"
#include "domain/Period.h"
#include "models/LivestreamOrder.h"
#include "wording/Numbers.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace livegauge {

/// The livestreams that came, as a table: one column for each of the catalogue, in its order, the
/// rows of the chosen period in the chosen order. New rows take their place with insert signals, so
/// selection and scroll position stay. Fetches nothing.
class LivestreamTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KnownRole = Qt::UserRole + 1, ///< bool: the cell holds a value
        RawRole, ///< what stands in the source: a number without grouping, or text
    };

    explicit LivestreamTableModel(Language language, QObject *parent = nullptr);

    /// Puts rows in or brings them up to date, by `room_id`.
    void merge(std::span<const Livestream> rows);

    void setLanguage(Language language);
    void setClock(const Clock &clock);
    /// Shows these influencers only; an empty list shows all.
    void setInfluencers(const QStringList &userIds);
    const QSet<QString> &influencers() const { return m_influencers; }
    /// `now` in Unix seconds decides which days the period holds.
    void setPeriod(const Period &period, qint64 now);

    /// True where a day may have begun in some market since the period was set.
    bool isStale(qint64 now) const;

    const Clock &clock() const { return m_clock; }
    const Period &period() const { return m_period; }
    qint64 now() const { return m_now; }
    /// Every livestream there is, shown or not.
    const LivestreamSet &all() const { return m_set; }
    /// The livestreams shown, in the order shown.
    std::vector<Livestream> shown() const;
    const Livestream &livestreamAt(int row) const;

    static ColumnId columnAt(int section);
    static int sectionOf(ColumnId id);
    ColumnId sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortDirection() const { return m_order.direction(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int section, Qt::SortOrder direction) override;

Q_SIGNALS:
    /// Other rows are shown than before, or their figures changed.
    void shownChanged();

private:
    bool isShown(int position) const;
    void insertShown(int position);
    /// False where the row was not among those shown.
    bool updateShown(int position);
    std::function<bool(int, int)> isBefore() const;
    void reorder(const std::function<void()> &change);
    void refilter();
    Value cell(int row, ColumnId id) const;
    QVariant raw(const Value &value) const;

    LivestreamSet m_set;
    std::vector<int> m_rows; ///< positions in m_set, filtered and ordered
    LivestreamOrder m_order;
    Numbers m_numbers;
    Clock m_clock;
    Period m_period;
    qint64 m_now = 0;
    QSet<QString> m_influencers; ///< those shown; empty: all
};

} // namespace livegauge

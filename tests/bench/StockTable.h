#pragma once

#include "domain/Column.h"
#include "domain/Livestream.h"

#include <QAbstractTableModel>

#include <vector>

namespace livegauge::bench {

/// The table a Qt program would have first: a plain model, to be sorted and filtered by a
/// QSortFilterProxyModel. What the program is measured against.
class StockTable : public QAbstractTableModel {
public:
    explicit StockTable(std::vector<Livestream> rows)
        : m_rows(std::move(rows))
    {
    }

    void append(const std::vector<Livestream> &rows)
    {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Livestream &row = m_rows[static_cast<std::size_t>(index.row())];
        switch (index.column()) {
        case 0:
            return row.start.value_or(0);
        case 1:
            return row.gmv.value_or(-1);
        default:
            return row.title;
        }
    }

private:
    std::vector<Livestream> m_rows;
};

} // namespace livegauge::bench

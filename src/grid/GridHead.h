#pragma once

#include "grid/GridColumns.h"

#include <QObject>

class QRect;

namespace livegauge {

class GridHeader;
class LivestreamTableModel;
struct SortKey;

/// What stands above the cells of a grid: the titles of the columns that stand still, those of the
/// ones that scroll, and below them, where there is one, a row of filters.
class GridHead : public QObject {
    Q_OBJECT

public:
    /// Model and columns must outlive it; the titles become the grid's children.
    GridHead(LivestreamTableModel &model, GridColumns &columns, QWidget *grid);

    /// As high as its size hint; nullptr for none.
    void setFilterRow(QWidget *row);
    QWidget *filterRow() const { return m_filterRow; }
    int titlesHeight() const;
    int height() const; ///< of titles and filters
    /// Puts it right above the cells; `frozenWidth` of it stands still, the rest is scrolled by
    /// `offset`.
    void place(const QRect &cells, int frozenWidth, int offset);
    void setOrder(const std::vector<SortKey> &order);

Q_SIGNALS:
    void menuWanted(livegauge::ColumnId column, const QPoint &globalPosition);
    /// A column is to be as wide as what stands in it.
    void fitWanted(livegauge::ColumnId column);

private:
    GridHeader *makeHeader(bool frozen);

    LivestreamTableModel &m_model;
    GridColumns &m_columns;
    QWidget *m_grid;
    GridHeader *m_frozen;
    GridHeader *m_scrolled;
    QWidget *m_filterRow = nullptr;
};

} // namespace livegauge

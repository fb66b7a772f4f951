#pragma once

#include "analysis/Selection.h"
#include "grid/GridColumns.h"

#include <QHeaderView>

#include <vector>

namespace livegauge {

class LivestreamTableModel;

/// The titles of a grid's frozen columns, or of the others. Dragging an edge sizes a column,
/// dragging a title moves it, a click asks for an order.
class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    /// All must outlive the header.
    GridHeader(LivestreamTableModel &model, GridColumns &columns, bool frozen, QWidget *parent);

    void setOrder(const std::vector<SortKey> &order);

Q_SIGNALS:
    /// A title was clicked; with Shift or Ctrl the column counts behind those there are.
    void orderWanted(livegauge::ColumnId column, bool asAnotherKey);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void apply();
    void tellOrder();
    int keyOf(int section) const; ///< its place among the sort keys; -1 for none
    void paintArrow(QPainter &painter, const QStyleOptionHeader &header, int key, int left) const;

    GridColumns &m_columns;
    bool m_frozen;
    bool m_isApplying = false;
    std::vector<SortKey> m_order;
};

} // namespace livegauge

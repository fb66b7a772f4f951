#include "grid/GridHead.h"

#include "grid/GridHeader.h"
#include "grid/GridOrder.h"
#include "models/LivestreamTableModel.h"

#include <algorithm>

namespace livegauge {

GridHead::GridHead(LivestreamTableModel &model, GridColumns &columns, QWidget *grid)
    : QObject(grid)
    , m_model(model)
    , m_columns(columns)
    , m_grid(grid)
    , m_frozen(makeHeader(true))
    , m_scrolled(makeHeader(false))
{
}

GridHeader *GridHead::makeHeader(bool frozen)
{
    auto *header = new GridHeader(m_model, m_columns, frozen, m_grid);
    connect(header, &GridHeader::orderWanted, this, [this](ColumnId column, bool asAnotherKey) {
        m_model.setOrder(orderAfterClick(m_model.workspace().query().order, column, asAnotherKey));
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        const int section = header->logicalIndexAt(at);
        if (section >= 0)
            Q_EMIT menuWanted(LivestreamTableModel::columnAt(section), header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this,
            [this](int section) { Q_EMIT fitWanted(LivestreamTableModel::columnAt(section)); });
    return header;
}

void GridHead::setFilterRow(QWidget *row)
{
    m_filterRow = row;
    if (row != nullptr) {
        row->setParent(m_grid);
        row->show();
    }
}

int GridHead::titlesHeight() const
{
    return m_scrolled->sizeHint().height();
}

int GridHead::height() const
{
    return titlesHeight() + (m_filterRow != nullptr ? m_filterRow->sizeHint().height() : 0);
}

void GridHead::place(const QRect &cells, int frozenWidth, int offset)
{
    const int titles = titlesHeight();
    const int top = cells.top() - height();
    const int frozen = std::min(frozenWidth, cells.width());
    m_frozen->setVisible(frozen > 0);
    m_frozen->setGeometry(cells.left(), top, frozen, titles);
    m_scrolled->setGeometry(cells.left() + frozen, top, cells.width() - frozen, titles);
    m_scrolled->setOffset(offset);
    if (m_filterRow != nullptr)
        m_filterRow->setGeometry(cells.left(), top + titles, cells.width(), height() - titles);
}

void GridHead::setOrder(const std::vector<SortKey> &order)
{
    m_frozen->setOrder(order);
    m_scrolled->setOrder(order);
}

} // namespace livegauge

#include "widgets/watchlist/WatchlistView.h"

#include "models/WatchlistModel.h"
#include "widgets/watchlist/WatchlistDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace livegauge {

WatchlistView::WatchlistView(WatchlistModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new WatchlistDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(true);
    expandAll();
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                filterRows(first.parent(), first.row(), last.row());
            });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { setFilter(m_filter); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { setFilter(m_filter); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { setFilter(m_filter); });
}

void WatchlistView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void WatchlistView::setFilter(const QString &text)
{
    if (text.isEmpty() && m_filter.isEmpty())
        return;
    m_filter = text.simplified();
    filterRows({}, 0, m_model.rowCount() - 1);
}

void WatchlistView::filterRows(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.isGroup(index)) {
            filterRows(index, 0, m_model.rowCount(index) - 1);
            continue;
        }
        const bool hidden = !index.data(WatchlistModel::SearchRole)
                                 .toString()
                                 .contains(m_filter, Qt::CaseInsensitive);
        if (hidden != isRowHidden(row, parent))
            setRowHidden(row, parent, hidden);
    }
    if (parent.isValid())
        filterGroup(parent);
}

void WatchlistView::filterGroup(const QModelIndex &group)
{
    bool hidden = !m_filter.isEmpty();
    for (int row = 0; hidden && row < m_model.rowCount(group); ++row)
        hidden = isRowHidden(row, group);
    if (hidden != isRowHidden(group.row(), {}))
        setRowHidden(group.row(), {}, hidden);
}

QStringList WatchlistView::chosenUserIds() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, [](const QModelIndex &left, const QModelIndex &right) {
        const auto place = [](const QModelIndex &index) {
            const QModelIndex parent = index.parent();
            return parent.isValid() ? std::pair(parent.row(), index.row())
                                    : std::pair(index.row(), -1);
        };
        return place(left) < place(right);
    });
    QStringList userIds;
    for (const QModelIndex &row : std::as_const(rows))
        userIds += m_model.userIdsAt(row);
    userIds.removeDuplicates();
    return userIds;
}

bool WatchlistView::isOnArrow(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return m_model.isGroup(index)
        && at.x() < visualRect(index).left() + WatchlistDelegate::arrowWidth;
}

void WatchlistView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnArrow(event->pos())) {
        const QModelIndex index = indexAt(event->pos());
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
    // A click beside all rows means: all of them.
    if (event->button() == Qt::LeftButton && !indexAt(event->pos()).isValid())
        clearSelection();
}

void WatchlistView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnArrow(event->pos())) {
        mousePressEvent(event);
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.isGroup(index))
        Q_EMIT opened(m_model.userIdsAt(index));
}

void WatchlistView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QStringList chosen = chosenUserIds();
        if (!chosen.isEmpty())
            Q_EMIT opened(chosen);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void WatchlistView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.isGroup(index))
            expand(index);
    }
    if (!m_filter.isEmpty())
        filterRows(parent, first, last);
}

void WatchlistView::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/,
                                 const QModelIndex & /*index*/) const
{
    // The delegate paints the arrow of a group.
}

} // namespace livegauge

#include "grid/GridAccessible.h"

#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "wording/ColumnWords.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>
#include <utility>

namespace livegauge {
namespace {

class AccessibleGrid;

/// A cell in sight or asked for; row -1 is the line of titles.
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleCell(GridView &view, int row, ColumnId column)
        : m_view(&view)
        , m_row(row)
        , m_column(column)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }
    bool isValid() const override
    {
        return m_view && m_row < m_view->model().rowCount() && m_view->columns().isShown(m_column);
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override
    {
        return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        if (m_row < 0)
            return columnTitle(m_column);
        const int section = LivestreamTableModel::sectionOf(m_column);
        return m_view->model().index(m_row, section).data().toString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        QRect box = m_view->layoutOfCells().cell({std::max(m_row, 0), m_column});
        if (m_row < 0)
            box = QRect(box.left(), m_view->titlesTop(), box.width(), m_view->titlesHeight());
        return box.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = m_row >= 0;
        state.focusable = m_row >= 0;
        state.selected = isSelected();
        const GridCell cell{m_row, m_column};
        state.focused = m_view->hasFocus() && m_view->current() == cell;
        const QWidget *cells = m_view->viewport();
        const QRect inSight(cells->mapToGlobal(QPoint()), cells->size());
        state.offscreen = m_row >= 0 && !inSight.intersects(rect());
        return state;
    }

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int rowIndex() const override { return m_row; }
    int columnIndex() const override
    {
        const auto shown = m_view->columns().shown();
        return static_cast<int>(std::ranges::find(shown, m_column) - shown.begin());
    }
    bool isSelected() const override
    {
        return m_row >= 0 && isValid()
            && m_view->marked().contains(m_view->model().rowNumberAt(m_row));
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<GridView> m_view;
    int m_row;
    ColumnId m_column;
};

/// Its children are the titles, then the cells row by row, each made when it is asked for; last
/// comes the filter row, where there is one.
class AccessibleGrid : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleGrid(GridView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~AccessibleGrid() override { forgetCells(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return cellCount() + (view().filterRow() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        const int columns = columnCount();
        if (index == cellCount())
            return QAccessible::queryAccessibleInterface(view().filterRow());
        if (index < 0 || index > cellCount() || columns == 0)
            return nullptr;
        return cell(index / columns - 1, index % columns);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() != nullptr && child->object() == view().filterRow())
            return cellCount();
        auto *face = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        if (face == nullptr)
            return -1;
        return (face->rowIndex() + 1) * columnCount() + face->columnIndex();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto found = view().cellAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
        return found ? cell(found->position, placeOf(found->column)) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto current = view().current();
        return current ? cellAt(current->position, placeOf(current->column)) : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row >= 0 && row < rowCount() && column >= 0 && column < columnCount()
            ? cell(row, column)
            : nullptr;
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override
    {
        const auto shown = view().columns().shown();
        const bool isThere = column >= 0 && column < columnCount();
        return isThere ? columnTitle(shown[static_cast<std::size_t>(column)]) : QString();
    }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override
    {
        const RowSet &shown = *view().model().selection().rows;
        return static_cast<int>(view().marked().among(shown).count());
    }
    int columnCount() const override { return static_cast<int>(view().columns().shown().size()); }
    int rowCount() const override { return view().model().rowCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        constexpr int most = 1'000; // nobody listens to more
        for (int row = 0; row < rowCount() && rows.size() < most; ++row) {
            if (isRowSelected(row))
                rows.append(row);
        }
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override
    {
        return isThere(row) && view().marked().contains(view().model().rowNumberAt(row));
    }
    bool selectRow(int row) override
    {
        if (!isThere(row))
            return false;
        view().marked().set([&] {
            RowSet one(view().model().selection().columns.size());
            one.insert(view().model().rowNumberAt(row));
            return one;
        }());
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override
    {
        if (!isThere(row))
            return false;
        RowSet marks = view().marked().rows();
        if (marks.contains(view().model().rowNumberAt(row)))
            marks.remove(view().model().rowNumberAt(row));
        view().marked().set(marks);
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetCells(); }

private:
    /// Cells are made anew where somebody asks again: nothing piles up however long one reads.
    void forgetCells() const
    {
        for (const auto &[place, id] : std::exchange(m_cells, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    GridView &view() const { return *static_cast<GridView *>(widget()); }
    bool isThere(int row) const { return row >= 0 && row < rowCount(); }
    int cellCount() const { return (rowCount() + 1) * columnCount(); }
    int placeOf(ColumnId column) const
    {
        const auto shown = view().columns().shown();
        return static_cast<int>(std::ranges::find(shown, column) - shown.begin());
    }
    QAccessibleInterface *cell(int row, int column) const
    {
        const auto shown = view().columns().shown();
        const ColumnId id = shown[static_cast<std::size_t>(column)];
        const auto known = m_cells.find({row, id});
        if (known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new AccessibleCell(view(), row, id);
        m_cells.emplace(std::pair(row, id), QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable std::map<std::pair<int, ColumnId>, QAccessible::Id> m_cells;
};

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    if (m_row < 0 || !isValid())
        return {};
    return {parent()->child(columnIndex())};
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<GridView *>(object);
    return view == nullptr ? nullptr : new AccessibleGrid(view);
}

} // namespace

void installGridAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace livegauge

#include "grid/GridMenu.h"

#include "domain/Beside.h"
#include "domain/Formula.h"
#include "grid/CellFilter.h"
#include "grid/GridOrder.h"
#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "wording/ColumnWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace livegauge {
namespace {

bool isMetric(ColumnId id)
{
    return (numberSlot(id) >= 0 || formulaOf(id) != nullptr) && column(id).kind != ColumnKind::Time;
}

} // namespace

GridMenu::GridMenu(GridView &view)
    : QObject(&view)
    , m_view(view)
    , m_numbers(Language::English)
{
    connect(&view, &GridView::menuWanted, this, &GridMenu::openForCell);
    connect(&view, &GridView::headerMenuWanted, this, &GridMenu::openForTitle);
}

void GridMenu::copy(CopyAs as, bool withTitles)
{
    const Selection selection = m_view.model().selection();
    RowSet marked = m_view.marked().among(*selection.rows);
    if (marked.isEmpty() && m_view.current()) {
        marked = RowSet(selection.columns.size());
        marked.insert(m_view.model().rowNumberAt(m_view.current()->position));
    }
    const int count = static_cast<int>(marked.count());
    if (count == 0)
        return;
    const std::vector<ColumnId> columns = m_view.columns().shown();
    const int most = m_mostCopied / static_cast<int>(columns.size());
    if (count > most) {
        Q_EMIT copyRefused(count, most);
        return;
    }
    const QString titles = withTitles ? lineOfTitles(columns) : QString();
    const auto text = [selection, marked, columns, as, titles, numbers = m_numbers] {
        return titles
            + textOfRows(selection, markedInOrder(selection, marked), columns, as, numbers);
    };
    const quint64 mine = ++m_copy;
    const auto put = [this, mine, count](const QString &lines) {
        if (mine != m_copy)
            return;
        QGuiApplication::clipboard()->setText(lines);
        Q_EMIT copied(count);
    };
    constexpr int few = 2'000; // a few milliseconds: the clipboard has it at once
    if (count <= few && selection.count() <= RowNumber{few} * 50)
        put(text());
    else
        workBeside(this, text, put);
}

void GridMenu::addCopying(QMenu &menu)
{
    const auto add = [&](const QString &text, CopyAs as, bool withTitles) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this,
                [this, as, withTitles] { copy(as, withTitles); });
        return action;
    };
    add(tr("&Copy rows"), CopyAs::Seen, false)->setShortcut(QKeySequence::Copy);
    add(tr("Copy rows with &titles"), CopyAs::Seen, true)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    //: Numbers without grouping, for a spreadsheet
    add(tr("Copy rows as plain &numbers"), CopyAs::Raw, false);
    add(tr("Copy rows as plain numbers with t&itles"), CopyAs::Raw, true);
}

void GridMenu::openForCell(const GridCell &cell, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_view.setCurrent(cell);
    const RowNumber row = m_view.model().rowNumberAt(cell.position);
    addLivestream(*menu, row);
    menu->addSeparator();
    addCopying(*menu);
    menu->addSeparator();
    addFilters(*menu, cell, row);
    //: The same entries as the title of the column has; %1: its title
    QMenu *title = menu->addMenu(tr("Column “%1”").arg(columnTitle(cell.column)));
    addTitleEntries(*title, cell.column);
    menu->popup(at);
}

void GridMenu::addLivestream(QMenu &menu, RowNumber row)
{
    //: Opens all figures of a livestream
    QAction *detail = menu.addAction(tr("Livestream in &full"), this, &GridMenu::detailWanted);
    detail->setShortcut(Qt::Key_Return);
    menu.addAction(tr("Note and ta&gs…"), this, &GridMenu::noteWanted);
    menu.addAction(tr("Changes between &readings…"), this,
                   [this, row] { Q_EMIT changesWanted(row); });
}

void GridMenu::addFilters(QMenu &menu, const GridCell &cell, RowNumber row)
{
    const Selection &selection = m_view.model().selection();
    if (const auto condition = onlyThis(selection, row, cell.column)) {
        //: Filter: only livestreams with the value of this cell
        menu.addAction(tr("&Only this"), this,
                       [this, condition] { Q_EMIT filterWanted(*condition); });
        //: Filter: all livestreams but those with the value of this cell
        menu.addAction(tr("&Without this"), this, [this, condition] {
            Condition without = *condition;
            without.isNegated = true;
            Q_EMIT filterWanted(without);
        });
    }
    // By the id: a name can change, and two can have the same.
    const auto theirs = onlyThis(selection, row, ColumnId::UserId);
    if (theirs && cell.column != ColumnId::UserId)
        //: Filter: only livestreams of the influencer of this row
        menu.addAction(tr("Only this &influencer"), this,
                       [this, theirs] { Q_EMIT filterWanted(*theirs); });
    menu.addSeparator();
}

void GridMenu::openForTitle(ColumnId column, const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTitleEntries(*menu, column);
    menu->popup(at);
}

void GridMenu::addTitleEntries(QMenu &menu, ColumnId column)
{
    addOrders(menu, column);
    menu.addSeparator();
    GridColumns &columns = m_view.columns();
    //: Columns up to this one stand still while the others scroll
    connect(menu.addAction(tr("&Freeze up to here")), &QAction::triggered, this,
            [&columns, column] { columns.freezeUpTo(column); });
    QAction *unfreeze = menu.addAction(tr("&Unfreeze"));
    unfreeze->setEnabled(columns.frozen() > 0);
    connect(unfreeze, &QAction::triggered, this, [&columns] { columns.unfreeze(); });
    QAction *hide = menu.addAction(tr("&Hide “%1”").arg(columnTitle(column)));
    hide->setEnabled(columns.shown().size() > 1);
    connect(hide, &QAction::triggered, this,
            [&columns, column] { columns.setShown(column, false); });
    connect(menu.addAction(tr("&Wide enough for what is in sight")), &QAction::triggered, this,
            [this, column] { m_view.fit(column); });
    if (isMetric(column)) {
        menu.addSeparator();
        addMarks(menu, column);
    }
    Q_EMIT headerMenuOpening(&menu);
}

void GridMenu::addOrders(QMenu &menu, ColumnId column)
{
    LivestreamTableModel &model = m_view.model();
    const auto add = [&](const QString &text, const std::vector<SortKey> &order) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [&model, order] { model.setOrder(order); });
    };
    if (livegauge::column(column).kind == ColumnKind::Text) {
        //: Order of the rows by a text
        add(tr("&A to Z"), {{column, Qt::AscendingOrder}});
        add(tr("&Z to A"), {{column, Qt::DescendingOrder}});
    } else {
        //: Order of the rows by a number or a time
        add(tr("&Least first"), {{column, Qt::AscendingOrder}});
        add(tr("&Greatest first"), {{column, Qt::DescendingOrder}});
    }
    std::vector<SortKey> order = orderInForce(model.workspace().query().order);
    if (std::ranges::find(order, column, &SortKey::column) == order.end()) {
        //: One more key of the order: where the others are equal, this column decides
        add(tr("Then by &this column"), orderAfterClick(order, column, true));
    } else if (order.size() > 1) {
        std::erase_if(order, [column](const SortKey &key) { return key.column == column; });
        add(tr("&No longer by this column"), order);
    }
}

void GridMenu::addMarks(QMenu &menu, ColumnId column)
{
    GridDecor &decor = m_view.decor();
    const CellMark::Kind now = decor.mark(column).kind;
    const auto add = [&](const QString &text, CellMark::Kind kind) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(now == kind);
        connect(action, &QAction::triggered, this, [this, column, kind] {
            if (kind == CellMark::Kind::Above || kind == CellMark::Kind::Below)
                askLimit(column, kind);
            else
                m_view.decor().setMark(column, {kind, 0});
        });
    };
    //: How the cells of a column are set off: not at all
    add(tr("Plain numbers"), CellMark::Kind::None);
    add(tr("&Bars in the cells"), CellMark::Kind::Bar);
    add(tr("&Colour from low to high"), CellMark::Kind::Scale);
    add(tr("Set off what is &above…"), CellMark::Kind::Above);
    add(tr("Set off what is be&low…"), CellMark::Kind::Below);
}

void GridMenu::askLimit(ColumnId column, CellMark::Kind kind)
{
    auto *dialog = new QInputDialog(&m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleRange(-1e12, 1e12);
    dialog->setDoubleValue(m_view.decor().mark(column).limit);
    dialog->setWindowTitle(columnTitle(column));
    dialog->setLabelText(kind == CellMark::Kind::Above ? tr("Set off values greater than:")
                                                       : tr("Set off values less than:"));
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, column, kind](double limit) {
        m_view.decor().setMark(column, {kind, limit});
    });
    dialog->open();
}

} // namespace livegauge

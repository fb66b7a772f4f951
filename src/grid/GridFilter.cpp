#include "grid/GridFilter.h"

#include "analysis/LatestNow.h"
#include "analysis/Workspace.h"
#include "grid/GridMenu.h"
#include "grid/GridView.h"

#include <QShortcut>

namespace livegauge {

GridFilter::GridFilter(GridView &view, GridMenu &menu, Workspace &workspace)
    : QObject(&view)
    , m_view(view)
    , m_workspace(workspace)
    , m_row(new FilterRow(&view))
{
    view.setFilterRow(m_row);
    connect(&view, &GridView::columnsMoved, this, &GridFilter::place);
    connect(m_row, &FilterRow::filterChanged, this, &GridFilter::ask);
    connect(m_row, &FilterRow::left, &view, qOverload<>(&QWidget::setFocus));
    connect(m_row, &FilterRow::revealWanted, this, [this](ColumnId column) {
        m_view.bringIntoSight({m_view.layoutOfCells().firstRow(), column});
    });
    connect(&menu, &GridMenu::filterWanted, this, [this](const Condition &condition) {
        if (condition.isNegated)
            m_row->addCondition(condition);
        else
            m_row->setCondition(condition);
    });
    connect(&workspace, &Workspace::selectionChanged, this, &GridFilter::setToday);
    connect(&workspace, &Workspace::selectionChanged, this, &GridFilter::setCurrencies);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &view);
    connect(shortcut, &QShortcut::activated, this, &GridFilter::focus);
    setToday();
    setCurrencies();
    place();
}

void GridFilter::focus()
{
    const auto current = m_view.current();
    m_row->focusField(current ? current->column : ColumnId::Start);
}

void GridFilter::place()
{
    const GridLayout layout = m_view.layoutOfCells();
    std::vector<FilterRow::Place> places;
    int frozen = 0;
    for (const GridLayout::Span &span : layout.columns()) {
        places.push_back({span.column, span.left, span.width});
        frozen += span.isFrozen ? 1 : 0;
    }
    m_row->setPlaces(places, frozen);
}

void GridFilter::ask(const Filter &filter)
{
    SelectionQuery query = m_workspace.query();
    query.filter = filter;
    m_workspace.setQuery(query);
}

void GridFilter::setToday()
{
    const qint64 now = latestNow(m_workspace.selection().columns, m_workspace.query());
    m_row->setToday(wallDateTime(now).date());
}

void GridFilter::setCurrencies()
{
    m_row->setCurrencies(m_workspace.query().currencies);
}

} // namespace livegauge

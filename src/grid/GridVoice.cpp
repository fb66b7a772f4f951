#include "grid/GridVoice.h"

#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"

#include <algorithm>

namespace livegauge {

GridVoice::GridVoice(GridView &view)
    : QObject(&view)
    , m_view(view)
{
    connect(&view, &GridView::currentChanged, this, &GridVoice::tellCurrent);
    connect(&view.marked(), &MarkedRows::changed, this, &GridVoice::tellMarks);
    connect(&view.model(), &LivestreamTableModel::shownChanged, this, &GridVoice::tellRows);
    connect(&view.columns(), &GridColumns::changed, this, &GridVoice::tellRows);
}

void GridVoice::tellCurrent()
{
    if (m_view.hasFocus())
        tellCell(QAccessible::Focus);
}

void GridVoice::tellCell(QAccessible::Event what)
{
    if (!QAccessible::isActive() || !m_view.current())
        return;
    const std::vector<ColumnId> shown = m_view.columns().shown();
    const auto place = std::ranges::find(shown, m_view.current()->column);
    if (place == shown.end())
        return;
    QAccessibleEvent event(&m_view, what);
    event.setChild((m_view.current()->position + 1) * static_cast<int>(shown.size())
                   + static_cast<int>(place - shown.begin()));
    QAccessible::updateAccessibility(&event);
}

void GridVoice::tellMarks()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&m_view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
    // What a reader speaks of is the cell it stands on.
    tellCell(QAccessible::Selection);
}

void GridVoice::tellRows()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&m_view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace livegauge

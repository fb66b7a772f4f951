#pragma once

#include "grid/FilterRow.h"

namespace livegauge {

class GridMenu;
class GridView;
class Workspace;

/// Puts a filter row into a grid and what it says into the workspace's query. Ctrl+Shift+F goes to
/// the field of the current column; what a cell's menu filters by is written into its field.
class GridFilter : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the view.
    GridFilter(GridView &view, GridMenu &menu, Workspace &workspace);

    FilterRow &row() const { return *m_row; }
    void focus();

private:
    void place();
    void ask(const Filter &filter);
    void setToday();
    void setCurrencies();

    GridView &m_view;
    Workspace &m_workspace;
    FilterRow *m_row;
};

} // namespace livegauge

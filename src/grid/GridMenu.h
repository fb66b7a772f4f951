#pragma once

#include "grid/GridCopy.h"
#include "grid/GridDecor.h"
#include "grid/GridLayout.h"

#include <QObject>

class QMenu;

namespace livegauge {

class GridView;

/// What a right click offers: on a cell its livestream in full, copying and filters from it, on a
/// title order, freezing, bars and colours. Copies many rows beside the window's thread.
class GridMenu : public QObject {
    Q_OBJECT

public:
    explicit GridMenu(GridView &view);

    void setLanguage(Language language) { m_numbers = Numbers(language); }
    /// The marked rows that are shown, or the current one, to the clipboard.
    void copy(CopyAs as, bool withTitles);
    /// More cells than this are not copied; at first as many as programs take from a clipboard
    /// without choking.
    void setMostCopied(int cells) { m_mostCopied = cells; }

Q_SIGNALS:
    /// Rows are to be filtered by this, beside what they are filtered by already.
    void filterWanted(const livegauge::Condition &condition);
    void changesWanted(livegauge::RowNumber row);
    /// The livestream of the current cell: all of it, or its note and tags.
    void detailWanted();
    void noteWanted();
    /// The menu of a title is open; entries may be added.
    void headerMenuOpening(QMenu *menu);
    /// So many rows are in the clipboard now.
    void copied(int rows);
    /// These were too many; so many would do.
    void copyRefused(int rows, int most);

private:
    void openForCell(const GridCell &cell, const QPoint &at);
    void openForTitle(ColumnId column, const QPoint &at);
    void addLivestream(QMenu &menu, RowNumber row);
    void addCopying(QMenu &menu);
    void addFilters(QMenu &menu, const GridCell &cell, RowNumber row);
    void addOrders(QMenu &menu, ColumnId column);
    void addTitleEntries(QMenu &menu, ColumnId column);
    void addMarks(QMenu &menu, ColumnId column);
    void askLimit(ColumnId column, CellMark::Kind kind);

    GridView &m_view;
    Numbers m_numbers;
    int m_mostCopied = 3'000'000;
    quint64 m_copy = 0; ///< the newest; an older one that comes late is not put into the clipboard
};

} // namespace livegauge

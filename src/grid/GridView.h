#pragma once

#include "grid/GridDecor.h"
#include "grid/GridLayout.h"
#include "grid/GridMarks.h"
#include "look/Theme.h"

#include <QAbstractScrollArea>

namespace livegauge {

class GridDrag;
class GridHead;
class GridVoice;
class LivestreamTableModel;

/// The grid of livestreams. Keeps nothing per row, unlike Qt's own views, so that a million rows
/// scroll, grow and are marked as fast as ten. The first columns may stand still while the others
/// scroll; marked rows are those of MarkedRows, which come into sight where they are marked in a
/// chart or a list. Keyboard: arrows, pages, Home and End move the
/// current cell, with Shift they mark; Ctrl+A marks all.
class GridView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Model and marks must outlive the view.
    GridView(LivestreamTableModel &model, MarkedRows &marked, QWidget *parent = nullptr);

    LivestreamTableModel &model() const { return m_model; }
    MarkedRows &marked() const { return m_marked; }
    GridColumns &columns() { return m_columns; }
    const GridColumns &columns() const { return m_columns; }
    GridDecor &decor() { return m_decor; }
    void setTheme(const Theme &theme);

    /// A row of its own right below the titles, as high as its size hint; nullptr for none.
    void setFilterRow(QWidget *row);
    QWidget *filterRow() const;
    GridLayout layoutOfCells() const;

    std::optional<GridCell> current() const { return m_current; }
    /// Moves the current cell and brings it into sight. Marks nothing; what Shift marks next begins
    /// here.
    void setCurrent(const GridCell &cell);
    void bringIntoSight(const GridCell &cell);
    /// Cells that hold this text are set off; an empty one sets none off.
    void setFound(const QString &text);
    /// As wide as its title and what of it is in sight: to look at all there is would take seconds.
    void fit(ColumnId column);
    std::optional<GridCell> cellAt(const QPoint &inViewport) const;
    int rowsInSight() const;
    int titlesTop() const; ///< in the viewport's coordinates: negative
    int titlesHeight() const;
    QSize minimumSizeHint() const override; ///< a few rows can always be read

Q_SIGNALS:
    /// Columns were moved, sized, scrolled, shown or frozen.
    void columnsMoved();
    void currentChanged();
    /// Enter or a double click on a row.
    void activated(livegauge::RowNumber row);
    void menuWanted(const livegauge::GridCell &cell, const QPoint &globalPosition);
    void headerMenuWanted(livegauge::ColumnId column, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void placeHead();
    void updateScrollBars();
    void showSelection();
    void moveTo(const GridCell &cell);
    void bringIntoSight(int position);
    /// The first marked row, unless one of them is in sight.
    void bringMarksIntoSight();
    /// Marks from where the last marks began to the row at `y` of the viewport.
    void markTo(int y, GridMarks::Way way);
    int rowHeight() const;
    /// The current cell leaves a column that is no longer shown.
    void leaveHiddenColumn();

    LivestreamTableModel &m_model;
    MarkedRows &m_marked;
    GridColumns m_columns;
    GridDecor m_decor;
    GridMarks m_marks;
    GridHead *m_head;
    GridVoice *m_voice;
    GridDrag *m_drag;
    Theme m_theme = Theme::light();
    std::optional<GridCell> m_current;
    /// The row m_current stands on, or will again when it is shown.
    std::optional<RowNumber> m_currentRow;
    ColumnId m_currentColumn = ColumnId::Start;
    std::optional<RowNumber> m_topRow; ///< the first one in sight
    QString m_found;
};

} // namespace livegauge

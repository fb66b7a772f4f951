#include "grid/GridView.h"

#include "grid/GridAccessible.h"
#include "grid/GridDrag.h"
#include "grid/GridHead.h"
#include "grid/GridKeys.h"
#include "grid/GridOrder.h"
#include "grid/GridPainter.h"
#include "grid/GridVoice.h"
#include "models/LivestreamTableModel.h"
#include "wording/PlainToolTip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <functional>

namespace livegauge {
namespace {

constexpr int cellPadding = 8; ///< above and below the text together

GridMarks::Way wayOf(Qt::KeyboardModifiers keys)
{
    if (keys.testFlag(Qt::ShiftModifier))
        return keys.testFlag(Qt::ControlModifier) ? GridMarks::Way::Added
                                                  : GridMarks::Way::Stretched;
    return keys.testFlag(Qt::ControlModifier) ? GridMarks::Way::Toggled : GridMarks::Way::Alone;
}

} // namespace

GridView::GridView(LivestreamTableModel &model, MarkedRows &marked, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_marked(marked)
    , m_marks(marked)
    , m_head(new GridHead(model, m_columns, this))
    , m_voice(new GridVoice(*this))
    , m_drag(new GridDrag(viewport()))
{
    installGridAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(20);
    connect(&model, &LivestreamTableModel::shownChanged, this, &GridView::showSelection);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this] { viewport()->update(); });
    connect(&marked, &MarkedRows::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&marked, &MarkedRows::sightWanted, this, &GridView::bringMarksIntoSight);
    connect(&m_decor, &GridDecor::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_columns, &GridColumns::changed, this, [this] {
        leaveHiddenColumn();
        updateScrollBars();
        placeHead();
        viewport()->update();
    });
    connect(m_drag, &GridDrag::reached, this, &GridView::markTo);
    connect(m_head, &GridHead::menuWanted, this, &GridView::headerMenuWanted);
    connect(m_head, &GridHead::fitWanted, this, &GridView::fit);
    showSelection();
}

void GridView::fit(ColumnId column)
{
    constexpr int padding = 20;
    constexpr int sortArrow = 18;
    const int section = LivestreamTableModel::sectionOf(column);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = sortArrow
        + QFontMetrics(bold).horizontalAdvance(
            m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    const int first = layoutOfCells().firstRow();
    const int last = std::min(m_model.rowCount(), first + rowsInSight() + 1);
    for (int position = first; position < last; ++position) {
        const QString text = m_model.index(position, section).data().toString();
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    m_columns.setWidth(column, widest + padding);
}

void GridView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void GridView::setFilterRow(QWidget *row)
{
    m_head->setFilterRow(row);
    placeHead();
}

QWidget *GridView::filterRow() const
{
    return m_head->filterRow();
}

int GridView::rowHeight() const
{
    return fontMetrics().height() + cellPadding;
}

QSize GridView::minimumSizeHint() const
{
    constexpr int fewRows = 3;
    return {QAbstractScrollArea::minimumSizeHint().width(),
            viewportMargins().top() + fewRows * rowHeight()
                + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth()};
}

GridLayout GridView::layoutOfCells() const
{
    return {m_columns, horizontalScrollBar()->value(), verticalScrollBar()->value(), rowHeight()};
}

int GridView::rowsInSight() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

int GridView::titlesHeight() const
{
    return m_head->titlesHeight();
}

int GridView::titlesTop() const
{
    return -viewportMargins().top();
}

void GridView::placeHead()
{
    setViewportMargins(0, m_head->height(), 0, 0);
    m_head->place(viewport()->geometry(), layoutOfCells().frozenWidth(),
                  horizontalScrollBar()->value());
    Q_EMIT columnsMoved();
}

void GridView::updateScrollBars()
{
    const int rows = rowsInSight();
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setRange(0, std::max(0, m_model.rowCount() - rows));
    const GridLayout layout = layoutOfCells();
    const int width = std::max(1, viewport()->width() - layout.frozenWidth());
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, layout.scrolledWidth() - width));
}

void GridView::showSelection()
{
    const Selection &selection = m_model.selection();
    // What was at the top stays there, and so does the current row, wherever they stand now.
    const std::optional<int> top = m_topRow ? positionOf(selection, *m_topRow) : std::nullopt;
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    updateScrollBars();
    if (top && !wasAtTop)
        verticalScrollBar()->setValue(*top);
    if (m_currentRow) {
        const std::optional<int> place = positionOf(selection, *m_currentRow);
        m_current = place ? std::optional(GridCell{*place, m_currentColumn}) : std::nullopt;
    }
    m_head->setOrder(orderInForce(selection.query->order));
    m_decor.setSelection(selection);
    scrollContentsBy(0, 0);
    Q_EMIT currentChanged();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dy)
    const auto top = static_cast<std::size_t>(verticalScrollBar()->value());
    const RowNumbers &shown = *m_model.selection().shown;
    m_topRow = top < shown.size() ? std::optional(shown[top]) : std::nullopt;
    if (dx != 0)
        placeHead();
    viewport()->update();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    placeHead();
}

void GridView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateScrollBars();
        placeHead();
    }
}

void GridView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.card);
    const GridLayout layout = layoutOfCells();
    GridPainter(layout, {m_model, m_marked, m_decor, m_theme, m_current, hasFocus(), m_found})
        .paint(painter, viewport()->size());
}

void GridView::setFound(const QString &text)
{
    m_found = text;
    viewport()->update();
}

void GridView::setCurrent(const GridCell &cell)
{
    moveTo(cell);
    m_marks.goTo(m_model.selection(), cell.position);
}

void GridView::moveTo(const GridCell &cell)
{
    m_current = cell;
    m_currentRow = m_model.rowNumberAt(cell.position);
    m_currentColumn = cell.column;
    bringIntoSight(cell);
    viewport()->update();
    Q_EMIT currentChanged();
}

void GridView::leaveHiddenColumn()
{
    const std::vector<ColumnId> shown = m_columns.shown();
    if (shown.empty() || std::ranges::find(shown, m_currentColumn) != shown.end())
        return;
    // Those hidden stand among the others: the next one that is shown, else the last.
    const auto &all = m_columns.states();
    auto next = std::ranges::find(all, m_currentColumn, &GridColumns::State::id);
    next = std::find_if(next, all.end(), std::mem_fn(&GridColumns::State::isShown));
    m_currentColumn = next == all.end() ? shown.back() : next->id;
    if (!m_current)
        return;
    m_current->column = m_currentColumn;
    Q_EMIT currentChanged();
}

void GridView::bringIntoSight(int position)
{
    QScrollBar *rows = verticalScrollBar();
    // After a jump what is around the row is to be seen as well.
    const bool isFar =
        position < rows->value() - rowsInSight() || position >= rows->value() + 2 * rowsInSight();
    if (isFar)
        rows->setValue(position - rowsInSight() / 2);
    else if (position < rows->value())
        rows->setValue(position);
    else if (position >= rows->value() + rowsInSight())
        rows->setValue(position - rowsInSight() + 1);
}

void GridView::bringMarksIntoSight()
{
    const RowNumbers &shown = *m_model.selection().shown;
    const auto isMarked = [this](RowNumber row) { return m_marked.contains(row); };
    const auto count = static_cast<std::ptrdiff_t>(shown.size());
    const auto top = std::min<std::ptrdiff_t>(verticalScrollBar()->value(), count);
    const auto bottom = std::min<std::ptrdiff_t>(top + rowsInSight(), count);
    if (std::any_of(shown.begin() + top, shown.begin() + bottom, isMarked))
        return;
    const auto first = std::ranges::find_if(shown, isMarked);
    if (first != shown.end())
        bringIntoSight(static_cast<int>(first - shown.begin()));
}

void GridView::bringIntoSight(const GridCell &cell)
{
    bringIntoSight(cell.position);
    const GridLayout layout = layoutOfCells();
    const GridLayout::Span *span = layout.span(cell.column);
    if (span == nullptr || span->isFrozen)
        return;
    QScrollBar *across = horizontalScrollBar();
    if (span->left < layout.frozenWidth())
        across->setValue(across->value() - (layout.frozenWidth() - span->left));
    else if (span->right() > viewport()->width())
        across->setValue(
            across->value()
            + std::min(span->right() - viewport()->width(), span->left - layout.frozenWidth()));
}

std::optional<GridCell> GridView::cellAt(const QPoint &inViewport) const
{
    const GridLayout layout = layoutOfCells();
    const std::optional<ColumnId> column = layout.columnAt(inViewport.x());
    const int position = layout.positionAt(inViewport.y());
    if (!column || inViewport.y() < 0 || position >= m_model.rowCount())
        return std::nullopt;
    return GridCell{position, *column};
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<GridCell> cell = cellAt(event->position().toPoint());
    if (!cell) {
        m_marks.clear();
        return;
    }
    const bool isMarked = m_marked.contains(m_model.rowNumberAt(cell->position));
    // The menu is about what is marked, if it was opened there.
    if (event->button() != Qt::RightButton || !isMarked)
        m_marks.mark(m_model.selection(), cell->position, wayOf(event->modifiers()));
    moveTo(*cell);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_current)
        m_drag->move(*event);
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_drag->end();
}

void GridView::markTo(int y, GridMarks::Way way)
{
    if (m_model.rowCount() == 0 || !m_current)
        return;
    const int position = std::clamp(layoutOfCells().positionAt(y), 0, m_model.rowCount() - 1);
    if (position == m_current->position)
        return;
    m_marks.mark(m_model.selection(), position, way);
    moveTo({position, m_current->column});
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<GridCell> cell = cellAt(event->position().toPoint());
    if (cell && event->button() == Qt::LeftButton)
        Q_EMIT activated(m_model.rowNumberAt(cell->position));
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        m_marks.markAll(m_model.selection());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_current)
            Q_EMIT activated(m_model.rowNumberAt(m_current->position));
        return;
    }
    if (event->key() == Qt::Key_Space && m_current) {
        m_marks.mark(m_model.selection(), m_current->position, wayOf(event->modifiers()));
        return;
    }
    const GridPlace place{m_current, m_columns.shown(), verticalScrollBar()->value(), rowsInSight(),
                          m_model.rowCount()};
    const std::optional<GridCell> cell = movedByKey(*event, place);
    if (!cell) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool onward = !m_current || cell->position != m_current->position;
    const bool stretches = event->modifiers().testFlag(Qt::ShiftModifier);
    moveTo(*cell);
    if (onward && !leavesMarks(*event))
        m_marks.mark(m_model.selection(), cell->position,
                     stretches ? GridMarks::Way::Stretched : GridMarks::Way::Alone);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    // The key that opens the menu means the current cell, wherever the mouse is. Qt hands on the
    // viewport's events as they are, so the position is in the viewport.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<GridCell> cell = byMouse ? cellAt(event->pos()) : m_current;
    if (!cell)
        return;
    const QPoint at = layoutOfCells().cell(*cell).bottomLeft();
    Q_EMIT menuWanted(*cell, byMouse ? event->globalPos() : viewport()->mapToGlobal(at));
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const std::optional<GridCell> cell = cellAt(help->pos())) {
        const int section = LivestreamTableModel::sectionOf(cell->column);
        text = m_model.index(cell->position, section).data(Qt::ToolTipRole).toString();
        if (!text.isEmpty())
            text = plainToolTip(text, ToolTipLines::Wrapped);
    }
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    m_voice->tellCurrent();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace livegauge

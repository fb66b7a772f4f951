#include "widgets/ReadTable.h"

#include "domain/Csv.h"
#include "widgets/CellDelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace livegauge {
namespace {

/// Numbers stand at the right, and may have a sign.
QString cellForCopy(const QModelIndex &index)
{
    const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = index.data().toString().simplified();
    return side.testFlag(Qt::AlignRight) ? text : defused(text);
}

} // namespace

ReadTable::ReadTable(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
}

void ReadTable::setWidths(const QStringList &samples, int stretched, int padding)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics titles(bold);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title =
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column,
                       padding
                           + std::max(fontMetrics().horizontalAdvance(samples.value(column)),
                                      titles.horizontalAdvance(title)));
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_stretched = stretched;
    m_narrowest = columnWidth(stretched);
    stretch();
}

/// A column that is stretched is squeezed as well, down to nothing: only where there is room.
void ReadTable::stretch()
{
    if (m_stretched < 0)
        return;
    QHeaderView &header = *horizontalHeader();
    const int others = header.length() - columnWidth(m_stretched);
    const bool hasRoom = viewport()->width() - others >= m_narrowest;
    const bool isStretched = header.sectionResizeMode(m_stretched) == QHeaderView::Stretch;
    if (hasRoom == isStretched)
        return;
    header.setSectionResizeMode(m_stretched,
                                hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!hasRoom)
        setColumnWidth(m_stretched, m_narrowest);
}

void ReadTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

std::vector<int> ReadTable::chosenRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

/// Rows beside each other at once: a range for each would cost the square of their number.
void ReadTable::chooseRows(const std::function<bool(int row)> &isChosen)
{
    QItemSelection selection;
    const int count = model()->rowCount();
    int first = 0;
    for (int row = 0; row <= count; ++row) {
        if (row < count && isChosen(row))
            continue;
        if (first < row)
            selection.select(model()->index(first, 0), model()->index(row - 1, 0));
        first = row + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ReadTable::copyRows() const
{
    std::vector<int> rows = chosenRows();
    const bool areAll = rows.empty();
    for (int row = 0; areAll && row < model()->rowCount(); ++row)
        rows.push_back(row);
    const auto line = [this](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += cell(column);
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line([this](int column) {
        return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified();
    })};
    for (const int row : rows)
        lines += line([this, row](int column) { return cellForCopy(model()->index(row, column)); });
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void ReadTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace livegauge

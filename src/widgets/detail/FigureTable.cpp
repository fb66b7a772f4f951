#include "widgets/detail/FigureTable.h"

#include "models/DetailModel.h"

#include <QHeaderView>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int longestNumber = 16; // longer ones are ids
constexpr int margin = 16; // of a cell's text, both sides

} // namespace

FigureTable::FigureTable(DetailModel &model, QWidget *parent)
    : ReadTable(model, parent)
    , m_model(model)
{
    setWordWrap(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FigureTable::fitRows);
}

void FigureTable::fit()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isJoined(row))
            setSpan(row, DetailModel::Shown, 1, 2);
    }
    fitRows();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    ReadTable::resizeEvent(event);
    fitRows();
}

bool FigureTable::isJoined(int row) const
{
    const QString source = m_model.index(row, DetailModel::Source).data().toString();
    const QString shown = m_model.index(row, DetailModel::Shown).data().toString();
    const bool isText = std::ranges::any_of(shown, [](QChar c) { return c.isLetter(); })
        || shown.size() > longestNumber;
    return source.isEmpty() || (isText && shown == source.simplified());
}

int FigureTable::heightOf(const QModelIndex &index, int width) const
{
    const QRect room(0, 0, std::max(width - margin, 1), 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
}

int FigureTable::wordsHeight(int row) const
{
    const auto height = [this, row](int column, int width) {
        return heightOf(m_model.index(row, column), width);
    };
    const int name = height(DetailModel::Figure, columnWidth(DetailModel::Figure));
    const int shownWidth = columnWidth(DetailModel::Shown);
    const int sourceWidth = columnWidth(DetailModel::Source);
    if (columnSpan(row, DetailModel::Shown) > 1)
        return std::max(name, height(DetailModel::Shown, shownWidth + sourceWidth));
    return std::max(
        {name, height(DetailModel::Shown, shownWidth), height(DetailModel::Source, sourceWidth)});
}

void FigureTable::fitRows()
{
    constexpr int padding = 10;
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, std::max(wordsHeight(row), fontMetrics().height()) + padding);
}

} // namespace livegauge

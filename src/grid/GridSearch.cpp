#include "grid/GridSearch.h"

#include "grid/CellTexts.h"

#include <algorithm>

namespace livegauge {
namespace {

constexpr qint64 betweenQuestions = 4'096; ///< cells, whether to stop

/// Goes from cell to cell, at the ends round to the other end.
class Walk {
public:
    Walk(int rows, int columns, int position, int place)
        : m_rows(rows)
        , m_columns(columns)
        , m_position(position)
        , m_place(place)
    {
    }

    int position() const { return m_position; }
    int place() const { return m_place; }
    bool cameRound() const { return m_cameRound; }

    void step(bool backwards)
    {
        m_place += backwards ? -1 : 1;
        if (m_place >= 0 && m_place < m_columns)
            return;
        m_place = backwards ? m_columns - 1 : 0;
        m_position += backwards ? -1 : 1;
        if (m_position >= 0 && m_position < m_rows)
            return;
        m_position = backwards ? m_rows - 1 : 0;
        m_cameRound = true;
    }

private:
    int m_rows;
    int m_columns;
    int m_position;
    int m_place;
    bool m_cameRound = false;
};

} // namespace

std::vector<CellTexts> GridSearch::cellTexts() const
{
    const auto times = std::make_shared<const WallTimes>(selection.columns, selection.query->clock);
    std::vector<CellTexts> cells;
    for (const ColumnId id : columns)
        cells.emplace_back(selection.columns, id, text, numbers, times,
                           selection.query->currencies);
    return cells;
}

std::optional<GridSearch::Hit> GridSearch::run(const std::function<bool()> &isStopped) const
{
    const RowNumbers &shown = *selection.shown;
    if (shown.empty() || columns.empty() || text.isEmpty())
        return std::nullopt;
    std::vector<CellTexts> cells = cellTexts();
    const auto rows = static_cast<int>(shown.size());
    const auto width = static_cast<int>(columns.size());
    const auto found = std::ranges::find(columns, column);
    const auto place = found == columns.end() ? 0 : static_cast<int>(found - columns.begin());
    Walk walk(rows, width, std::clamp(position, 0, rows - 1), place);
    if (!withFirst)
        walk.step(isBackwards);
    for (qint64 left = qint64{rows} * width; left > 0; --left, walk.step(isBackwards)) {
        if (left % betweenQuestions == 0 && isStopped())
            return std::nullopt;
        const RowNumber row = shown[static_cast<std::size_t>(walk.position())];
        const auto at = static_cast<std::size_t>(walk.place());
        if (cells[at].isHit(row))
            return Hit{{row, columns[at]}, walk.cameRound()};
    }
    return std::nullopt;
}

GridSearch::Hits GridSearch::all(std::size_t most, const std::function<bool()> &isStopped) const
{
    Hits hits;
    if (text.isEmpty())
        return hits;
    std::vector<CellTexts> cells = cellTexts();
    quint32 place = 0;
    for (const RowNumber row : *selection.shown) {
        for (CellTexts &cell : cells) {
            if (place % betweenQuestions == 0 && isStopped())
                return {};
            if (cell.isHit(row)) {
                if (hits.places.size() == most) {
                    hits.isCut = true;
                    return hits;
                }
                hits.places.push_back(place);
            }
            ++place;
        }
    }
    return hits;
}

} // namespace livegauge

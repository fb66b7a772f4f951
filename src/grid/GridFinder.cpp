#include "grid/GridFinder.h"

#include "domain/Beside.h"
#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"

namespace livegauge {

GridFinder::GridFinder(GridView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_numbers(Language::English)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
}

GridFinder::~GridFinder()
{
    ++*m_newest;
}

void GridFinder::stop()
{
    ++*m_newest;
    m_view.setFound({});
}

void GridFinder::begin()
{
    m_begin.reset();
    if (const auto cell = m_view.current())
        m_begin = {m_view.model().rowNumberAt(cell->position), cell->column};
}

GridCell GridFinder::first(Way way) const
{
    if (way == Way::Here && m_begin) {
        if (const auto place = positionOf(m_view.model().selection(), m_begin->row))
            return {*place, m_begin->column};
    }
    return m_view.current().value_or(
        GridCell{m_view.layoutOfCells().firstRow(), m_view.columns().shown().front()});
}

void GridFinder::find(const QString &text, Way way)
{
    const quint64 generation = ++*m_newest;
    m_view.setFound(text);
    const GridCell from = first(way);
    GridSearch search{m_view.model().selection(),
                      m_view.columns().shown(),
                      m_numbers,
                      text,
                      from.position,
                      from.column,
                      way == Way::Back,
                      way == Way::Here || !m_view.current()};
    Q_EMIT began();
    workBeside(
        this,
        [search = std::move(search), generation, newest = m_newest] {
            return search.run([&] { return *newest != generation; });
        },
        [this, generation](const std::optional<GridSearch::Hit> &hit) { take(generation, hit); });
}

void GridFinder::take(quint64 generation, const std::optional<GridSearch::Hit> &hit)
{
    if (generation != *m_newest)
        return;
    // Rows may have come or gone meanwhile.
    const auto position =
        hit ? positionOf(m_view.model().selection(), hit->cell.row) : std::nullopt;
    if (!position) {
        Q_EMIT notFound();
        return;
    }
    const GridCell cell{*position, hit->cell.column};
    const bool isSame = m_view.current() == cell;
    m_view.setCurrent(cell);
    if (isSame && hit->cameRound)
        Q_EMIT foundNoOther();
    else
        Q_EMIT found(hit->cameRound);
}

} // namespace livegauge

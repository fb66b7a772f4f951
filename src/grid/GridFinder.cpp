#include "grid/GridFinder.h"

#include "domain/Beside.h"
#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"

#include <algorithm>

namespace livegauge {
namespace {

bool isOfTheSame(const GridSearch &one, const GridSearch &other)
{
    return one.selection.shown == other.selection.shown && one.columns == other.columns
        && one.text == other.text && one.numbers.language() == other.numbers.language();
}

} // namespace

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
        [search, generation, newest = m_newest] {
            return search.run([&] { return *newest != generation; });
        },
        [this, search, generation](const std::optional<GridSearch::Hit> &hit) {
            take(generation, search, hit);
        });
}

void GridFinder::take(quint64 generation, const GridSearch &search,
                      const std::optional<GridSearch::Hit> &hit)
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
    if (!m_countedFor || !isOfTheSame(*m_countedFor, search))
        countAll(generation, search);
}

/// Beside the window's thread: a million rows take seconds.
void GridFinder::countAll(quint64 generation, const GridSearch &search)
{
    constexpr std::size_t mostCounted = 100'000;
    m_countedFor.reset();
    workBeside(
        this,
        [search, generation, newest = m_newest] {
            return search.all(mostCounted, [&] { return *newest != generation; });
        },
        [this, search, generation](const GridSearch::Hits &hits) {
            if (generation != *m_newest)
                return;
            m_countedFor = search;
            m_hits = hits;
            Q_EMIT counted();
        });
}

std::optional<GridFinder::Count> GridFinder::count() const
{
    const auto current = m_view.current();
    if (!m_countedFor || !current
        || m_countedFor->selection.shown != m_view.model().selection().shown)
        return std::nullopt;
    const std::vector<ColumnId> &columns = m_countedFor->columns;
    const auto column = std::ranges::find(columns, current->column) - columns.begin();
    const auto width = static_cast<qint64>(columns.size());
    const auto place = static_cast<quint32>(current->position * width + column);
    const auto at = std::ranges::lower_bound(m_hits.places, place);
    const bool isHit = at != m_hits.places.end() && *at == place;
    return Count{isHit ? static_cast<int>(at - m_hits.places.begin()) + 1 : 0,
                 static_cast<int>(m_hits.places.size()), m_hits.isCut};
}

} // namespace livegauge

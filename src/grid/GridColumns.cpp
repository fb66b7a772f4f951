#include "grid/GridColumns.h"

#include <algorithm>

namespace livegauge {

void GridColumns::set(std::vector<State> states, int frozen)
{
    if (m_states == states && m_frozen == frozen)
        return;
    m_states = std::move(states);
    m_frozen = frozen;
    Q_EMIT changed();
}

std::vector<ColumnId> GridColumns::shown() const
{
    std::vector<ColumnId> ids;
    for (const State &state : m_states) {
        if (state.isShown)
            ids.push_back(state.id);
    }
    return ids;
}

std::vector<ColumnId> GridColumns::shown(bool frozen) const
{
    const std::vector<ColumnId> all = shown();
    const auto border =
        all.begin() + std::min<std::ptrdiff_t>(m_frozen, static_cast<std::ptrdiff_t>(all.size()));
    return frozen ? std::vector(all.begin(), border) : std::vector(border, all.end());
}

const GridColumns::State &GridColumns::find(ColumnId id) const
{
    return *std::ranges::find(m_states, id, &State::id);
}

GridColumns::State &GridColumns::find(ColumnId id)
{
    return *std::ranges::find(m_states, id, &State::id);
}

void GridColumns::setWidth(ColumnId id, int width)
{
    width = std::clamp(width, narrowest, widest);
    if (find(id).width == width)
        return;
    find(id).width = width;
    Q_EMIT changed();
}

void GridColumns::setShown(ColumnId id, bool shown)
{
    if (isShown(id) == shown || (!shown && this->shown().size() == 1))
        return;
    const std::vector<ColumnId> still = this->shown(true);
    if (!shown && std::ranges::find(still, id) != still.end())
        --m_frozen;
    find(id).isShown = shown;
    // One that comes back between frozen ones is frozen with them.
    const std::vector<ColumnId> all = this->shown();
    if (shown && std::ranges::find(all, id) - all.begin() < m_frozen)
        ++m_frozen;
    Q_EMIT changed();
}

void GridColumns::reorder(const std::vector<ColumnId> &shown, bool frozen)
{
    if (shown == this->shown(frozen))
        return;
    // Each place of one of them takes the next one of the new order; all else stays where it is.
    const std::vector<State> before = m_states;
    auto next = shown.begin();
    for (std::size_t place = 0; place < m_states.size(); ++place) {
        if (std::ranges::find(shown, before[place].id) == shown.end())
            continue;
        m_states[place] = *std::ranges::find(before, *next++, &State::id);
    }
    Q_EMIT changed();
}

void GridColumns::freezeUpTo(ColumnId id)
{
    const std::vector<ColumnId> all = shown();
    const auto found = std::ranges::find(all, id);
    if (found == all.end())
        return;
    m_frozen = static_cast<int>(found - all.begin()) + 1;
    Q_EMIT changed();
}

void GridColumns::unfreeze()
{
    m_frozen = 0;
    Q_EMIT changed();
}

} // namespace livegauge

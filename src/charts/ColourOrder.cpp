#include "charts/ColourOrder.h"

#include "look/Theme.h"

#include <algorithm>

namespace livegauge {

bool ColourOrder::add(const QStringList &userIds)
{
    const qsizetype before = m_userIds.size();
    for (const QString &userId : userIds) {
        if (m_places.contains(userId))
            continue;
        m_places.insert(userId, m_userIds.size());
        m_userIds.append(userId);
    }
    return m_userIds.size() > before;
}

bool ColourOrder::tellApart(const std::vector<FigureInfluencer> &influencers)
{
    const auto colours = static_cast<std::size_t>(Theme::seriesCount());
    if (influencers.size() > colours)
        return false;
    std::vector<bool> isTaken(colours);
    QStringList without;
    for (const FigureInfluencer &one : influencers) {
        const auto place = m_places.constFind(one.userId);
        if (place == m_places.constEnd())
            continue;
        const std::size_t colour = static_cast<std::size_t>(*place) % colours;
        if (isTaken[colour])
            without.append(one.userId);
        isTaken[colour] = true;
    }
    for (const QString &userId : without) {
        // A colour repeats only behind the last one, so the first of each is somebody's.
        const auto free = std::ranges::find(isTaken, false) - isTaken.begin();
        isTaken[static_cast<std::size_t>(free)] = true;
        const qsizetype place = m_places.value(userId);
        m_userIds.swapItemsAt(place, free);
        m_places[m_userIds[place]] = place;
        m_places[userId] = free;
    }
    return !without.isEmpty();
}

} // namespace livegauge

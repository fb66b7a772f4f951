#pragma once

#include "charts/Figure.h"

#include <QHash>
#include <QStringList>

namespace livegauge {

/// Which influencer has which colour: the n-th has Theme::series(n). Colours repeat, but not among
/// those who are in sight together, as far as there are enough.
class ColourOrder {
public:
    /// New ones come behind those known. True where there were any.
    bool add(const QStringList &userIds);
    /// Gives those of a figure colours of their own by changing places with others. True where
    /// anybody's colour changed; false as well for a figure of more than there are colours.
    bool tellApart(const std::vector<FigureInfluencer> &influencers);

    const QStringList &userIds() const { return m_userIds; }

private:
    QStringList m_userIds;
    QHash<QString, qsizetype> m_places;
};

} // namespace livegauge

#include "charts/Figure.h"

#include <algorithm>

namespace livegauge {

QString Figure::nameOf(const QString &userId) const
{
    const auto found = std::ranges::find(influencers, userId, &FigureInfluencer::userId);
    return found == influencers.end() ? userId : found->name;
}

QString Figure::currencyOf(const QString &userId) const
{
    const auto found = std::ranges::find(influencers, userId, &FigureInfluencer::userId);
    return found == influencers.end() ? QString() : found->currency;
}

} // namespace livegauge

#include "domain/Formula.h"

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

constexpr double secondsPerHour = 3600;

constexpr std::array formulas{
    Formula{ColumnId::Gpm, ColumnId::Gmv, {}, ColumnId::Views, 1000},
    Formula{ColumnId::ViewerValue, ColumnId::Gmv, {}, ColumnId::Viewers, 1},
    Formula{ColumnId::ItemPrice, ColumnId::Gmv, {}, ColumnId::Units, 1},
    Formula{ColumnId::GmvPerHour, ColumnId::Gmv, {}, ColumnId::Duration, secondsPerHour},
    Formula{ColumnId::UnitsPerHour, ColumnId::Units, {}, ColumnId::Duration, secondsPerHour},
    Formula{ColumnId::ViewsPerHour, ColumnId::Views, {}, ColumnId::Duration, secondsPerHour},
    Formula{ColumnId::UnitsPerThousandViews, ColumnId::Units, {}, ColumnId::Views, 1000},
    Formula{ColumnId::SellRate, ColumnId::Units, {}, ColumnId::Viewers, 100},
    Formula{ColumnId::InteractionRate, ColumnId::Likes, ColumnId::Comments, ColumnId::Views, 100},
    Formula{ColumnId::FollowerRate, ColumnId::Followers, {}, ColumnId::Viewers, 100},
    Formula{ColumnId::ViewsPerViewer, ColumnId::Views, {}, ColumnId::Viewers, 1},
    Formula{ColumnId::GmvPerProduct, ColumnId::Gmv, {}, ColumnId::Products, 1},
};

} // namespace

const Formula *formulaOf(ColumnId id)
{
    const auto *found = std::ranges::find(formulas, id, &Formula::id);
    return found == formulas.end() ? nullptr : found;
}

bool isCaptured(const Livestream &stream, ColumnId id)
{
    const Formula *formula = formulaOf(id);
    if (formula == nullptr || !formula->plus)
        return true;
    const Value first = valueOf(stream, formula->numerator);
    const Value second = valueOf(stream, *formula->plus);
    return !isKnown(first) || !isKnown(second) || numberIn(first) + numberIn(second) != 0;
}

} // namespace livegauge

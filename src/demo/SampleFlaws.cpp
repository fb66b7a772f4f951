#include "demo/SampleFlaws.h"

namespace livegauge {
namespace {

void forgetOne(Livestream &row, Dice &dice)
{
    switch (dice.below(6)) {
    case 0:
        row.likes.reset();
        break;
    case 1:
        row.comments.reset();
        break;
    case 2:
        row.followers.reset();
        break;
    case 3:
        row.products.reset();
        break;
    case 4:
        row.viewers.reset();
        break;
    default:
        row.units.reset();
        row.gmv.reset();
        break;
    }
}

} // namespace

void addFlaws(Livestream &row, double uncaptured, Dice &dice)
{
    if (dice.happens(uncaptured)) {
        row.likes = 0;
        row.comments = 0;
    }
    if (dice.happens(0.02))
        forgetOne(row, dice);
    if (dice.happens(0.012))
        row.title.clear();
    if (dice.happens(0.006))
        *row.duration -= 240 + dice.below(600);
    else if (dice.happens(0.005))
        row.end.reset();
}

} // namespace livegauge

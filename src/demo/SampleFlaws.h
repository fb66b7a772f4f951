#pragma once

#include "demo/Dice.h"
#include "domain/Livestream.h"

namespace livegauge {

/// Makes a row as incomplete as the source's own now and then are: likes and comments of 0 where
/// they were not captured, fields that are unknown, no title, a pause cut out of the duration.
void addFlaws(Livestream &row, double uncaptured, Dice &dice);

} // namespace livegauge

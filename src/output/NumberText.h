#pragma once

#include "output/Cell.h"

#include <QByteArray>

namespace livegauge {

/// A number for machines: all digits of a whole one, and of a real one as few as tell it from its
/// neighbours, never with an exponent below 10^15. Empty for what is no number or not finite.
QByteArray numberText(const Cell &cell);

} // namespace livegauge

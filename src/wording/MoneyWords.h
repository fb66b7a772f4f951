#pragma once

#include "domain/Currencies.h"

#include <QString>

namespace livegauge {

/// The currencies of money that is of several: "GBP, USD", or "GBP, USD and others" where it is not
/// stated of every market. Empty where fewer than two are stated.
QString currencyList(const MoneyUnit &money);

} // namespace livegauge

#pragma once

#include "domain/Currencies.h"

#include <QString>
#include <QStringList>

namespace livegauge {

/// Amounts of money without the currencies beside them.
struct AmountsText {
    QString amounts;
    QStringList currencies; ///< each once, as they were typed
};

/// "usd 10..20", "10 usd..20 usd" → "10..20", where those are stated. `text` is as halfWidth() made
/// it.
AmountsText withoutStated(const QString &text, const Currencies &stated);
/// The same whatever stands beside the numbers, even a unit.
AmountsText withoutNames(const QString &text);

/// The currency as it is stated, of how withoutStated() found it typed.
QString statedCurrency(const QString &typed, const Currencies &stated);

/// What may be typed as currency, as a sentence.
QString currencyExpectation(const Currencies &stated);

} // namespace livegauge

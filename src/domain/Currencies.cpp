#include "domain/Currencies.h"

#include <algorithm>

namespace livegauge {
namespace {

/// As the codes of ISO 4217 are made.
bool isCode(const QString &name)
{
    constexpr qsizetype letters = 3;
    return name.size() == letters
        && std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

} // namespace

QString MoneyUnit::common() const
{
    return areAllStated && currencies.size() == 1 ? currencies.front() : QString();
}

void Currencies::state(const QString &market, const QString &currency)
{
    const QString name = currency.simplified().left(longest).trimmed();
    if (name.isEmpty())
        m_byMarket.remove(market);
    else
        m_byMarket.insert(market, isCode(name) ? name.toUpper() : name);
}

MoneyUnit Currencies::ofAll(const QStringList &markets) const
{
    MoneyUnit unit;
    unit.markets = static_cast<int>(markets.size());
    unit.areAllStated = !markets.isEmpty();
    for (const QString &market : markets) {
        const QString currency = of(market);
        if (currency.isEmpty())
            unit.areAllStated = false;
        else
            unit.currencies.append(currency);
    }
    unit.currencies.removeDuplicates();
    unit.currencies.sort();
    return unit;
}

} // namespace livegauge

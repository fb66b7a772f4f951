#include "analysis/Markets.h"

#include <algorithm>

namespace livegauge {

std::vector<TextId> marketsOf(const LivestreamColumns &columns, const RowSet &rows)
{
    const TextReader regions(columns, ColumnId::Region);
    std::vector<quint8> isThere; // markets come early among the texts
    for (const TextId region : columns.regions())
        isThere.resize(std::max(isThere.size(), std::size_t{region} + 1));
    rows.forEach([&](RowNumber row) { isThere[regions[row]] = 1; });
    std::vector<TextId> markets;
    std::ranges::copy_if(columns.regions(), std::back_inserter(markets),
                         [&](TextId region) { return isThere[region] != 0; });
    return markets;
}

std::vector<TextId> together(std::vector<TextId> markets, const std::vector<TextId> &others)
{
    for (const TextId other : others) {
        if (std::ranges::find(markets, other) == markets.end())
            markets.push_back(other);
    }
    return markets;
}

QString currencyOf(const Selection &selection, RowNumber row)
{
    const Currencies &stated = selection.query->currencies;
    if (stated.isEmpty()) // as mostly: no text is looked for
        return {};
    return stated.of(selection.columns.text(row, ColumnId::Region));
}

MoneyUnit moneyOf(const Selection &selection, const std::vector<TextId> &markets)
{
    QStringList names;
    for (const TextId market : markets)
        names.append(selection.columns.texts().text(market));
    return selection.query->currencies.ofAll(names);
}

bool mayBeCompared(const Selection &selection, ColumnId metric, const std::vector<TextId> &markets)
{
    if (column(metric).kind != ColumnKind::Money || !selection.query)
        return true;
    const MoneyUnit money = moneyOf(selection, markets);
    return money.currencies.isEmpty() || !money.common().isEmpty();
}

} // namespace livegauge

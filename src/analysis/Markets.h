#pragma once

#include "analysis/Selection.h"
#include "domain/Currencies.h"

#include <vector>

namespace livegauge {

/// The markets of livestreams, in the order of the columns' regions(); `TextPool::none` where one
/// is unknown.
std::vector<TextId> marketsOf(const LivestreamColumns &columns, const RowSet &rows);

/// Markets of either, each once.
std::vector<TextId> together(std::vector<TextId> markets, const std::vector<TextId> &others);

/// Of a livestream's money, as the query states it; empty where it does not.
QString currencyOf(const Selection &selection, RowNumber row);

/// In what the money of these markets is, as the selection's query states it. Any thread.
MoneyUnit moneyOf(const Selection &selection, const std::vector<TextId> &markets);
/// Whether a metric of these markets can be subtracted from one another: not where it is money and
/// the currencies that are stated differ, or only some are. Where none is, nobody knows.
bool mayBeCompared(const Selection &selection, ColumnId metric, const std::vector<TextId> &markets);

} // namespace livegauge

#pragma once

#include "analysis/LivestreamColumns.h"

#include <QLocale>

#include <vector>

namespace livegauge {

/// The place of each text of a column in the order of Collation, by TextId; texts that do not
/// differ share one, texts of other columns have 0. Identifiers order by length first, as numbers
/// do.
std::vector<quint32> textRanks(const LivestreamColumns &columns, ColumnId id,
                               const QLocale &locale);

} // namespace livegauge

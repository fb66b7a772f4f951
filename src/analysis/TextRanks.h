#pragma once

#include "analysis/LivestreamColumns.h"

#include <QCollator>

#include <vector>

namespace livegauge {

/// The place of each text of a column in the collator's order, by TextId; equal texts share one,
/// texts of other columns have 0. Identifiers order by length first, as numbers do.
std::vector<quint32> textRanks(const LivestreamColumns &columns, ColumnId id,
                               const QCollator &collator);

/// The collation of the table's texts: case does not count, numbers in a text count as numbers.
QCollator tableCollator(const QLocale &locale);

} // namespace livegauge

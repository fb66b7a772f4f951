#pragma once

#include "charts/Figure.h"

#include <QByteArray>

#include <optional>

namespace livegauge {

/// A figure's numbers as CSV: UTF-8 with a byte order mark, RFC 4180, one row per thing
/// shown (a bucket, a livestream, a cell), unknown numbers empty, decimals with a point. Text that
/// a spreadsheet would run as a formula gets a leading apostrophe. Column names are the stable
/// keys, in English.
QByteArray figureCsv(const Figure &figure);

/// A number as such a file writes it.
QString rawNumber(double number);

/// "yes" or "no"; empty where it is not known.
QString storedWholeCell(std::optional<bool> isStoredWhole);

/// "yes" where a bucket will still grow, "cut" where it reaches beyond the chosen period, "no".
QString unfinishedCell(const TimeBucket &bucket);

} // namespace livegauge

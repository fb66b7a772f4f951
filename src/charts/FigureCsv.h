#pragma once

#include "charts/Figure.h"

#include <QByteArray>

namespace livegauge {

/// A figure's numbers as CSV: UTF-8 with a byte order mark, RFC 4180, one row per influencer and
/// bucket (or livestream), unknown numbers empty, decimals with a point. Text that a spreadsheet
/// would run as a formula gets a leading apostrophe. Column names are the stable keys, in English.
QByteArray figureCsv(const Figure &figure);

} // namespace livegauge

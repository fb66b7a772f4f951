#pragma once

#include "output/Cell.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace livegauge {

/// One line of CSV as RFC 4180 has it, in UTF-8, with its line end. Text that a spreadsheet would
/// take for a formula gets an apostrophe in front; numbers are left as they are.
QByteArray csvLine(const Cells &cells);
QByteArray csvLine(const QStringList &names);

/// The rows of a CSV text: quoted cells, any line end, commas, semicolons or tabs (whichever the
/// first line has most of). An apostrophe that csvLine() put in front is taken off.
QList<QStringList> readCsv(const QString &text);

} // namespace livegauge

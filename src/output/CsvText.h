#pragma once

#include "output/Cell.h"

#include <QByteArray>
#include <QStringList>

namespace livegauge {

/// One line of CSV (see csvCell()) in UTF-8, with its line end. Numbers are left as they are.
QByteArray csvLine(const Cells &cells);
QByteArray csvLine(const QStringList &names);

} // namespace livegauge

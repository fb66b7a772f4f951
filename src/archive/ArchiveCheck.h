#pragma once

#include "archive/Connection.h"

#include <QStringList>

namespace livegauge {

/// What is wrong with the file's pages, a line each; all of them are read. `quick` leaves the
/// indexes' contents out.
QStringList problemsOf(Connection &connection, bool quick);

/// What is wrong with a file that does not open as an archive; asked without changing it.
Result<QStringList> faultsOf(const QString &file);

} // namespace livegauge

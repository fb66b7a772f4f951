#pragma once

#include "archive/Connection.h"

#include <QStringList>

namespace livegauge {

/// Writes a compact copy to a file that does not exist.
bool copyTo(Connection &connection, const QString &file);
/// The same beside the archive, under a name with its schema and the time. Gives that name; empty
/// where it failed.
QString backUp(Connection &connection, const QString &file, int schema);

/// Moves a damaged archive out of the way, to a name with the time. Gives that name; empty where
/// it could not be moved.
QString setAside(const QString &file);
/// See Archive::setAsideFrom().
QStringList filesSetAsideFrom(const QString &file);

} // namespace livegauge

#pragma once

#include "archive/Connection.h"

#include <QStringList>

#include <vector>

namespace livegauge {

/// One step of the schema: what brings a file from the version before to this one. A step that has
/// been released never changes; what is new is a new step.
using SchemaStep = QStringList;

/// The steps of this program, from an empty file on. Step n leads to schema n.
const std::vector<SchemaStep> &schemaSteps();

/// Tells an archive from any other SQLite file: "LvGa".
inline constexpr qint64 archiveApplicationId = 0x4c764761;

qint64 applicationId(Connection &connection);
int schemaOf(Connection &connection);

/// Brings the file up to the last of `steps`, each in a transaction of its own, so that whatever
/// ends the program leaves one schema or the next.
bool migrate(Connection &connection, const std::vector<SchemaStep> &steps);

/// The indexes that a large import drops and makes again.
SchemaStep livestreamIndexes();

} // namespace livegauge

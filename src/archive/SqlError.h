#pragma once

#include "domain/Error.h"

#include <QString>

namespace livegauge {

/// What an (extended) result code of SQLite means to the user; `systemErrno` tells a full disk
/// from a broken one where SQLite says no more than that writing failed.
ErrorKind archiveErrorKind(int sqliteCode, int systemErrno = 0);

/// An error of the archive with a few words for the curious.
Error archiveError(ErrorKind kind, const QString &detail);

} // namespace livegauge

#include "archive/SqlError.h"

#include <sqlite3.h>

#include <cerrno>

namespace livegauge {
namespace {

bool isNoRoom(int systemErrno)
{
    return systemErrno == ENOSPC || systemErrno == EDQUOT || systemErrno == EFBIG;
}

} // namespace

ErrorKind archiveErrorKind(int sqliteCode, int systemErrno)
{
    switch (sqliteCode & 0xff) { // the rest is the extended part
    case SQLITE_FULL:
        return ErrorKind::ArchiveFull;
    case SQLITE_IOERR:
        return isNoRoom(systemErrno) ? ErrorKind::ArchiveFull : ErrorKind::ArchiveDiskFault;
    case SQLITE_CANTOPEN:
        return isNoRoom(systemErrno) ? ErrorKind::ArchiveFull : ErrorKind::ArchiveNotOpened;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::ArchiveBroken;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ArchiveReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::ArchiveBusy;
    default:
        return ErrorKind::ArchiveFailed;
    }
}

Error archiveError(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace livegauge

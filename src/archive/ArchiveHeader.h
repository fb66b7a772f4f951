#pragma once

#include "archive/Connection.h"

#include <QString>

namespace livegauge {

enum class FileKind {
    Missing, ///< or empty
    Archive,
    NewerArchive,
    OtherSqlite, ///< somebody else's: never touched
    NoSqlite,
    Unreadable, ///< may not be read
};

/// What a file is, told without changing it. Not while this process has it open: closing a file
/// gives up all of a process's locks on it.
FileKind kindOfFile(const QString &file, int newestSchema);

/// What there is to say of a file that is there and no archive of this program's.
Error whyNoArchive(FileKind kind, const QString &file);

} // namespace livegauge

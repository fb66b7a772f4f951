#pragma once

#include "archive/Archive.h"
#include "archive/Connection.h"
#include "archive/Schema.h"

#include <QLockFile>

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

enum class CheckOf {
    BeforeRead,
    WhileRead, ///< of a file that needs no change to be read
};

struct OpenOptions {
    IfBroken ifBroken = IfBroken::Refuse;
    ArchiveUse use = ArchiveUse::Write;
    CheckOf check = CheckOf::BeforeRead;
    const std::vector<SchemaStep> *steps = &schemaSteps();
    std::optional<bool> isOnNetwork = {}; ///< nothing: look
};

/// The archive's file as a program holds it: locked against other writers where it may be written,
/// sound, and of this program's schema.
class ArchiveFile {
public:
    /// Opens `connection`, for writing where that may be. The lock is held as long as this lives,
    /// or who only reads until the file is known to be sound and up to date; close the connection
    /// first. Counts are left to the caller.
    Result<ArchiveInfo> open(const QString &file, const OpenOptions &options,
                             Connection &connection);
    /// It can be read, and nothing may be written before finishOpening().
    bool isUnchecked() const { return m_isUnchecked; }
    /// Checks what open() left unchecked. Where that fails, the connection is closed.
    Result<ArchiveInfo> finishOpening(Connection &connection);
    /// How further connections are to be opened, for reading.
    Connection::Access readAccess() const { return m_readAccess; }

private:
    Result<ArchiveInfo> letGo(Connection &connection);
    Result<ArchiveInfo> lockAndOpen(const QString &file, const OpenOptions &options,
                                    Connection &connection);
    std::optional<ErrorKind> lock(); ///< or why there is none
    Result<ArchiveInfo> openForWriting(Connection &connection);
    Result<ArchiveInfo> makeReady(Connection &connection);
    Result<ArchiveInfo> openForReading(Connection &connection, ErrorKind why);
    Result<ArchiveInfo> setAsideAndOpen(Connection &connection, const Error &damage);
    bool canBeReadAsItIs(Connection &connection) const;
    void configure(Connection &connection) const;
    void bringUpToDate(Connection &connection);

    ArchiveInfo m_info;
    OpenOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    Connection::Access m_readAccess = Connection::Access::ReadOnly;
    bool m_isUnchecked = false;
};

/// For every connection beside the one that writes.
void prepareForReading(Connection &connection);

} // namespace livegauge

#include "archive/ArchiveFile.h"

#include "archive/ArchiveCheck.h"
#include "archive/ArchiveCopies.h"
#include "archive/ArchiveHeader.h"
#include "archive/FileSystem.h"
#include "archive/SqlError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace livegauge {
namespace {

/// Measured with 10^6 rows: pages of 8 kB make an import a tenth faster than those of 4 kB and cost
/// a bought page a twentieth; a cache of 16 MB makes reading all by time half again as fast as the
/// 2 MB SQLite takes.
constexpr auto pageSizePragma = "PRAGMA page_size = 8192";
constexpr auto cacheSizePragma = "PRAGMA cache_size = -16384";

/// Where a file that may not be written cannot be made either, there is nothing to read.
Error nothingThere(ErrorKind why, const QString &file)
{
    return archiveError(why == ErrorKind::ArchiveReadOnly ? ErrorKind::ArchiveMissing : why, file);
}

/// QLockFile does not tell a place where no file can be made from a disk without room for its few
/// bytes.
ErrorKind whyNotMade(const QString &lockFile)
{
    const int made = ::open(QFile::encodeName(lockFile).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const int error = errno;
    if (made >= 0) {
        ::close(made);
        QFile::remove(lockFile);
        return ErrorKind::ArchiveFull;
    }
    if (error == EEXIST) // of another program, by now
        return ErrorKind::ArchiveInUse;
    const bool isNoRoom = archiveErrorKind(SQLITE_CANTOPEN, error) == ErrorKind::ArchiveFull;
    return isNoRoom ? ErrorKind::ArchiveFull : ErrorKind::ArchiveReadOnly;
}

Error newer(int schema)
{
    return archiveError(ErrorKind::ArchiveNewer, QStringLiteral("schema %1").arg(schema));
}

} // namespace

Result<ArchiveInfo> ArchiveFile::open(const QString &file, const OpenOptions &options,
                                      Connection &connection)
{
    Result<ArchiveInfo> opened = lockAndOpen(file, options, connection);
    if (!opened.ok())
        m_lock.reset();
    else if (m_lock && options.use == ArchiveUse::Read)
        return letGo(connection);
    return opened;
}

Result<ArchiveInfo> ArchiveFile::letGo(Connection &connection)
{
    connection.close();
    m_lock.reset();
    connection.open(m_info.file, Connection::Access::ReadOnly);
    return connection.result(m_info);
}

Result<ArchiveInfo> ArchiveFile::lockAndOpen(const QString &file, const OpenOptions &options,
                                             Connection &connection)
{
    m_options = options;
    if (!QDir().mkpath(QFileInfo(file).absolutePath())) {
        return archiveError(ErrorKind::ArchiveMissing,
                            QStringLiteral("the folder of %1 cannot be made").arg(file));
    }
    m_info = {};
    m_info.file = realFile(file);
    const QFileInfo there(m_info.file);
    if (there.exists() && !there.isFile() && !there.isDir()) // reading a pipe may never end
        return archiveError(ErrorKind::ArchiveMissing, QStringLiteral("%1 is no file").arg(file));
    m_info.isOnNetwork =
        options.isOnNetwork ? *options.isOnNetwork : livegauge::isOnNetwork(m_info.file);
    if (const std::optional<ErrorKind> why = lock())
        return openForReading(connection, *why);

    const FileKind kind = kindOfFile(m_info.file, static_cast<int>(options.steps->size()));
    switch (kind) {
    case FileKind::Unreadable:
    case FileKind::OtherSqlite:
    case FileKind::NewerArchive:
        return whyNoArchive(kind, m_info.file);
    case FileKind::NoSqlite:
        if (options.ifBroken == IfBroken::SetAsideDamaged)
            return whyNoArchive(kind, m_info.file);
        return setAsideAndOpen(connection, whyNoArchive(kind, m_info.file));
    case FileKind::Missing:
    case FileKind::Archive:
        break;
    }
    Result<ArchiveInfo> opened = openForWriting(connection);
    if (opened.ok())
        return opened;
    if (opened.error().kind == ErrorKind::ArchiveBroken)
        return setAsideAndOpen(connection, opened.error());
    if (opened.error().kind == ErrorKind::ArchiveFull) { // what is there can be read all the same
        m_lock.reset();
        return openForReading(connection, ErrorKind::ArchiveFull);
    }
    return opened;
}

std::optional<ErrorKind> ArchiveFile::lock()
{
    if (QFile::exists(m_info.file) && !QFileInfo(m_info.file).isWritable())
        return ErrorKind::ArchiveReadOnly;
    const QString lockFile = m_info.file + QStringLiteral(".lock");
    m_lock = std::make_unique<QLockFile>(lockFile);
    m_lock->setStaleLockTime(0); // a program may run for days; that of a dead one is taken over
    // Who only reads holds it for a moment.
    constexpr int patienceMs = 500;
    if (m_lock->tryLock(m_options.use == ArchiveUse::Write ? patienceMs : 0))
        return std::nullopt;
    const QLockFile::LockError error = m_lock->error();
    m_lock.reset();
    switch (error) {
    case QLockFile::LockFailedError:
        return ErrorKind::ArchiveInUse;
    case QLockFile::PermissionError:
        return ErrorKind::ArchiveReadOnly;
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        return whyNotMade(lockFile);
    }
    return ErrorKind::ArchiveFull;
}

Result<ArchiveInfo> ArchiveFile::openForWriting(Connection &connection)
{
    connection.open(m_info.file, Connection::Access::ReadWrite);
    m_isUnchecked = m_options.check == CheckOf::WhileRead && canBeReadAsItIs(connection);
    if (!m_isUnchecked)
        return makeReady(connection);
    m_info.schema = schemaOf(connection);
    return m_info;
}

Result<ArchiveInfo> ArchiveFile::finishOpening(Connection &connection)
{
    m_isUnchecked = false;
    return makeReady(connection);
}

bool ArchiveFile::canBeReadAsItIs(Connection &connection) const
{
    const bool isCurrent = schemaOf(connection) == static_cast<int>(m_options.steps->size());
    const bool hasLog =
        connection.number("SELECT journal_mode = 'wal' FROM pragma_journal_mode") == 1;
    return !connection.failed() && isCurrent && hasLog != m_info.isOnNetwork;
}

Result<ArchiveInfo> ArchiveFile::makeReady(Connection &connection)
{
    const bool isNew = !connection.failed() && schemaOf(connection) == 0;
    if (!isNew) {
        const QStringList problems = problemsOf(connection, true);
        if (!problems.isEmpty())
            connection.fail(archiveError(ErrorKind::ArchiveBroken, problems.first()));
        else if (schemaOf(connection) > static_cast<int>(m_options.steps->size()))
            connection.fail(newer(schemaOf(connection)));
    }
    if (isNew)
        connection.run(QLatin1String(pageSizePragma));
    else
        configure(connection);
    bringUpToDate(connection);
    if (isNew) // after the schema: the file's own header then says whose it is, come what may
        configure(connection);
    m_info.schema = schemaOf(connection);
    if (!connection.failed())
        return m_info;
    const Error error = *connection.takeError();
    connection.leaveLog();
    connection.close();
    return error;
}

void ArchiveFile::configure(Connection &connection) const
{
    // WAL needs memory shared by all who use the file, which no network gives. A journal that stays
    // is room that nobody else takes.
    connection.run(m_info.isOnNetwork ? QStringLiteral("PRAGMA journal_mode = PERSIST")
                                      : QStringLiteral("PRAGMA journal_mode = WAL"));
    connection.run(QLatin1String(cacheSizePragma));
    connection.run(QStringLiteral("PRAGMA synchronous = FULL;"
                                  "PRAGMA journal_size_limit = 33554432"));
}

void ArchiveFile::bringUpToDate(Connection &connection)
{
    const int schema = schemaOf(connection);
    if (connection.failed() || schema == static_cast<int>(m_options.steps->size()))
        return;
    if (schema > 0)
        m_info.backup = backUp(connection, m_info.file, schema);
    migrate(connection, *m_options.steps);
}

Result<ArchiveInfo> ArchiveFile::setAsideAndOpen(Connection &connection, const Error &damage)
{
    if (m_options.ifBroken == IfBroken::Refuse)
        return damage;
    m_info.setAside = setAside(m_info.file);
    if (m_info.setAside.isEmpty())
        return damage;
    return openForWriting(connection);
}

Result<ArchiveInfo> ArchiveFile::openForReading(Connection &connection, ErrorKind why)
{
    if (!QFile::exists(m_info.file))
        return nothingThere(why, m_info.file);
    m_info.isReadOnly = true;
    m_info.whyReadOnly = why;
    connection.open(m_info.file, Connection::Access::ReadOnly);
    connection.number("SELECT count(*) FROM sqlite_schema");
    // A log beside the file could not be left out of account; without one the file is whole.
    if (connection.failed() && connection.error()->kind != ErrorKind::ArchiveBroken
        && QFileInfo(m_info.file + QStringLiteral("-wal")).size() == 0) {
        connection.takeError();
        connection.close();
        m_readAccess = Connection::Access::Immutable;
        connection.open(m_info.file, m_readAccess);
    }
    const qint64 application = applicationId(connection);
    m_info.schema = schemaOf(connection);
    if (!connection.failed() && application != archiveApplicationId) {
        const bool isBlank = connection.number("SELECT count(*) FROM sqlite_schema") == 0;
        connection.fail(isBlank ? nothingThere(why, m_info.file)
                                : whyNoArchive(FileKind::OtherSqlite, m_info.file));
    }
    const int ours = static_cast<int>(m_options.steps->size());
    if (m_info.schema > ours)
        connection.fail(newer(m_info.schema));
    else if (m_info.schema < ours) // it cannot be brought up to date
        connection.fail(archiveError(why, QStringLiteral("schema %1").arg(m_info.schema)));
    if (!connection.failed())
        return m_info;
    const Error error = *connection.takeError();
    connection.close();
    return error;
}

void prepareForReading(Connection &connection)
{
    connection.run(QLatin1String(cacheSizePragma));
    // Only the writer moves the log into the file.
    connection.run(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
}

} // namespace livegauge

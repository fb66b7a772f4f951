#include "archive/Reserve.h"

#include "archive/FileSystem.h"
#include "archive/SqlError.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <sqlite3.h>

#include <cerrno>

namespace livegauge {
namespace {

/// A frame of the log is 8 kB. Measured with 10^6 rows, a page of ten takes up to 25; rows that lie
/// far apart and split what they lie in take some 50, the most that is kept of a failed answer 40.
constexpr qint64 bytesARequest = 450'000;
/// What else is written meanwhile: readings, notes, the watchlist.
constexpr qint64 bytesBeside = 500'000;

/// As SQLite's own default.
constexpr int framesToMove = 1'000;

// Of SQLite's file format.
constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr int framesARegion = 4'096;
constexpr int regionBytes = 32'768;

constexpr auto dropTable = "DROP TABLE IF EXISTS reserve";

QString nameOf(Connection &connection, const char *(*sideFile)(const char *))
{
    return QString::fromUtf8(sideFile(sqlite3_db_filename(connection.handle(), "main")));
}

/// The memory that tells where in the log a page is, shared through a file: without room for this
/// the log cannot grow either.
int growIndex(Connection &connection, qint64 frames)
{
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    for (int region = 0; code == SQLITE_OK && region <= frames / framesARegion; ++region) {
        void volatile *memory = nullptr;
        code = file->pMethods->xShmMap(file, region, regionBytes, 1, &memory);
    }
    return code;
}

qint64 freeBytes(Connection &connection)
{
    return connection.number("PRAGMA freelist_count") * connection.number("PRAGMA page_size");
}

void makeFreePages(Connection &connection, qint64 bytes)
{
    connection.run(QStringLiteral("BEGIN IMMEDIATE;"
                                  "CREATE TABLE reserve (room BLOB);"
                                  "INSERT INTO reserve VALUES (zeroblob(%1));"
                                  "COMMIT")
                       .arg(bytes));
    const std::optional<Error> error = connection.takeError();
    if (error && sqlite3_get_autocommit(connection.handle()) == 0)
        connection.run(QStringLiteral("ROLLBACK"));
    connection.run(QLatin1String(dropTable));
    if (error) {
        connection.takeError();
        connection.fail(*error);
    }
}

/// What cannot be moved now stays.
void movePassively(sqlite3 *handle, const char *database)
{
    sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void grow(Connection &connection, const QString &name, qint64 bytes)
{
    if (const int error = growFile(name, bytes); error != 0 && !connection.failed())
        connection.fail(
            archiveError(archiveErrorKind(SQLITE_IOERR, error), qt_error_string(error)));
}

} // namespace

Reserve::Reserve(Connection &connection)
    : m_connection(connection)
{
}

Reserve::~Reserve()
{
    if (m_frames && m_connection.isOpen())
        sqlite3_wal_hook(m_connection.handle(), nullptr, nullptr);
}

void Reserve::keep()
{
    if (!m_hasLog) {
        m_hasLog = hasLog();
        m_connection.run(QLatin1String(dropTable)); // of a program that was broken off
    }
    const qint64 requests = 1
        + m_connection.number("SELECT count(*) FROM requests"
                              " WHERE outcome = 'unknown' AND interrupted = 0");
    const qint64 bytes = bytesBeside + requests * bytesARequest;
    if (m_connection.failed())
        m_hasLog.reset();
    else if (*m_hasLog)
        keepLog(bytes);
    else
        keepFreePages(bytes);
}

void Reserve::keepLog(qint64 bytes)
{
    if (!m_frames)
        watchLog();
    const qint64 frame = m_connection.number("PRAGMA page_size") + frameHeader;
    const qint64 used = logHeader + m_frames.value_or(0) * frame;
    const QString log = nameOf(m_connection, sqlite3_filename_wal);
    if (m_connection.failed() || QFileInfo(log).size() >= used + bytes)
        return;
    if (growFile(log, used + 2 * bytes) != 0)
        grow(m_connection, log, used + bytes);
    errno = 0;
    const int code = growIndex(m_connection, QFileInfo(log).size() / frame);
    if (code != SQLITE_OK)
        m_connection.failWith(code);
}

void Reserve::keepFreePages(qint64 bytes)
{
    const QString journal = nameOf(m_connection, sqlite3_filename_journal);
    if (freeBytes(m_connection) < bytes)
        makeFreePages(m_connection, 2 * bytes);
    if (!m_connection.failed() && QFileInfo(journal).size() < bytesARequest)
        grow(m_connection, journal, bytesARequest);
}

bool Reserve::hasLog()
{
    return m_connection.number("SELECT journal_mode = 'wal' FROM pragma_journal_mode") == 1;
}

void Reserve::leaveLog()
{
    if (!hasLog())
        return;
    if (!m_frames)
        watchLog();
    m_isLogLeft = true;
}

void Reserve::moveLog()
{
    m_isLogLeft = false;
    if (m_frames.value_or(0) >= framesToMove)
        movePassively(m_connection.handle(), "main");
}

QFuture<void> Reserve::syncLogBeside()
{
    const QString log = nameOf(m_connection, sqlite3_filename_wal);
    return QtConcurrent::run([log] { syncFile(log); });
}

void Reserve::watchLog()
{
    int frames = 0;
    errno = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_connection.handle(), "main",
                                               SQLITE_CHECKPOINT_PASSIVE, &frames, nullptr);
    if (code != SQLITE_OK) {
        m_connection.failWith(code);
        return;
    }
    m_frames = frames;
    sqlite3_wal_hook(m_connection.handle(), &Reserve::onCommit, this);
}

int Reserve::onCommit(void *reserve, sqlite3 *handle, const char *database, int frames)
{
    auto *own = static_cast<Reserve *>(reserve);
    own->m_frames = frames;
    // As SQLite does by itself where nobody asks to be told.
    if (frames >= framesToMove && !own->m_isLogLeft)
        movePassively(handle, database);
    return SQLITE_OK;
}

bool Reserve::beginLogAgain(IfRead ifRead)
{
    if (!m_frames)
        return false;
    m_connection.setWaits(ifRead == IfRead::Wait);
    const int code = sqlite3_wal_checkpoint_v2(m_connection.handle(), "main",
                                               SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    m_connection.setWaits(true);
    if (code == SQLITE_OK)
        m_frames = 0;
    return code == SQLITE_OK;
}

} // namespace livegauge

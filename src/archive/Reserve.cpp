#include "archive/Reserve.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace livegauge {
namespace {

/// A page takes about 10 kB of the file and 150 kB of the log; some dozens may be under way.
constexpr qint64 reserveBytes = 2'000'000;

/// On a network there is none: what is changed there is kept in a journal of its own.
bool isLogShort(Connection &connection)
{
    const char *file = sqlite3_db_filename(connection.handle(), "main");
    const QFileInfo log(QString::fromUtf8(file == nullptr ? "" : sqlite3_filename_wal(file)));
    return log.exists() && log.size() < reserveBytes;
}

qint64 freeBytes(Connection &connection)
{
    return connection.number("PRAGMA freelist_count") * connection.number("PRAGMA page_size");
}

/// Into the file; waits for nobody.
void moveLog(Connection &connection)
{
    connection.run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

} // namespace

void keepReserve(Connection &connection)
{
    const bool isThere = freeBytes(connection) >= reserveBytes / 2 && !isLogShort(connection);
    if (isThere || connection.failed())
        return;
    moveLog(connection);
    // One that was broken off may still stand there.
    connection.run(QStringLiteral("DROP TABLE IF EXISTS reserve"));
    connection.run(QStringLiteral("BEGIN IMMEDIATE;"
                                  "CREATE TABLE reserve (room BLOB);"
                                  "INSERT INTO reserve VALUES (zeroblob(%1));"
                                  "COMMIT")
                       .arg(reserveBytes));
    // Only what stands in the file itself is room there.
    moveLog(connection);
    const std::optional<Error> error = connection.takeError();
    if (error && sqlite3_get_autocommit(connection.handle()) == 0)
        connection.run(QStringLiteral("ROLLBACK"));
    connection.run(QStringLiteral("DROP TABLE IF EXISTS reserve"));
    if (error) {
        connection.takeError();
        connection.fail(*error);
    }
}

bool beginLogAgain(Connection &connection)
{
    connection.run(QStringLiteral("PRAGMA wal_checkpoint(RESTART)"));
    return !connection.takeError();
}

} // namespace livegauge

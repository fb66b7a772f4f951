#include "archive/Connection.h"

#include "archive/SqlError.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <cstring>

namespace livegauge {
namespace {

/// How long a connection waits for another program that holds the file.
constexpr int busyMilliseconds = 5'000;

QString newName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("archive-%1").arg(++count);
}

QString optionsFor(Connection::Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access != Connection::Access::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (access == Connection::Access::Immutable)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    return options;
}

QString nameFor(const QString &file, Connection::Access access)
{
    if (access != Connection::Access::Immutable)
        return file;
    return QLatin1String("file://") + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))
        + QLatin1String("?immutable=1");
}

QString said(int code, const QString &text)
{
    return QStringLiteral("SQLite %1: %2").arg(QString::number(code), text);
}

} // namespace

Connection::~Connection()
{
    close();
}

bool Connection::open(const QString &file, Access access)
{
    m_name = newName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setConnectOptions(optionsFor(access));
    database.setDatabaseName(nameFor(file, access));
    errno = 0;
    if (!database.open()) {
        const QSqlError error = database.lastError();
        const int code = error.nativeErrorCode().toInt();
        fail(archiveError(archiveErrorKind(code, errno), said(code, error.databaseText())));
        return false;
    }
    const QVariant handle = database.driver()->handle();
    if (handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0)
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (m_handle == nullptr || !isOurLibrary()) {
        m_handle = nullptr;
        fail(archiveError(ErrorKind::ArchiveFailed,
                          QStringLiteral("Qt's SQLite is another one than the program's")));
        return false;
    }
    return true;
}

bool Connection::isOurLibrary()
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()
        && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
    m_handle = nullptr;
}

void Connection::leaveLog()
{
    if (m_handle != nullptr)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Connection::setWaits(bool yes)
{
    if (m_handle != nullptr)
        sqlite3_busy_timeout(m_handle, yes ? busyMilliseconds : 0);
}

bool Connection::run(const QString &sql)
{
    if (failed())
        return false;
    errno = 0;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failWith(code);
    return code == SQLITE_OK;
}

qint64 Connection::number(const char *sql)
{
    if (failed())
        return 0;
    sqlite3_stmt *statement = nullptr;
    errno = 0;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    qint64 result = 0;
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            result = sqlite3_column_int64(statement, 0);
    }
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        failWith(code);
    sqlite3_finalize(statement);
    return result;
}

std::optional<Error> Connection::takeError()
{
    std::optional<Error> error;
    std::swap(error, m_error);
    return error;
}

void Connection::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void Connection::failWith(int code)
{
    if (m_error)
        return;
    // SQLite keeps the system's number for some calls only.
    const int systemErrno = errno != 0 ? errno : sqlite3_system_errno(m_handle);
    m_error = archiveError(archiveErrorKind(code, systemErrno),
                           said(code, QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

int Connection::rowsTouched() const
{
    return sqlite3_changes(m_handle);
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_open(connection.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                : QStringLiteral("BEGIN")))
{
}

Transaction::~Transaction()
{
    // SQLite rolls some failures back by itself.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::commit()
{
    if (!m_open || !m_connection.run(QStringLiteral("COMMIT")))
        return false;
    m_open = false;
    return true;
}

} // namespace livegauge

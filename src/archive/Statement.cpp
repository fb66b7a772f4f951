#include "archive/Statement.h"

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace livegauge {

Statement::Statement(Connection &connection, QByteArray sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::prepare()
{
    if (m_statement == nullptr && !m_connection.failed()) {
        check(sqlite3_prepare_v3(m_connection.handle(), m_sql.constData(),
                                 static_cast<int>(m_sql.size()), SQLITE_PREPARE_PERSISTENT,
                                 &m_statement, nullptr));
    }
    return m_statement != nullptr && !m_connection.failed();
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_connection.failWith(code);
}

void Statement::add(qint64 number)
{
    if (prepare())
        check(sqlite3_bind_int64(m_statement, ++m_bound, number));
}

void Statement::add(double number)
{
    if (prepare())
        check(sqlite3_bind_double(m_statement, ++m_bound, number));
}

void Statement::add(const QString &text)
{
    if (!prepare())
        return;
    const QByteArray &utf8 = m_held.emplace_back(text.toUtf8());
    // Never a null pointer, which would be NULL.
    addUtf8({utf8.constData(), utf8.size()});
}

void Statement::addUtf8(QByteArrayView text)
{
    if (prepare())
        check(sqlite3_bind_text(m_statement, ++m_bound, text.data(), static_cast<int>(text.size()),
                                SQLITE_STATIC));
}

void Statement::add(const QByteArray &blob)
{
    if (!prepare())
        return;
    const QByteArray &bytes = m_held.emplace_back(blob);
    check(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(),
                              static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

void Statement::addNull()
{
    if (prepare())
        check(sqlite3_bind_null(m_statement, ++m_bound));
}

bool Statement::next()
{
    if (!prepare())
        return false;
    m_fresh = false;
    errno = 0;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection.failWith(code);
    reset();
    return false;
}

void Statement::reset()
{
    if (m_statement != nullptr && !m_fresh)
        sqlite3_reset(m_statement);
    m_fresh = true;
    m_bound = 0;
    m_held.clear();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const QByteArrayView bytes = utf8(column);
    return bytes.isNull() ? QString() : QString::fromUtf8(bytes);
}

QByteArrayView Statement::utf8(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

std::optional<qint64> Statement::maybeNumber(int column) const
{
    // NULL reads as 0; few are, and to ask first takes as long as to read.
    const qint64 number = this->number(column);
    return number == 0 && isNull(column) ? std::nullopt : std::optional(number);
}

std::optional<double> Statement::maybeReal(int column) const
{
    const double real = sqlite3_column_double(m_statement, column);
    return real == 0 && isNull(column) ? std::nullopt : std::optional(real);
}

} // namespace livegauge

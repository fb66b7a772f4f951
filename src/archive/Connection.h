#pragma once

#include "domain/Error.h"
#include "domain/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

struct sqlite3;

namespace livegauge {

/// A connection to one SQLite file, for the thread that made it. Qt's driver opens it; statements
/// use its handle.
///
/// The first thing that fails is kept, and everything asked after it does nothing, so that work of
/// many statements is written without a check at each: ask failed() at its end.
class Connection {
public:
    enum class Access {
        ReadWrite, ///< makes the file where there is none
        ReadOnly,
        Immutable, ///< read-only where not even SQLite's own side files can be made
    };

    Connection() = default;
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool open(const QString &file, Access access);
    /// Statements must be gone.
    void close();
    /// A log beside the file stays when this is closed, as evidence.
    void leaveLog();
    /// Waits a few seconds for others who hold the file: so it does when it is opened.
    void setWaits(bool yes);
    bool isOpen() const { return m_handle != nullptr; }

    /// Statements without values or rows, divided by semicolons.
    bool run(const QString &sql);
    /// The first column of the first row.
    qint64 number(const char *sql);

    bool failed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }
    /// What stands in the way is dealt with; takes it away.
    std::optional<Error> takeError();
    void fail(const Error &error);
    /// Keeps what SQLite says of a call that answered with `code`, and errno, which was 0 before.
    void failWith(int code);

    /// `value` where nothing failed, else the error. The connection is as good as new after that.
    template <typename T>
    Result<T> result(T value)
    {
        if (std::optional<Error> error = takeError())
            return *error;
        return value;
    }

    sqlite3 *handle() const { return m_handle; }
    /// How many rows the last INSERT, UPDATE or DELETE touched.
    int rowsTouched() const;
    qint64 lastRowId() const;

private:
    bool isOurLibrary();

    QString m_name; ///< Qt's name of the connection
    sqlite3 *m_handle = nullptr;
    std::optional<Error> m_error;
};

/// BEGIN … COMMIT. Rolled back where commit() is not called or fails.
class Transaction {
public:
    enum class Kind { Read, Write };

    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    bool commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace livegauge

#pragma once

#include "archive/Connection.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace livegauge {

/// A statement, prepared when it is first used and kept; values are always bound. Lives no longer
/// than its connection is open, which also keeps what fails.
class Statement {
public:
    Statement(Connection &connection, QByteArray sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs a statement that gives no rows.
    template <typename... Values>
    bool run(const Values &...values)
    {
        ask(values...);
        next();
        reset();
        return !m_connection.failed();
    }

    /// Begins a statement that gives rows: next() goes to the first one.
    template <typename... Values>
    void ask(const Values &...values)
    {
        reset();
        (add(values), ...);
    }

    /// Binds the next value, behind those there are. A null text is stored as an empty one, an
    /// absent value as NULL.
    void add(qint64 number);
    void add(int number) { add(qint64{number}); }
    void add(bool yes) { add(qint64{yes ? 1 : 0}); }
    void add(double number);
    void add(const QString &text);
    void add(const QByteArray &blob);
    /// A text in UTF-8, which must stay where it is until reset().
    void addUtf8(QByteArrayView text);
    template <typename T>
    void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            addNull();
    }
    void addNull();

    /// False at the end, and where it fails.
    bool next();
    /// Ends reading; an open statement holds back other transactions.
    void reset();

    bool isNull(int column) const;
    qint64 number(int column) const;
    int count(int column) const { return static_cast<int>(number(column)); }
    bool yes(int column) const { return number(column) != 0; }
    QString text(int column) const; ///< null where NULL
    QByteArrayView utf8(int column) const; ///< of a text; until the next row
    QByteArray blob(int column) const;
    std::optional<qint64> maybeNumber(int column) const;
    std::optional<double> maybeReal(int column) const;

private:
    bool prepare();
    void check(int code);

    Connection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    std::vector<QByteArray> m_held; ///< the texts and blobs that are bound
    bool m_fresh = true; ///< nothing to reset
};

} // namespace livegauge

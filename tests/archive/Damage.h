#pragma once

#include "archive/Connection.h"
#include "archive/Statement.h"

#include <QByteArray>
#include <QFile>

namespace livegauge::test {

/// Writes over the first page of a table or index of an archive. What the file holds then; nothing
/// where it failed.
inline QByteArray damage(const QString &archive, const QString &name)
{
    constexpr qint64 pageBytes = 8192;
    qint64 page = 0;
    {
        Connection connection;
        connection.open(archive, Connection::Access::ReadWrite);
        Statement where(connection, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
        where.ask(name);
        page = where.next() ? where.number(0) : 0;
    }
    QFile file(archive);
    if (page < 2 || !file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageBytes)
        || file.write(QByteArray(pageBytes, '\x5a')) != pageBytes || !file.seek(0))
        return {};
    return file.readAll();
}

/// The same in a place that nobody needs who reads livestreams.
inline QByteArray damageBesideTheRows(const QString &archive)
{
    return damage(archive, QStringLiteral("changes_of"));
}

} // namespace livegauge::test

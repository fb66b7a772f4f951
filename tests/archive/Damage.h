#pragma once

#include "archive/Connection.h"

#include <QByteArray>
#include <QFile>

namespace livegauge::test {

/// Writes over a page of an archive that nobody needs who reads livestreams. What the file holds
/// then; nothing where it failed.
inline QByteArray damageBesideTheRows(const QString &archive)
{
    constexpr qint64 pageBytes = 8192;
    qint64 page = 0;
    {
        Connection connection;
        connection.open(archive, Connection::Access::ReadWrite);
        page = connection.number("SELECT rootpage FROM sqlite_schema WHERE name = 'changes_of'");
    }
    QFile file(archive);
    if (page < 2 || !file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageBytes)
        || file.write(QByteArray(pageBytes, '\x5a')) != pageBytes || !file.seek(0))
        return {};
    return file.readAll();
}

} // namespace livegauge::test

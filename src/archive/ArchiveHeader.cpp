#include "archive/ArchiveHeader.h"

#include "archive/Schema.h"
#include "archive/SqlError.h"

#include <QFile>
#include <QtEndian>

namespace livegauge {
namespace {

// https://www.sqlite.org/fileformat.html
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 numberAt(const QByteArray &header, qsizetype position)
{
    return qFromBigEndian<quint32>(header.constData() + position);
}

/// An SQLite file in which nobody has made anything.
bool isBlank(const QString &file)
{
    Connection connection;
    return connection.open(file, Connection::Access::ReadOnly)
        && connection.number("SELECT count(*) FROM sqlite_schema") == 0 && schemaOf(connection) == 0
        && !connection.failed();
}

} // namespace

FileKind kindOfFile(const QString &file, int newestSchema)
{
    QFile source(file);
    if (!source.exists() || source.size() == 0)
        return FileKind::Missing;
    if (!source.open(QIODevice::ReadOnly))
        return FileKind::Unreadable;
    const QByteArray header = source.read(headerSize);
    source.close();
    if (header.size() < headerSize
        || !header.startsWith(QByteArray::fromRawData("SQLite format 3\0", 16)))
        return FileKind::NoSqlite;
    const quint32 application = numberAt(header, applicationIdAt);
    if (application == 0 && isBlank(file))
        return FileKind::Missing;
    if (application != archiveApplicationId)
        return FileKind::OtherSqlite;
    const bool isNewer = numberAt(header, userVersionAt) > static_cast<quint32>(newestSchema);
    return isNewer ? FileKind::NewerArchive : FileKind::Archive;
}

Error whyNoArchive(FileKind kind, const QString &file)
{
    switch (kind) {
    case FileKind::Unreadable:
        return archiveError(ErrorKind::ArchiveUnreadable, file);
    case FileKind::NewerArchive:
        return archiveError(ErrorKind::ArchiveNewer, file);
    case FileKind::OtherSqlite:
        return archiveError(ErrorKind::ArchiveBroken,
                            QStringLiteral("%1 is another program's SQLite file").arg(file));
    case FileKind::NoSqlite:
    case FileKind::Missing:
    case FileKind::Archive:
        break;
    }
    return archiveError(ErrorKind::ArchiveBroken, QStringLiteral("no SQLite file"));
}

} // namespace livegauge

#include "archive/ArchiveCopies.h"

#include "archive/FileSystem.h"
#include "archive/SqlError.h"
#include "archive/Statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace livegauge {
namespace {

const auto asideMark = QStringLiteral(".broken-");

QString timeInName()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

} // namespace

bool copyTo(Connection &connection, const QString &file)
{
    if (QFile::exists(file)) {
        connection.fail(archiveError(ErrorKind::ArchiveFailed,
                                     QStringLiteral("%1 is there already").arg(file)));
        return false;
    }
    // Under its own name only when it is whole.
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    Statement(connection, "VACUUM INTO ?").run(part);
    if (!connection.failed() && !(syncFile(part) && QFile::rename(part, file) && syncFile(file))) {
        connection.fail(archiveError(ErrorKind::ArchiveFailed,
                                     QStringLiteral("%1 could not be written").arg(file)));
    }
    if (connection.failed())
        QFile::remove(part);
    return !connection.failed();
}

QString backUp(Connection &connection, const QString &file, int schema)
{
    const QString first =
        QStringLiteral("%1.schema-%2-%3").arg(file, QString::number(schema), timeInName());
    QString copy = first;
    for (int i = 2; QFile::exists(copy); ++i) // a program of this second was broken off behind it
        copy = QStringLiteral("%1-%2").arg(first).arg(i);
    return copyTo(connection, copy) ? copy : QString();
}

QString setAside(const QString &file)
{
    return moveAside(file, file + asideMark + timeInName());
}

QStringList filesSetAsideFrom(const QString &file)
{
    const QFileInfo info(realFile(file));
    QStringList names;
    for (const QString &name : info.dir().entryList(QDir::Files, QDir::Name)) {
        const bool isSide = name.endsWith(QLatin1String("-wal"))
            || name.endsWith(QLatin1String("-shm")) || name.endsWith(QLatin1String("-journal"));
        if (name.startsWith(info.fileName() + asideMark) && !isSide)
            names.append(info.dir().filePath(name));
    }
    return names;
}

} // namespace livegauge

#include "archive/ArchiveCheck.h"

#include "archive/ArchiveHeader.h"
#include "archive/FileSystem.h"
#include "archive/Schema.h"
#include "archive/Statement.h"

namespace livegauge {

QStringList problemsOf(Connection &connection, bool quick)
{
    QStringList problems;
    Statement check(connection, quick ? "PRAGMA quick_check" : "PRAGMA integrity_check");
    check.ask();
    while (check.next()) {
        const QString line = check.text(0);
        if (line != QLatin1String("ok"))
            problems.append(line);
    }
    return problems;
}

Result<QStringList> faultsOf(const QString &file)
{
    const FileKind kind = kindOfFile(realFile(file), static_cast<int>(schemaSteps().size()));
    if (kind == FileKind::Unreadable || kind == FileKind::OtherSqlite)
        return whyNoArchive(kind, file);
    if (kind == FileKind::NoSqlite)
        return QStringList{whyNoArchive(kind, file).detail};
    Connection connection;
    connection.open(file, Connection::Access::ReadOnly);
    QStringList faults;
    for (const QString &problem : problemsOf(connection, false))
        faults += problem.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (const auto error = connection.takeError())
        faults += error->detail;
    return faults;
}

} // namespace livegauge

#include "archive/ArchiveSession.h"

#include "archive/SqlError.h"

#include <QFileInfo>

namespace livegauge {

Result<ArchiveInfo> ArchiveSession::openFile(const QString &name, const OpenOptions &options)
{
    const Result<ArchiveInfo> found = file.open(name, options, connection);
    if (!found.ok())
        return found;
    opened = found.value();
    if (file.isUnchecked()) {
        const Result<ArchiveInfo> counted = currentInfo();
        if (counted.ok() || counted.error().kind != ErrorKind::ArchiveBroken)
            return counted;
        connection.leaveLog();
        connection.close();
        OpenOptions checkFirst = options;
        checkFirst.check = CheckOf::BeforeRead;
        return openFile(name, checkFirst);
    }
    return opened.isReadOnly || options.use == ArchiveUse::Read ? currentInfo() : beginWriting();
}

Result<ArchiveInfo> ArchiveSession::finishOpening()
{
    const Result<ArchiveInfo> found = file.finishOpening(connection);
    return found.ok() ? beginWriting() : found;
}

Result<ArchiveInfo> ArchiveSession::beginWriting()
{
    const Result<int> interrupted =
        inTransaction(*this, [this] { return ledger.takeInterrupted(); });
    if (interrupted.ok())
        opened.interrupted = interrupted.value();
    else if (interrupted.error().kind != ErrorKind::ArchiveFull) // else they count next time
        return interrupted.error();
    return currentInfo();
}

Result<ArchiveInfo> ArchiveSession::openBeside(const ArchiveInfo &found, Connection::Access access)
{
    opened = found;
    connection.open(found.file, access);
    prepareForReading(connection);
    return connection.result(found);
}

Result<ArchiveInfo> ArchiveSession::currentInfo()
{
    ArchiveInfo info = opened;
    info.livestreams = connection.number("SELECT total(streams) FROM influencers");
    info.influencers = connection.number("SELECT count(*) FROM influencers");
    info.requests = connection.number("SELECT count(*) FROM requests");
    info.bytes = QFileInfo(info.file).size();
    return connection.result(info);
}

void ArchiveSession::failNotOpen(qint64 requestId)
{
    connection.fail(archiveError(ErrorKind::ArchiveFailed,
                                 QStringLiteral("request %1 is not open").arg(requestId)));
}

} // namespace livegauge

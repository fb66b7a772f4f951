#include "widgets/archive/ArchiveNotice.h"

#include <QCoreApplication>
#include <QDir>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArchiveNotice)
};

QString readOnlyText(const ArchiveInfo &info)
{
    const QString file = QDir::toNativeSeparators(info.file);
    if (info.whyReadOnly == ErrorKind::ArchiveInUse)
        return Words::tr("Another LiveGauge writes to the archive, so it is open for reading only "
                         "and nothing can be fetched. Close the other one and start again.");
    //: %1: the archive's file
    return Words::tr("The archive %1 cannot be written to, so it is open for reading only and "
                     "nothing can be fetched. Check who may write to the file and its folder.")
        .arg(file);
}

} // namespace

QStringList archiveNotices(const ArchiveInfo &info)
{
    QStringList notices;
    if (!info.setAside.isEmpty())
        //: %1: where the damaged file is now
        notices += Words::tr("The archive was damaged or no archive at all. It was moved to %1, "
                             "and a new, empty one stands in its place. A backup can be put back.")
                       .arg(QDir::toNativeSeparators(info.setAside));
    if (info.isReadOnly)
        notices += readOnlyText(info);
    if (info.isOnNetwork)
        notices += Words::tr("The archive lies on a network drive, where it can be damaged when "
                             "the connection breaks. Keep it on a disk of this computer.");
    if (info.interrupted > 0)
        notices += Words::tr("LiveGauge ended before %Ln request(s) had an answer. Whether they "
                             "cost a credit is not known; the ledger counts one for each.",
                             nullptr, info.interrupted);
    if (!info.backup.isEmpty())
        //: %1: the copy of the archive as it was
        notices += Words::tr("The archive was brought to this version. A copy of how it was "
                             "before lies at %1.")
                       .arg(QDir::toNativeSeparators(info.backup));
    return notices;
}

} // namespace livegauge

#include "cli/CommandOnArchive.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void CommandOnArchive::start()
{
    if (!prepare())
        return;
    const QString file = context().archiveFile();
    const bool isNamed = arguments().isSet("archive");
    if (isNamed && ifMissing() == IfMissing::Refuse && !QFileInfo::exists(file)) {
        fail(ExitCode::Archive, Words::tr("There is no archive %1.").arg(file));
        return;
    }
    m_archive.open(file, ifBroken(), this, [this](const Result<ArchiveInfo> &info) {
        if (info.ok())
            onOpen(info.value());
        else
            onRefused(info.error());
    });
}

IfBroken CommandOnArchive::ifBroken() const
{
    if (ifMissing() == IfMissing::Refuse || arguments().isSet("dry-run"))
        return IfBroken::Refuse;
    return arguments().isSet("archive") ? IfBroken::SetAsideDamaged : IfBroken::SetAside;
}

void CommandOnArchive::onOpen(const ArchiveInfo &info)
{
    tellOf(info);
    if (info.setAside.isEmpty()) {
        begin(info);
        return;
    }
    console().error(Words::tr("The archive was damaged or no archive at all. It is kept as %1, and "
                              "a new, empty one stands in its place.")
                        .arg(info.setAside));
    fail(ExitCode::Archive,
         Words::tr("Nothing else was done, so that a backup can be put back before anything is "
                   "bought again. The next call works with the new archive."));
}

void CommandOnArchive::tellOf(const ArchiveInfo &info)
{
    if (!info.backup.isEmpty())
        console().note(
            Words::tr("The archive was brought up to date; as it was before, it is kept as %1.")
                .arg(info.backup));
    if (info.isOnNetwork)
        console().note(Words::tr("The archive lies on a network folder, where it is not safe: it "
                                 "can be damaged when two computers use it."));
    if (info.interrupted > 0)
        console().note(Words::tr("%Ln request(s) of an earlier run ended without a known outcome.",
                                 nullptr, info.interrupted));
}

} // namespace livegauge

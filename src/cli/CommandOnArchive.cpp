#include "cli/CommandOnArchive.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Nothing is there. What may not be looked at is not missing: opening it tells why.
bool isMissing(const QString &file)
{
    struct stat found { };
    return ::stat(QFile::encodeName(file).constData(), &found) != 0 && errno == ENOENT;
}

} // namespace

void CommandOnArchive::start()
{
    if (!prepare())
        return;
    const QString file = context().archiveFile();
    if (ifMissing() != IfMissing::Make && isMissing(file)) {
        const QString sentence = Words::tr("There is no archive %1.").arg(file);
        if (ifMissing() == IfMissing::Refuse) {
            fail(ExitCode::Archive, sentence);
            return;
        }
        console().note(sentence);
        beginWithout();
        return;
    }
    m_archive.open(
        file, ifBroken(), this,
        [this](const Result<ArchiveInfo> &info) {
            if (info.ok())
                onOpen(info.value());
            else
                onRefused(info.error());
        },
        use());
}

IfBroken CommandOnArchive::ifBroken() const
{
    if (ifMissing() != IfMissing::Make)
        return IfBroken::Refuse;
    return arguments().isSet("archive") ? IfBroken::SetAsideDamaged : IfBroken::SetAside;
}

CommandOnArchive::IfMissing CommandOnArchive::ifMissingForReader() const
{
    return arguments().isSet("archive") ? IfMissing::Refuse : IfMissing::GoWithout;
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

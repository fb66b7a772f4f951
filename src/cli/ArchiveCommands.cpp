#include "cli/ArchiveCommands.h"

#include "output/JsonObject.h"
#include "wording/Numbers.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <utility>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString whyReadOnlyText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ArchiveInUse:
        return Words::tr("yes, another LiveGauge writes to it");
    case ErrorKind::ArchiveFull:
        return Words::tr("yes, there is no room on its disk");
    default:
        return Words::tr("yes, you may not write to it");
    }
}

} // namespace

void ArchiveInfoCommand::begin(const ArchiveInfo &info)
{
    write(info);
}

void ArchiveInfoCommand::write(const ArchiveInfo &info)
{
    if (context().wantsJson()) {
        const Cell why = info.whyReadOnly ? Cell(QString(errorKey(*info.whyReadOnly))) : Cell();
        console().result(JsonObject()
                             .add(QStringLiteral("file"), info.file)
                             .add(QStringLiteral("schema"), qint64(info.schema))
                             .add(QStringLiteral("bytes"), info.bytes)
                             .add(QStringLiteral("livestreams"), info.livestreams)
                             .add(QStringLiteral("influencers"), info.influencers)
                             .add(QStringLiteral("requests"), info.requests)
                             .add(QStringLiteral("read_only"), info.isReadOnly)
                             .add(QStringLiteral("why_read_only"), why)
                             .add(QStringLiteral("on_network"), info.isOnNetwork)
                             .json()
                         + '\n');
        finish(ExitCode::Complete);
        return;
    }
    const Numbers numbers(context().language);
    const QString no = Words::tr("no");
    //: %1 is what the value %2 stands for
    const QString line = Words::tr("%1: %2");
    const std::array lines{
        std::pair{Words::tr("File"), info.file},
        std::pair{Words::tr("Size in bytes"), numbers.count(info.bytes)},
        std::pair{Words::tr("Schema"), QString::number(info.schema)},
        std::pair{Words::tr("Livestreams"), numbers.count(info.livestreams)},
        std::pair{Words::tr("Influencers"), numbers.count(info.influencers)},
        std::pair{Words::tr("Requests"), numbers.count(info.requests)},
        std::pair{Words::tr("Read-only"),
                  info.isReadOnly
                      ? whyReadOnlyText(info.whyReadOnly.value_or(ErrorKind::ArchiveReadOnly))
                      : no},
        std::pair{Words::tr("Network folder"), info.isOnNetwork ? Words::tr("yes") : no},
    };
    for (const auto &[name, value] : lines)
        console().resultLine(line.arg(name, value));
    finish(ExitCode::Complete);
}

void ArchiveCheckCommand::begin(const ArchiveInfo & /*info*/)
{
    archive().check(this,
                    orFail<QStringList>([this](const QStringList &faults) { write(faults); }));
}

void ArchiveCheckCommand::onRefused(const Error &error)
{
    if (error.kind != ErrorKind::ArchiveBroken) {
        fail(error);
        return;
    }
    archive().examine(context().archiveFile(), this,
                      orFail<QStringList>([this](const QStringList &faults) { write(faults); }));
}

void ArchiveCheckCommand::write(const QStringList &faults)
{
    if (context().wantsJson()) {
        QList<QByteArray> items;
        for (const QString &fault : faults)
            items.append(jsonText(fault));
        console().result(JsonObject()
                             .add(QStringLiteral("sound"), faults.isEmpty())
                             .addJson(QStringLiteral("faults"), jsonArray(items))
                             .json()
                         + '\n');
    } else {
        for (const QString &fault : faults)
            //: %1: for the curious, in English whatever the language
            console().resultLine(Words::tr("Technical detail: %1").arg(fault));
        if (faults.isEmpty())
            console().resultLine(Words::tr("The archive is sound."));
    }
    if (faults.isEmpty())
        finish(ExitCode::Complete);
    else
        fail(ExitCode::Archive,
             Words::tr("The archive is damaged: %Ln fault(s) were found.", nullptr,
                       static_cast<int>(faults.size())));
}

bool ArchiveBackupCommand::prepare()
{
    if (arguments().values().first().isEmpty()) {
        fail(ExitCode::Usage,
             Words::tr("The command %1 lacks %2.")
                 .arg(arguments().commandWords(), QStringLiteral("F")));
        return false;
    }
    m_copy = context().path(arguments().values().first());
    const bool isFree = !QFileInfo::exists(m_copy);
    if (!isFree)
        fail(ExitCode::Usage, Words::tr("The file %1 exists already.").arg(m_copy));
    return isFree;
}

void ArchiveBackupCommand::begin(const ArchiveInfo & /*info*/)
{
    archive().backUp(m_copy, this, orFail<Archive::Done>([this](const auto &) {
                         if (context().wantsJson())
                             console().result(
                                 JsonObject().add(QStringLiteral("file"), m_copy).json() + '\n');
                         else
                             console().resultLine(m_copy);
                         finish(ExitCode::Complete);
                     }));
}

} // namespace livegauge

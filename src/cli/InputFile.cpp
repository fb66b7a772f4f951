#include "cli/InputFile.h"

#include "domain/InfluencerIds.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 longestInput = 64LL * 1024 * 1024;

} // namespace

std::variant<QByteArray, QString> readInput(const CliContext &context, const QString &name)
{
    if (name.isEmpty())
        return Words::tr("The option %1 takes a value.").arg(QStringLiteral("--file"));
    QFile file;
    bool isOpen = false;
    if (name == QLatin1String("-")) {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(context.path(name));
        isOpen = file.open(QIODevice::ReadOnly);
    }
    if (!isOpen)
        return Words::tr("The file %1 cannot be read: %2.").arg(name, file.errorString());
    QByteArray bytes = file.read(longestInput + 1);
    if (file.error() != QFileDevice::NoError)
        return Words::tr("The file %1 cannot be read: %2.").arg(name, file.errorString());
    if (bytes.size() > longestInput)
        return Words::tr("The file %1 is too large to be a list of influencers.").arg(name);
    return bytes;
}

std::variant<QStringList, QString> influencersNamed(const CliContext &context)
{
    const Arguments &arguments = context.arguments;
    const QStringList typed = arguments.allOf("influencer") + arguments.values();
    InfluencerIds all = readInfluencerIds(typed.join(QLatin1Char(' ')));
    if (arguments.isSet("file")) {
        const QString name = arguments.value("file");
        const auto input = readInput(context, name);
        if (const auto *fault = std::get_if<QString>(&input))
            return *fault;
        const auto inFile = readInfluencerIdFile(std::get<QByteArray>(input));
        if (!inFile)
            return Words::tr("The file %1 is no text.").arg(name);
        all.rejected += inFile->rejected;
        all = {readInfluencerIds((all.ids + inFile->ids).join(QLatin1Char(' '))).ids, all.rejected,
               0};
    }
    if (!all.rejected.isEmpty())
        return rejectedIdsText(all.rejected);
    return all.ids;
}

QString rejectedIdsText(const QStringList &rejected)
{
    constexpr qsizetype shown = 5;
    const QString list = rejected.mid(0, shown).join(QStringLiteral(", "));
    const auto more = static_cast<int>(rejected.size() - shown);
    if (more <= 0)
        return Words::tr("These are no influencer ids: %1.").arg(list);
    return Words::tr("These are no influencer ids: %1 and %Ln more.", nullptr, more).arg(list);
}

} // namespace livegauge

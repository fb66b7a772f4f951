#include "cli/CliContext.h"

#include "archive/Archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::optional<OutputFormat> formatNamed(const QString &name)
{
    if (name == QLatin1String("table"))
        return OutputFormat::Table;
    if (name == QLatin1String("csv"))
        return OutputFormat::Csv;
    if (name == QLatin1String("json"))
        return OutputFormat::Json;
    if (name == QLatin1String("ndjson"))
        return OutputFormat::JsonLines;
    return std::nullopt;
}

} // namespace

QString CliContext::path(const QString &written) const
{
    return QDir::cleanPath(QDir(start.workingFolder).absoluteFilePath(written));
}

QString CliContext::archiveFile() const
{
    return arguments.isSet("archive") ? path(arguments.value("archive")) : Archive::defaultFile();
}

std::optional<QString> CliContext::archiveFault() const
{
    if (!arguments.isSet("archive"))
        return std::nullopt;
    if (arguments.value("archive").isEmpty())
        return Words::tr("The option %1 takes a value.").arg(QStringLiteral("--archive"));
    if (QFileInfo(archiveFile()).isDir())
        //: %1 is an option, %2 a folder
        return Words::tr("%1 takes a file, and %2 is a folder.")
            .arg(QStringLiteral("--archive"), arguments.value("archive"));
    return std::nullopt;
}

std::variant<OutputFormat, QString> CliContext::format() const
{
    if (!arguments.isSet("format"))
        return wantsJson() ? OutputFormat::Json : OutputFormat::Table;
    const auto format = formatNamed(arguments.value("format"));
    if (!format)
        return Words::tr("%1 takes %2.")
            .arg(QStringLiteral("--format"), QStringLiteral("table, csv, json, ndjson"));
    const bool isJson = *format == OutputFormat::Json || *format == OutputFormat::JsonLines;
    if (wantsJson() && !isJson)
        return Words::tr("The options %1 and %2 exclude each other.")
            .arg(QStringLiteral("--json"), QStringLiteral("--format ") + arguments.value("format"));
    return *format;
}

std::optional<QString> exclusion(const Arguments &arguments, const char *option,
                                 std::initializer_list<const char *> others)
{
    const auto written = [](const char *name) {
        return QStringLiteral("--") + QLatin1String(name);
    };
    for (const char *other : others) {
        if (arguments.isSet(option) && arguments.isSet(other))
            return Words::tr("The options %1 and %2 exclude each other.")
                .arg(written(option), written(other));
    }
    return std::nullopt;
}

std::variant<std::optional<int>, QString> numberOption(const Arguments &arguments,
                                                       const char *option, int least, int most)
{
    if (!arguments.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        //: %1 is an option, %2 and %3 are numbers
        return Words::tr("%1 takes a whole number from %2 to %3.")
            .arg(QStringLiteral("--") + QLatin1String(option))
            .arg(least)
            .arg(most);
    return number;
}

} // namespace livegauge

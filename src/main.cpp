#include "Program.h"
#include "Start.h"
#include "archive/Archive.h"
#include "domain/FreeMemory.h"
#include "secrets/KeychainStore.h"
#include "settings/CommonSettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>
#include <variant>

using namespace livegauge;

namespace {

std::optional<Appearance> appearanceFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Appearance::Light;
    if (name == QLatin1String("dark"))
        return Appearance::Dark;
    if (name == QLatin1String("system"))
        return Appearance::System;
    return std::nullopt;
}

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "livegauge: %s\n", qPrintable(sentence));
    return 2;
}

const QString demoOption = QStringLiteral("demo");
const QString languageOption = QStringLiteral("language");
const QString archiveOption = QStringLiteral("archive");
const QString appearanceOption = QStringLiteral("appearance");
const QString helpOption = QStringLiteral("help");
const QString versionOption = QStringLiteral("version");

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("LiveGauge reads, keeps and charts TikTok influencers' livestreams."));
    parser.addOptions({
        {{QStringLiteral("h"), helpOption}, QStringLiteral("Show this help.")},
        {{QStringLiteral("v"), versionOption}, QStringLiteral("Show the version.")},
        {demoOption,
         QStringLiteral("Open on sample data: no key, no credits, no settings touched.")},
        {languageOption, QStringLiteral("Language of the window: en or zh."),
         QStringLiteral("code")},
        {archiveOption, QStringLiteral("Keep livestreams in this file instead of the usual one."),
         QStringLiteral("file")},
        {appearanceOption, QStringLiteral("light, dark or system."), QStringLiteral("name")},
    });
}

/// What the arguments and the environment ask for, or why they cannot be followed.
std::variant<Program::Options, QString> readOptions(const QCommandLineParser &parser,
                                                    const QDir &startFolder)
{
    Program::Options options;
    options.demo = parser.isSet(demoOption);
    options.settingsFile = CommonSettings::userFile();
    options.archiveFile = Archive::defaultFile();
    if (parser.isSet(archiveOption)) {
        options.archiveFile = startFolder.absoluteFilePath(parser.value(archiveOption));
        if (parser.value(archiveOption).isEmpty() || QFileInfo(options.archiveFile).isDir())
            return QStringLiteral("--archive takes a file.");
    }
    options.environmentKey = takeEnvironmentKey();
    options.environmentBase = environmentBase();
    if (!parser.unknownOptionNames().isEmpty() || !parser.positionalArguments().isEmpty())
        return QStringLiteral("unknown argument; --help lists what there is.");
    if (parser.isSet(languageOption)) {
        options.language = languageFromCode(parser.value(languageOption));
        if (!options.language)
            return QStringLiteral("--language takes en or zh.");
    }
    if (parser.isSet(appearanceOption)) {
        options.appearance = appearanceFromName(parser.value(appearanceOption));
        if (!options.appearance)
            return QStringLiteral("--appearance takes light, dark or system.");
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    const QDir startFolder(prepareProcess());
    setUpHeap();

    QCommandLineParser parser;
    addOptions(parser);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    parser.parse(arguments);
    // Before the application object, so that these work without a display.
    if (parser.isSet(versionOption)) {
        std::puts("LiveGauge " LIVEGAUGE_VERSION);
        return 0;
    }
    if (parser.isSet(helpOption)) {
        std::fputs(qPrintable(parser.helpText().replace(QStringLiteral("<executable_name>"),
                                                        QStringLiteral("livegauge"))),
                   stdout);
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("LiveGauge"));
    QApplication::setApplicationVersion(QStringLiteral(LIVEGAUGE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.livegauge.LiveGauge"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/livegauge.svg")));
    parser.parse(QApplication::arguments()); // without those that Qt took for itself

    auto options = readOptions(parser, startFolder);
    if (const auto *complaint = std::get_if<QString>(&options))
        return refuse(*complaint);
    Program program(application, std::get<Program::Options>(options),
                    std::make_unique<KeychainStore>());
    program.start();
    return QApplication::exec();
}

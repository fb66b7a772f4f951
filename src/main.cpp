#include "Program.h"
#include "archive/Archive.h"
#include "secrets/KeychainStore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <variant>

#include <sys/resource.h>

using namespace livegauge;

namespace {

/// A core file would hold the key.
void forbidCoreFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

QString userSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/LiveGauge/LiveGauge.conf");
}

/// Takes the key out of the environment, so that no child process inherits it.
QByteArray takeEnvironmentKey()
{
    QByteArray key = qgetenv("KEYAPI_TOKEN").trimmed();
    qunsetenv("KEYAPI_TOKEN");
    return key;
}

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
    options.settingsFile = userSettingsFile();
    options.archiveFile = Archive::defaultFile();
    if (parser.isSet(archiveOption))
        options.archiveFile = startFolder.absoluteFilePath(parser.value(archiveOption));
    options.environmentKey = takeEnvironmentKey();
    if (qEnvironmentVariableIsSet("KEYAPI_BASE_URL"))
        options.environmentBase = QUrl(qEnvironmentVariable("KEYAPI_BASE_URL"), QUrl::StrictMode);
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
    forbidCoreFiles();
    const QDir startFolder = QDir::current();
    // Qt 6.4 trusts certificate files it finds in the working directory.
    QDir::setCurrent(QDir::rootPath());

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

#include "Program.h"
#include "secrets/KeychainStore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
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
    const QByteArray key = qgetenv("KEYAPI_TOKEN").trimmed();
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

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreFiles();
    // Qt 6.4 trusts certificate files it finds in the working directory.
    QDir::setCurrent(QDir::rootPath());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("LiveGauge reads, keeps and charts TikTok influencers' livestreams."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Show the version."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Open on sample data: no key, no credits, no settings touched."));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Language of the window: en or zh."),
                                      QStringLiteral("code"));
    const QCommandLineOption appearance(QStringLiteral("appearance"),
                                        QStringLiteral("light, dark or system."),
                                        QStringLiteral("name"));
    parser.addOptions({help, version, demo, language, appearance});

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool understood = parser.parse(arguments);
    // Before the application object, so that these work without a display.
    if (parser.isSet(version)) {
        std::puts("LiveGauge " LIVEGAUGE_VERSION);
        return 0;
    }
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("LiveGauge"));
    QApplication::setApplicationVersion(QStringLiteral(LIVEGAUGE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.livegauge.LiveGauge"));
    if (!understood)
        parser.parse(QApplication::arguments()); // Qt has taken its own options out

    Program::Options options;
    options.demo = parser.isSet(demo);
    options.settingsFile = userSettingsFile();
    options.environmentKey = takeEnvironmentKey();
    if (qEnvironmentVariableIsSet("KEYAPI_BASE_URL"))
        options.environmentBase = QUrl(qEnvironmentVariable("KEYAPI_BASE_URL"), QUrl::StrictMode);
    if (parser.isSet(language)) {
        options.language = languageFromCode(parser.value(language));
        if (!options.language)
            return refuse(QStringLiteral("--language takes en or zh."));
    }
    if (parser.isSet(appearance)) {
        options.appearance = appearanceFromName(parser.value(appearance));
        if (!options.appearance)
            return refuse(QStringLiteral("--appearance takes light, dark or system."));
    }
    if (!parser.unknownOptionNames().isEmpty() || !parser.positionalArguments().isEmpty())
        return refuse(QStringLiteral("unknown argument; --help lists what there is."));

    Program program(application, options, std::make_unique<KeychainStore>());
    program.start();
    return QApplication::exec();
}

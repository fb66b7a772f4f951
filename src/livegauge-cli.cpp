#include "Start.h"
#include "cli/Cli.h"
#include "cli/Console.h"
#include "domain/FreeMemory.h"
#include "settings/CommonSettings.h"

#include <QCoreApplication>

using namespace livegauge;

int main(int argc, char *argv[])
{
    Console::holdStreams();
    setUpHeap();
    CliStart start;
    start.workingFolder = prepareProcess();
    start.environmentKey = takeEnvironmentKey();
    start.environmentBase = environmentBase();
    // Qt warns of a locale that is not UTF-8. What we write is UTF-8 in any.
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("LiveGauge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIVEGAUGE_VERSION));
    start.settingsFile = CommonSettings::userFile();
    start.words = QCoreApplication::arguments().mid(1);
    return runCli(start);
}

#include "Start.h"

#include <QDir>

#include <fcntl.h>
#include <sys/resource.h>

namespace livegauge {
namespace {

void forbidCoreFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void fillStandardStreams()
{
    // open() takes the lowest number there is.
    for (int stream = 0; stream < 3; ++stream) {
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", O_RDWR); // NOLINT: not closed, and inherited as streams are
    }
}

} // namespace

QString prepareProcess()
{
    forbidCoreFiles();
    fillStandardStreams();
    QString folder = QDir::currentPath();
    QDir::setCurrent(QDir::rootPath());
    return folder;
}

QByteArray takeEnvironmentKey()
{
    QByteArray key = qgetenv("KEYAPI_TOKEN").trimmed();
    qunsetenv("KEYAPI_TOKEN");
    return key;
}

std::optional<QUrl> environmentBase()
{
    if (!qEnvironmentVariableIsSet("KEYAPI_BASE_URL"))
        return std::nullopt;
    return QUrl(qEnvironmentVariable("KEYAPI_BASE_URL"), QUrl::StrictMode);
}

} // namespace livegauge

#include "support/TestHome.h"

#include <QStandardPaths>

namespace livegauge::test {

TestHome::TestHome()
{
    const QByteArray home = m_folder.path().toLocal8Bit();
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home);
    for (const char *name :
         {"KEYAPI_TOKEN", "KEYAPI_BASE_URL", "DBUS_SESSION_BUS_ADDRESS", "http_proxy",
          "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace livegauge::test

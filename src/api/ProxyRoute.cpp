#include "api/ProxyRoute.h"

#include <QHostAddress>

namespace livegauge {
namespace {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

ProxyRoute::ProxyRoute(const ConnectionSettings &connection)
    : m_choice(connection.proxy)
    , m_manual(QNetworkProxy::HttpProxy, connection.proxyHost, connection.proxyPort)
{
}

QList<QNetworkProxy> ProxyRoute::queryProxy(const QNetworkProxyQuery &query)
{
    if (m_choice == ProxyChoice::None || isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_choice == ProxyChoice::Manual)
        return {m_manual};
    return systemProxyForQuery(query);
}

} // namespace livegauge

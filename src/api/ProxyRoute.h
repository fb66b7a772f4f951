#pragma once

#include "domain/ConnectionSettings.h"

#include <QNetworkProxyFactory>

namespace livegauge {

/// The proxy a connection's settings ask for. This machine itself is never reached through one.
class ProxyRoute : public QNetworkProxyFactory {
public:
    explicit ProxyRoute(const ConnectionSettings &connection);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyChoice m_choice;
    QNetworkProxy m_manual;
};

} // namespace livegauge

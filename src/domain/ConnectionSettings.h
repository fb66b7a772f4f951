#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

namespace livegauge {

enum class ProxyChoice { System, None, Manual };

/// How the API is reached. Plain values; the key is not among them.
struct ConnectionSettings {
    QUrl base = defaultBase();
    int requestsPerSecond = 2; ///< from 1 on; the API publishes no limit
    std::chrono::seconds timeLimit{60}; ///< for one request from send to last byte
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyHost; ///< for ProxyChoice::Manual
    quint16 proxyPort = 0;

    static QUrl defaultBase();
    bool operator==(const ConnectionSettings &) const = default;
};

/// True for https to any host and http to this machine's loopback, with no user name, query or
/// fragment: the key may go nowhere else.
bool isBaseAllowed(const QUrl &base);

/// Scheme, host and port of an address as one text: what a key belongs to.
QString originOf(const QUrl &address);

} // namespace livegauge

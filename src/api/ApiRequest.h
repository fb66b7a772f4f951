#pragma once

#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"
#include "domain/Page.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace livegauge {

/// The address of a page under a base; a path in the base stays in front.
QUrl pageAddress(const QUrl &base, const PageRequest &request);

/// The request as it leaves: headers, and everything Qt would do by itself switched off
/// (redirects, HTTP/2, cookies, cache, stored log-ins).
QNetworkRequest pageRequest(const QUrl &address, const ApiKey &key, const QSslConfiguration &tls);

/// The system's TLS settings with its certificates named one by one. Takes up to 0.1 s.
QSslConfiguration strictTls();

} // namespace livegauge

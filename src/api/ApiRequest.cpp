#include "api/ApiRequest.h"

#include <QSslCertificate>

namespace livegauge {

QUrl pageAddress(const QUrl &base, const PageRequest &request)
{
    QUrl address = base;
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    address.setPath(path + QStringLiteral("/v1/tiktok/influencer/livestreams/analytics"),
                    QUrl::TolerantMode);
    const QString userId = QString::fromLatin1(QUrl::toPercentEncoding(request.userId));
    address.setQuery(QStringLiteral("user_id=%1&page_num=%2&page_size=%3")
                         .arg(userId)
                         .arg(request.page)
                         .arg(pageSize));
    return address;
}

QNetworkRequest pageRequest(const QUrl &address, const ApiKey &key, const QSslConfiguration &tls)
{
    QNetworkRequest request(address);
    request.setRawHeader("Authorization", "Bearer " + key.bytes());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "LiveGauge/" LIVEGAUGE_VERSION);
    // Qt would carry the key to wherever a redirect points.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // Qt 6.4's HTTP/2 has holes that were never closed there.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tls);
    return request;
}

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Set explicitly, else Qt 6.4 also trusts roots that it loads while it checks a chain.
    const QList<QSslCertificate> roots = tls.caCertificates();
    tls.setCaCertificates(roots.isEmpty() ? QSslConfiguration::systemCaCertificates() : roots);
    return tls;
}

} // namespace livegauge

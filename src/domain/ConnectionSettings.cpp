#include "domain/ConnectionSettings.h"

namespace livegauge {
namespace {

/// Only names and addresses that cannot leave the machine. "127.evil.example" is a host name, not
/// loopback.
bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() != 4 || parts.first() != QLatin1String("127"))
        return false;
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool isNumber = false;
        return part.toUInt(&isNumber) <= 255U && isNumber;
    });
}

} // namespace

QUrl ConnectionSettings::defaultBase()
{
    return QUrl(QStringLiteral("https://api.keyapi.ai"));
}

bool isBaseAllowed(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty() || base.hasQuery()
        || base.hasFragment())
        return false;
    if (base.scheme() == QLatin1String("https"))
        return true;
    return base.scheme() == QLatin1String("http") && isLoopback(base.host());
}

QString originOf(const QUrl &address)
{
    const int port = address.port(address.scheme() == QLatin1String("https") ? 443 : 80);
    const QString host = address.host().contains(QLatin1Char(':'))
        ? QStringLiteral("[%1]").arg(address.host())
        : address.host();
    return QStringLiteral("%1://%2:%3").arg(address.scheme(), host).arg(port);
}

} // namespace livegauge

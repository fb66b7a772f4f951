#include "domain/Clock.h"

#include <QHash>

#include <array>

namespace livegauge {
namespace {

struct Market {
    const char *region;
    const char *zone;
};

/// Countries with several zones: the one TikTok Shop's seller centre uses.
constexpr std::array markets{
    Market{"US", "America/Los_Angeles"}, Market{"GB", "Europe/London"},
    Market{"ID", "Asia/Jakarta"},        Market{"TH", "Asia/Bangkok"},
    Market{"PH", "Asia/Manila"},         Market{"MY", "Asia/Kuala_Lumpur"},
    Market{"VN", "Asia/Ho_Chi_Minh"},    Market{"SG", "Asia/Singapore"},
    Market{"MX", "America/Mexico_City"}, Market{"BR", "America/Sao_Paulo"},
    Market{"SA", "Asia/Riyadh"},         Market{"ES", "Europe/Madrid"},
    Market{"DE", "Europe/Berlin"},       Market{"FR", "Europe/Paris"},
    Market{"IT", "Europe/Rome"},         Market{"IE", "Europe/Dublin"},
    Market{"JP", "Asia/Tokyo"},          Market{"AE", "Asia/Dubai"},
};

} // namespace

QTimeZone ownZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

Clock::Clock(ClockKind kind, const QTimeZone &mine)
    : m_kind(kind)
    , m_mine(mine)
{
}

QTimeZone Clock::zone(const QString &region) const
{
    if (m_kind == ClockKind::Mine)
        return m_mine;
    if (m_kind == ClockKind::Utc)
        return QTimeZone::utc();
    const QTimeZone market = marketZone(region);
    return market.isValid() ? market : QTimeZone::utc();
}

qint64 Clock::wallSeconds(qint64 moment, const QString &region) const
{
    return moment + zone(region).offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC));
}

QTimeZone Clock::marketZone(const QString &region)
{
    // Reading a zone from its file takes long; it is done once for all.
    static const QHash<QString, QTimeZone> zones = [] {
        QHash<QString, QTimeZone> known;
        for (const Market &market : markets)
            known.insert(QLatin1String(market.region), QTimeZone(QByteArray(market.zone)));
        return known;
    }();
    return zones.value(region);
}

QStringList Clock::knownMarkets()
{
    QStringList regions;
    for (const Market &market : markets)
        regions.append(QLatin1String(market.region));
    return regions;
}

QDateTime wallDateTime(qint64 wallSeconds)
{
    return QDateTime::fromSecsSinceEpoch(wallSeconds, Qt::UTC);
}

} // namespace livegauge

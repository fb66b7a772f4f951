#include "wording/ZoneWords.h"

#include <QTimeZone>

namespace livegauge {

QString zoneName(const QTimeZone &zone)
{
    const QString id = QString::fromUtf8(zone.id());
    return id == QLatin1String("Etc/UTC") ? QStringLiteral("UTC") : id;
}

} // namespace livegauge

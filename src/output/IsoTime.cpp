#include "output/IsoTime.h"

#include <QDateTime>

namespace livegauge {

QString isoUtc(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString isoInZone(qint64 seconds, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, offset).toString(Qt::ISODate);
}

} // namespace livegauge

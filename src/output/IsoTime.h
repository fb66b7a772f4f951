#pragma once

#include <QString>
#include <QTimeZone>

namespace livegauge {

/// ISO 8601 in UTC with milliseconds: "2026-11-21T11:00:00.000Z".
QString isoUtc(qint64 milliseconds);
/// ISO 8601 with the zone's offset: "2026-11-21T19:00:00+08:00".
QString isoInZone(qint64 seconds, const QTimeZone &zone);

} // namespace livegauge

#pragma once

#include <QString>

class QTimeZone;

namespace livegauge {

/// What a time zone is called in a title: "Asia/Shanghai", "UTC".
QString zoneName(const QTimeZone &zone);

} // namespace livegauge

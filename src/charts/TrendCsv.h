#pragma once

#include "charts/Figure.h"

#include <QList>
#include <QStringList>

namespace livegauge {

/// One line per influencer and bucket (or livestream), the names of the columns first.
QList<QStringList> trendCsv(const Figure &figure);

} // namespace livegauge

#pragma once

#include "domain/Clock.h"
#include "domain/Column.h"
#include "domain/Period.h"

#include <QString>

namespace livegauge {

/// The catalogue's words in the user's language. Window's thread only, as all translated text.
QString columnTitle(ColumnId id);
QString columnExplanation(ColumnId id);

QString clockName(const Clock &clock, const QString &region); ///< "market time, Los Angeles"
QString groupingName(Grouping grouping); ///< "by day"
QString periodName(const Period &period); ///< "30 d", "2026-11-01 – 2026-11-21"

} // namespace livegauge

#pragma once

#include "domain/Clock.h"
#include "domain/Livestream.h"
#include "wording/Language.h"

#include <QString>
#include <QStringList>

namespace livegauge {

/// A livestream's title on one line, or that it has none.
QString titleText(const Livestream &stream);

/// Whose livestream it is and when it began, as far as that is known.
QStringList headFacts(const Livestream &stream, const Clock &clock, Language language);

} // namespace livegauge

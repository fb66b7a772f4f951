#pragma once

#include "domain/Clock.h"
#include "domain/Influencer.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace livegauge {

/// What is known of an influencer, in the user's language. Window's thread only, as all translated
/// text. Plain text: names come from the network.

QString influencerName(const Influencer &influencer); ///< the id where no name is known
QString influencerFacts(const Influencer &influencer); ///< "US · partial · 412 livestreams"
/// Every fact, one a line. Livestreams have the times of `clock`, readings those of `mine`.
QStringList influencerDetails(const Influencer &influencer, const Clock &clock,
                              const QTimeZone &mine);
/// How much of the list is stored: "Partial: the list goes on."
QString coverageText(const Influencer &influencer);
/// Of an influencer of whom not all of a period is stored: the name with a sign, and what the sign
/// says.
QString partlyStoredName(const QString &name);
QString partlyStoredText();

/// How long ago something was, as one says it: "2 h ago", "yesterday"; longer ago than a year, or
/// still to come, the date. Unix seconds.
QString ageText(qint64 then, qint64 now, const QTimeZone &zone);

} // namespace livegauge

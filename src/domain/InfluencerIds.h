#pragma once

#include <QString>
#include <QStringList>

namespace livegauge {

/// What a person typed, pasted or read from a file, as influencer ids.
struct InfluencerIds {
    QStringList ids; ///< digits, 1 to 20 of them, each once, in the order given
    QStringList rejected; ///< what is no id, as it was written
    int doubles = 0; ///< ids given more than once, counted beyond the first
};

/// Takes ids apart at anything that can stand between two of them: white space, commas (also
/// full-width), semicolons, quotes, brackets, line ends. Full-width digits are read as digits.
InfluencerIds readInfluencerIds(const QString &text);

} // namespace livegauge

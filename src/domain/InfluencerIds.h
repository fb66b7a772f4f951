#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

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

/// The ids of a text file: UTF-8, UTF-16 with a byte order mark, or any encoding that keeps ASCII
/// digits. Of a table (CSV, TSV) whose first line names an id column, that column alone; else
/// everything. Nothing where the bytes are no text.
std::optional<InfluencerIds> readInfluencerIdFile(const QByteArray &bytes);

} // namespace livegauge

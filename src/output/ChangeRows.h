#pragma once

#include "domain/StoredLivestream.h"
#include "output/ValueCells.h"

namespace livegauge {

/// How livestreams changed between readings as rows to write, one for each field that was other
/// than at the reading before. Values are written as `list` writes them; one that was not known is
/// empty, for people "--".
class ChangeRows {
public:
    ChangeRows(OutputFormat format, Clock clock, Language language, Currencies currencies = {});

    /// `clockName` stands behind the title of a time.
    OutputColumns columns(const QString &clockName) const;
    Cells cells(const Livestream &livestream, const LivestreamChange &change) const;

private:
    ValueCells m_cells;
};

} // namespace livegauge

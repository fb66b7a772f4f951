#pragma once

#include "analysis/LivestreamColumns.h"
#include "analysis/WallTimes.h"
#include "domain/Currencies.h"
#include "wording/Numbers.h"

#include <memory>
#include <optional>

namespace livegauge {

/// Which cells of a column show a text, for many rows: a text that stands in many rows is looked
/// at once, a number is written only where its column could hold what is looked for. One thread.
class CellTexts {
public:
    CellTexts(const LivestreamColumns &columns, ColumnId id, const QString &part,
              const Numbers &numbers, std::shared_ptr<const WallTimes> times,
              const Currencies &currencies);

    bool isHit(RowNumber row);

private:
    bool holdsPart(RowNumber row) const;
    bool isTextHit(TextId id);
    bool isNumberHit(RowNumber row) const;

    enum class Seen : char { NotYet, Hit, Miss };

    LivestreamColumns m_columns;
    ColumnId m_id;
    QString m_part;
    Numbers m_numbers;
    std::shared_ptr<const WallTimes> m_times;
    Currencies m_currencies; ///< of a column of money
    std::optional<TextReader> m_texts;
    std::optional<TextReader> m_others; ///< shown where a text is unknown
    std::optional<NumberReader> m_values;
    std::vector<Seen> m_seen; ///< by TextId
    bool m_mayBeKnown = true; ///< some written number could hold the part
    bool m_mayBeUnknown = true; ///< the sign for unknown or not applicable holds it
};

} // namespace livegauge

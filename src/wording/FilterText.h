#pragma once

#include "domain/Currencies.h"
#include "domain/Filter.h"

#include <QDate>
#include <QString>

namespace livegauge {

/// What a column's filter field says.
struct FilterReading {
    Filter conditions; ///< all must hold; none for an empty field or a wrong text
    QString problem; ///< a sentence that says what is expected; empty where nothing is wrong
};

/// Reads what is typed into the filter field of a column, whatever the language of the window:
///
/// - numbers `>1,000` `10..20` `..20` `=0` `!=0` `1.5k` `2万`, percents also `5%`;
/// - money also with a currency as cells show it, `USD 3,384.57`, `>5 USD`: it has to be one of
///   those stated, and keeps only livestreams whose money is in it, negated also all others;
/// - durations `1:30:00` `90m` `1.5h`, times `2026-11` `2026-11-03 18:00` `today` on the chosen
///   clock; a day, month or minute is all of it;
/// - texts `part` `=whole` `"whole"` `/expression/`, with `Aa:` in front where case matters;
/// - `unknown` and `known`; `!` in front of anything for the contrary; ` && ` between several.
///
/// `today` is the latest date on the chosen clock; what is counted from today is not bound to it.
FilterReading readFilter(ColumnId column, const QString &text, QDate today,
                         const Currencies &stated = {});

/// The text that reads as these conditions; those of other columns are left out.
QString filterText(ColumnId column, const Filter &conditions);
QString filterText(const Condition &condition);

/// What a field shows while it is empty: "> 1000, 10..20, unknown".
QString filterExample(ColumnId column);
/// How the field of this column can be used, for a tooltip.
QString filterHelp(ColumnId column);

} // namespace livegauge

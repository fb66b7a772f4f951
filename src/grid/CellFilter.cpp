#include "grid/CellFilter.h"

#include "analysis/Markets.h"
#include "domain/Period.h"
#include "wording/FilterText.h"
#include "wording/Numbers.h"

namespace livegauge {

std::optional<Condition> onlyThis(const Selection &selection, RowNumber row, ColumnId id)
{
    if (!isInColumns(id))
        return std::nullopt;
    const Value value = selection.columns.value(row, id);
    if (!isKnown(value))
        return Condition{id, IsUnknown{}};
    if (const auto *text = std::get_if<QString>(&value))
        return Condition{id, TextPattern{*text, TextMatch::Equals, true}};
    if (column(id).kind == ColumnKind::Time) {
        const qint64 wall = selection.query->clock.wallSeconds(
            std::get<qint64>(value), selection.columns.text(row, ColumnId::Region));
        const qint64 day = groupStart(wall, Grouping::Day);
        const NumberRange range{static_cast<double>(day),
                                static_cast<double>(nextGroupStart(day, Grouping::Day)), true,
                                false};
        return Condition{id, range};
    }
    // As it is shown: rows that look alike are alike to who looks at them.
    const QString shown = Numbers(Language::English).text(value, column(id).kind);
    const FilterReading typed = readFilter(id, QLatin1Char('=') + shown, {});
    const double number = numberIn(value);
    Condition condition = typed.conditions.size() == 1 ? typed.conditions.front()
                                                       : Condition{id, NumberRange{number, number}};
    if (column(id).kind == ColumnKind::Money)
        condition.currency = currencyOf(selection, row);
    return condition;
}

} // namespace livegauge

#include "grid/CellTexts.h"

#include "domain/Formula.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

/// What a number, a time or a percentage is written with.
bool isOfNumbers(const QString &part)
{
    return std::ranges::all_of(
        part, [](QChar c) { return c.isDigit() || QStringLiteral(",.:-% ").contains(c); });
}

} // namespace

CellTexts::CellTexts(const LivestreamColumns &columns, ColumnId id, const QString &part,
                     const Numbers &numbers, std::shared_ptr<const WallTimes> times,
                     const Currencies &currencies)
    : m_columns(columns)
    , m_id(id)
    , m_part(part)
    , m_numbers(numbers)
    , m_times(std::move(times))
    , m_mayBeUnknown(holds(numbers.cell(Unknown{}, id, true), part)
                     || holds(numbers.cell(Unknown{}, id, false), part)
                     || holds(numbers.notApplicable(), part))
{
    if (textSlot(id) >= 0) {
        m_texts.emplace(columns, id);
        if (id == ColumnId::Influencer)
            m_others.emplace(columns, ColumnId::UserId);
        m_seen.resize(columns.textCount(), Seen::NotYet);
    } else if (numberSlot(id) >= 0 || formulaOf(id) != nullptr) {
        m_values.emplace(columns, id);
        if (column(id).kind == ColumnKind::Money)
            m_currencies = currencies;
        m_mayBeKnown = isOfNumbers(part) || !m_currencies.isEmpty();
    }
}

bool CellTexts::isHit(RowNumber row)
{
    if (m_texts) {
        const TextId id = (*m_texts)[row];
        return id == TextPool::none && m_others ? isTextHit((*m_others)[row]) : isTextHit(id);
    }
    if (m_values)
        return (m_mayBeKnown || m_mayBeUnknown) && isNumberHit(row);
    return holdsPart(row);
}

bool CellTexts::holdsPart(RowNumber row) const
{
    const QString cell =
        m_numbers.cell(m_columns.value(row, m_id), m_id, m_columns.captured(row, m_id));
    return holds(cell, m_part);
}

bool CellTexts::isTextHit(TextId id)
{
    Seen &seen = m_seen[id];
    if (seen == Seen::NotYet) {
        const Value value =
            id == TextPool::none ? Value(Unknown{}) : Value(m_columns.texts().text(id));
        seen = holds(m_numbers.text(value, column(m_id).kind), m_part) ? Seen::Hit : Seen::Miss;
    }
    return seen == Seen::Hit;
}

bool CellTexts::isNumberHit(RowNumber row) const
{
    double number = (*m_values)[row];
    if (std::isnan(number)) {
        // Which of the two it is, the columns know.
        return m_mayBeUnknown && holdsPart(row);
    }
    if (!m_mayBeKnown)
        return false;
    if (column(m_id).kind == ColumnKind::Time)
        number = m_times->wall(row, number);
    QString shown = m_numbers.text(number, column(m_id).kind);
    if (!m_currencies.isEmpty())
        shown = Numbers::money(shown, m_currencies.of(m_columns.text(row, ColumnId::Region)))
                    .replace(QChar::Nbsp, QLatin1Char(' ')); // nobody types the other
    return holds(shown, m_part);
}

} // namespace livegauge

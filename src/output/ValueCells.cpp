#include "output/ValueCells.h"

#include "output/DisplayWidth.h"
#include "output/IsoTime.h"
#include "wording/Numbers.h"

#include <utility>

namespace livegauge {
namespace {

constexpr int widestText = 40; ///< cells; a title may have hundreds of characters

Cell rawCell(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace

ValueCells::ValueCells(OutputFormat format, Clock clock, Language language, Currencies currencies)
    : m_format(format)
    , m_clock(std::move(clock))
    , m_language(language)
    , m_currencies(std::move(currencies))
{
}

Cell ValueCells::value(const Value &value, ColumnId id, const QString &region,
                       bool isCaptured) const
{
    if (m_format == OutputFormat::Table)
        return readable(value, id, region, isCaptured);
    const auto *moment = std::get_if<qint64>(&value);
    if (m_format == OutputFormat::Csv && moment != nullptr && column(id).kind == ColumnKind::Time)
        return isoInZone(*moment, m_clock.zone(region));
    if (m_format == OutputFormat::Csv && std::holds_alternative<NotApplicable>(value))
        return QStringLiteral("n/a"); // an empty cell is what the source does not say
    return rawCell(value);
}

Cell ValueCells::moment(qint64 milliseconds, const QString &region) const
{
    if (m_format != OutputFormat::Table)
        return isoUtc(milliseconds);
    return Numbers(m_language).dayAndTime(m_clock.wallSeconds(milliseconds / 1000, region));
}

Cell ValueCells::readable(Value value, ColumnId id, const QString &region, bool isCaptured) const
{
    const ColumnKind kind = column(id).kind;
    if (const auto *moment = std::get_if<qint64>(&value);
        moment != nullptr && kind == ColumnKind::Time)
        value = m_clock.wallSeconds(*moment, region);
    const QString text = Numbers(m_language).cell(value, id, isCaptured, m_currencies.of(region));
    return kind == ColumnKind::Text ? shortenedTo(plainLine(text), widestText) : text;
}

} // namespace livegauge

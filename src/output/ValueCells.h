#pragma once

#include "domain/Clock.h"
#include "domain/Column.h"
#include "domain/Currencies.h"
#include "output/Cell.h"
#include "wording/Language.h"

namespace livegauge {

/// Values of livestreams as cells. For people: words and numbers of their language, times on the
/// clock, money in its currency where one is stated. CSV: the numbers themselves, times on the
/// clock with their offset. JSON: the contract's own values, times as Unix seconds.
class ValueCells {
public:
    ValueCells(OutputFormat format, Clock clock, Language language, Currencies currencies = {});

    /// What a column says of a livestream of that market. For people it may be not captured (see
    /// isCaptured()); files have no more than unknown.
    Cell value(const Value &value, ColumnId id, const QString &region,
               bool isCaptured = true) const;
    /// When the archive saw something; in CSV and JSON in UTC.
    Cell moment(qint64 milliseconds, const QString &region) const;

    const Clock &clock() const { return m_clock; }
    const Currencies &currencies() const { return m_currencies; }

private:
    Cell readable(Value value, ColumnId id, const QString &region, bool isCaptured) const;

    OutputFormat m_format;
    Clock m_clock;
    Language m_language;
    Currencies m_currencies;
};

} // namespace livegauge

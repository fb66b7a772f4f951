#pragma once

#include "domain/Filter.h"

#include <QDate>
#include <QString>

#include <optional>

namespace livegauge {

/// One number, duration or time as somebody typed it. A day is all of its seconds: `first` is its
/// beginning and `last` the beginning of the next, which does not belong to it. Both are counted
/// from the beginning of today where `isFromToday`.
struct FilterLiteral {
    double first = 0;
    double last = 0;
    bool withLast = true;
    NumberRange equal; ///< what "=" means: as exact as it was written, or as it is shown
    bool isFromToday = false;
};

/// Full-width letters, digits and signs as those of a keyboard without an input method.
QString halfWidth(const QString &text);

std::optional<FilterLiteral> readNumber(const QString &text, ColumnKind kind);
/// `1:30:00`, `1:30` (hours and minutes), `90m`, `1.5h`, `1h 30m`, `45s`, or 0.
std::optional<FilterLiteral> readDuration(const QString &text);
/// A year, month, day (`2026-09-01`, `20260901`), minute or second on the wall. `today` and
/// `yesterday` are counted from today, whichever day that is; of `9/21` the newest that is not
/// after `today` is meant.
std::optional<FilterLiteral> readTime(const QString &text, QDate today);

/// The name of today, or of the day before, in the user's language.
QString todayWord();
QString yesterdayWord();

/// The text that reads as this range in a column of that kind.
QString rangeText(const NumberRange &range, ColumnKind kind);

} // namespace livegauge

#pragma once

#include "domain/Column.h"

#include <QString>

#include <limits>
#include <variant>
#include <vector>

namespace livegauge {

/// Numbers between two bounds. Times are seconds on the chosen clock's wall, durations seconds.
/// What is said of today is another day for each market whose clock has another.
struct NumberRange {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool withLeast = true; ///< the bound itself belongs to the range
    bool withMost = true;
    bool leastIsFromToday = false; ///< of times: counted from the beginning of today
    bool mostIsFromToday = false;

    /// The same for who has today begin at that second of the wall.
    NumberRange resolved(double todayBegins) const
    {
        NumberRange range{least, most, withLeast, withMost};
        range.least += leastIsFromToday ? todayBegins : 0;
        range.most += mostIsFromToday ? todayBegins : 0;
        return range;
    }
    bool operator==(const NumberRange &) const = default;
};

enum class TextMatch { Contains, Equals, Expression };

/// Texts that hold, are, or match a pattern. One that is no valid expression matches nothing.
struct TextPattern {
    QString pattern;
    TextMatch match = TextMatch::Contains;
    bool isCaseSensitive = false;

    bool operator==(const TextPattern &) const = default;
};

/// The value is unknown or not applicable.
struct IsUnknown {
    bool operator==(const IsUnknown &) const = default;
};

/// One condition on one column. What is unknown meets no range and no pattern, so it is kept where
/// that is negated, as blanks are in a spreadsheet; so is money of another currency. Of tags one
/// alone may be equal.
struct Condition {
    ColumnId column = ColumnId::Gmv;
    std::variant<NumberRange, TextPattern, IsUnknown> test;
    bool isNegated = false;
    QString currency{}; ///< that a range of money is in, as it is stated; empty: in any

    bool operator==(const Condition &) const = default;
};

/// All of the conditions must hold; none: every row passes.
using Filter = std::vector<Condition>;

} // namespace livegauge

#pragma once

#include <QString>

#include <variant>

namespace livegauge {

struct Unknown { ///< the source did not say
    bool operator==(const Unknown &) const = default;
};
struct NotApplicable { ///< a ratio whose base is 0 or unknown
    bool operator==(const NotApplicable &) const = default;
};

/// What a column says of one livestream. Unknown, not applicable and 0 are three different things.
using Value = std::variant<Unknown, NotApplicable, qint64, double, QString>;

inline bool isKnown(const Value &value)
{
    return value.index() >= 2;
}

/// The number in a Value, 0 where it holds none.
double numberIn(const Value &value);

} // namespace livegauge

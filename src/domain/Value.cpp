#include "domain/Value.h"

namespace livegauge {

double numberIn(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return 0;
}

} // namespace livegauge

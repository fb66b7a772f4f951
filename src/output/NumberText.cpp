#include "output/NumberText.h"

#include <QLocale>

#include <cmath>

namespace livegauge {

QByteArray numberText(const Cell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        return QByteArray::number(*whole);
    const auto *real = std::get_if<double>(&cell);
    if (real == nullptr || !std::isfinite(*real))
        return {};
    // Beyond this a text of all digits claims what a double does not hold.
    constexpr double longest = 1e15;
    constexpr double shortest = 1e-6;
    const double size = std::abs(*real);
    const bool isPlain = size == 0 || (size < longest && size >= shortest);
    return QByteArray::number(*real, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

} // namespace livegauge

#include "domain/Value.h"

namespace livegauge {
namespace {

template <typename T>
int sign(const T &left, const T &right)
{
    return static_cast<int>(right < left) - static_cast<int>(left < right);
}

} // namespace

double numberIn(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return 0;
}

int compareKnown(const Value &left, const Value &right)
{
    const auto *leftText = std::get_if<QString>(&left);
    const auto *rightText = std::get_if<QString>(&right);
    if (leftText != nullptr && rightText != nullptr)
        return sign(leftText->compare(*rightText, Qt::CaseInsensitive), 0);
    const auto *leftWhole = std::get_if<qint64>(&left);
    const auto *rightWhole = std::get_if<qint64>(&right);
    if (leftWhole != nullptr && rightWhole != nullptr)
        return sign(*leftWhole, *rightWhole);
    return sign(numberIn(left), numberIn(right));
}

} // namespace livegauge

#include "demo/Dice.h"

#include <cmath>
#include <numbers>

namespace livegauge {
namespace {

constexpr quint64 step = 0x9e3779b97f4a7c15ULL;

quint64 mixed(quint64 number)
{
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31U);
}

} // namespace

Dice::Dice(quint64 who, quint64 when)
    : m_state(mixed(mixed(who + step) + when))
{
}

quint64 Dice::bits()
{
    m_state += step;
    return mixed(m_state);
}

double Dice::share()
{
    return static_cast<double>(bits() >> 11U) * 0x1.0p-53;
}

double Dice::between(double low, double high)
{
    return low + share() * (high - low);
}

int Dice::below(int limit)
{
    return static_cast<int>(share() * limit);
}

double Dice::bell()
{
    const double radius = std::sqrt(-2 * std::log(1 - share()));
    return radius * std::cos(2 * std::numbers::pi * share());
}

double Dice::around(double middle, double sigma)
{
    return middle * std::exp(sigma * bell());
}

} // namespace livegauge

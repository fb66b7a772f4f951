#pragma once

#include <QtGlobal>

namespace livegauge {

/// Chance that falls the same way on every machine: the standard library's distributions differ
/// from one to the next.
class Dice {
public:
    /// Equal numbers give equal throws; one more or less in either gives unrelated ones.
    Dice(quint64 who, quint64 when);

    quint64 bits();
    double share(); ///< 0 … 1, 1 left out
    double between(double low, double high);
    bool happens(double chance) { return share() < chance; }
    int below(int limit); ///< 0 … limit - 1
    double bell(); ///< normal: mean 0, deviation 1
    double around(double middle, double sigma); ///< log-normal: `middle` is its median

private:
    quint64 m_state;
};

} // namespace livegauge

#pragma once

#include "domain/Error.h"

#include <QString>

#include <chrono>

namespace livegauge {

/// What follows a failed attempt.
struct RetryDecision {
    bool again = false;
    std::chrono::milliseconds wait{0}; ///< after 429 also where it is not tried again: for others
    QString reason; ///< for the error's detail, where the server asked for more than we wait
};

/// When a failed request may be sent again. Pure: chance comes in as a number.
///
/// Every retry may cost a credit. Repeated are 429 and what never left, three attempts in all, and
/// the API's own fault (500) on the first attempt; never an outcome that is unknown.
class RetryPolicy {
public:
    /// A longer `Retry-After` is not waited for.
    static constexpr std::chrono::milliseconds longestServerWait{120'000};

    /// `scale` shortens its own waits in tests; `Retry-After` is taken as it is.
    explicit RetryPolicy(double scale = 1.0);

    /// `attempt` counts from 1, `attempts` is how many the caller allows, `chance` is in [0, 1).
    /// `error.sends` is that of the attempt alone.
    RetryDecision decide(const Error &error, int attempt, int attempts, double chance) const;

private:
    std::chrono::milliseconds jitter(std::chrono::milliseconds first, int attempt,
                                     double chance) const;
    RetryDecision afterTooMany(const Error &error, int attempt, double chance) const;

    double m_scale;
};

} // namespace livegauge

#pragma once

#include <chrono>

namespace livegauge {

/// A token bucket of little more than one token: requests leave one by one, evenly, and no second
/// holds more than the rate plus one. Who comes late for a token, as timers do, has the next one
/// sooner, so that the rate is reached. Time is passed in and only goes forward.
class RateLimiter {
public:
    using Clock = std::chrono::steady_clock;

    explicit RateLimiter(double perSecond);

    /// The rate the user allows. A slow-down in force stays in proportion.
    void setRate(double perSecond);
    /// The rate in force now.
    double rate(Clock::time_point now);

    /// How long until a request may leave; 0 where one may leave now.
    Clock::duration wait(Clock::time_point now);
    /// A request leaves.
    void take(Clock::time_point now);
    /// The server refused: half the rate, then slowly back. Refusals within a second count once.
    void slowDown(Clock::time_point now);

private:
    void advance(Clock::time_point now);
    double mostTokens() const;

    double m_perSecond;
    double m_share = 1.0; ///< of the rate allowed
    double m_tokens = 1.0;
    Clock::time_point m_at{};
    Clock::time_point m_slowedAt{};
};

} // namespace livegauge

#include "api/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double slowest = 0.1; ///< requests a second that no settings file may undercut
constexpr double smallestShare = 1.0 / 16;
constexpr double shareBackPerSecond = 1.0 / 50; ///< from half to all in 25 s
constexpr std::chrono::seconds oneRefusal{1};
constexpr double latenessMadeUpFor = 0.025; ///< seconds a timer, or a busy thread, may be late
/// A second brings the rate; with less than two tokens before it, rate + 1 requests can leave.
constexpr double mostSavedUp = 0.9;

} // namespace

RateLimiter::RateLimiter(double perSecond)
    : m_perSecond(std::max(perSecond, slowest))
{
}

void RateLimiter::setRate(double perSecond)
{
    m_perSecond = std::max(perSecond, slowest);
}

double RateLimiter::rate(Clock::time_point now)
{
    advance(now);
    return m_perSecond * m_share;
}

RateLimiter::Clock::duration RateLimiter::wait(Clock::time_point now)
{
    advance(now);
    if (m_tokens >= 1)
        return Clock::duration::zero();
    const std::chrono::duration<double> missing((1 - m_tokens) / (m_perSecond * m_share));
    // Rounded up: a wait that ends a hair early would have to be waited for again.
    return std::chrono::ceil<std::chrono::microseconds>(missing);
}

void RateLimiter::take(Clock::time_point now)
{
    advance(now);
    m_tokens = std::max(0.0, m_tokens - 1);
}

void RateLimiter::slowDown(Clock::time_point now)
{
    advance(now);
    if (m_slowedAt != Clock::time_point{} && now - m_slowedAt < oneRefusal)
        return;
    m_slowedAt = now;
    m_share = std::max(smallestShare, m_share / 2);
}

void RateLimiter::advance(Clock::time_point now)
{
    if (m_at != Clock::time_point{} && now > m_at) {
        const double seconds = std::chrono::duration<double>(now - m_at).count();
        m_tokens = std::min(mostTokens(), m_tokens + seconds * m_perSecond * m_share);
        m_share = std::min(1.0, m_share + seconds * shareBackPerSecond);
    }
    m_at = std::max(m_at, now);
}

double RateLimiter::mostTokens() const
{
    return 1 + std::min(mostSavedUp, latenessMadeUpFor * m_perSecond * m_share);
}

} // namespace livegauge

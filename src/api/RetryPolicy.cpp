#include "api/RetryPolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace livegauge {
namespace {

using std::chrono::milliseconds;

constexpr int mostAttempts = 3;

/// Some servers call a spent allowance a fault; repeating it costs and cannot help.
bool speaksOfAllowance(const QString &message)
{
    const std::array words{
        QStringLiteral("usage"), QStringLiteral("quota"), QStringLiteral("limit"),
        QStringLiteral("额度"),  QStringLiteral("配额"),  QStringLiteral("余额"),
        QStringLiteral("用量"),  QStringLiteral("限制"),
    };
    return std::any_of(words.begin(), words.end(), [&message](const QString &word) {
        return message.contains(word, Qt::CaseInsensitive);
    });
}

/// Of a gateway's fault (502, 504) nobody knows whether the page was served and billed.
bool isTheApisOwn(const Error &error)
{
    constexpr int internalError = 500;
    return error.status == internalError || error.code == internalError;
}

bool neverLeft(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NoNetwork:
    case ErrorKind::ProxyFailed:
        return error.sends == 0;
    default:
        return false;
    }
}

} // namespace

RetryPolicy::RetryPolicy(double scale)
    : m_scale(scale)
{
}

RetryDecision RetryPolicy::decide(const Error &error, int attempt, int attempts,
                                  double chance) const
{
    const bool mayTry = attempt < std::min(attempts, mostAttempts);
    if (error.kind == ErrorKind::TooManyRequests) {
        RetryDecision decision = afterTooMany(error, attempt, chance);
        decision.again = decision.again && mayTry;
        return decision;
    }
    if (!mayTry)
        return {};
    if (error.kind == ErrorKind::ServerFault && isTheApisOwn(error) && attempt == 1
        && !speaksOfAllowance(error.serverMessage)) {
        const double wait = (2000 + 1000 * chance) * m_scale;
        return {true, milliseconds(std::llround(wait)), {}};
    }
    if (neverLeft(error))
        return {true, jitter(milliseconds(1000), attempt, chance), {}};
    return {};
}

RetryDecision RetryPolicy::afterTooMany(const Error &error, int attempt, double chance) const
{
    const milliseconds asked = error.retryAfter.value_or(milliseconds(0));
    if (asked > longestServerWait) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(asked);
        return {false, milliseconds(0),
                QStringLiteral("The server asks for a wait of %1 s.").arg(seconds.count())};
    }
    return {true, asked + jitter(milliseconds(2000), attempt, chance), {}};
}

/// Full jitter: anything from 0 to a bound that doubles with each attempt.
milliseconds RetryPolicy::jitter(milliseconds first, int attempt, double chance) const
{
    constexpr double longest = 20'000;
    const double bound =
        std::min(longest, std::ldexp(static_cast<double>(first.count()), std::max(0, attempt - 1)));
    return milliseconds(std::llround(bound * chance * m_scale));
}

} // namespace livegauge

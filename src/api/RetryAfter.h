#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace livegauge {

/// The wait a `Retry-After` header asks for: seconds or an HTTP date. Never negative; a number too
/// large to count is taken as a year. Nothing where it cannot be read.
std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &header,
                                                        const QDateTime &now);

} // namespace livegauge

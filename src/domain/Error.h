#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace livegauge {

/// What went wrong, as far as a user could act on it. Sentences for these are made in `wording`.
enum class ErrorKind {
    // Nothing was sent.
    NoKey,
    AddressRefused, ///< the base address is neither https nor loopback
    HostNotFound,
    ConnectionRefused,
    NoNetwork,
    TlsFailed,
    ProxyFailed,
    QueueTimeout, ///< the time limit passed before the request left
    Cancelled, ///< cancelled before the request left

    // Sent, and what became of it is unknown: it may have been billed.
    ClosedWithoutAnswer,
    TimedOut,
    AnswerCutOff,
    CancelledInFlight,

    // Answered, but not by the API, or not readable.
    Redirected, ///< `target` says where to; nothing was sent there
    LoginPage, ///< HTML or another content type where JSON was due
    AnswerTooLarge,
    AnswerUnreadable,

    // Answered by the API.
    BadRequest, ///< 400
    KeyRefused, ///< 401
    OutOfCredit, ///< 402
    Forbidden, ///< 403
    NotFound, ///< 404
    TooManyRequests, ///< 429
    ServerFault, ///< 5xx
    UnexpectedStatus,
};

/// What a request that failed may have cost.
enum class Billing {
    NotProcessed, ///< surely not: it never left, or was turned away
    Unknown, ///< it left and may have been billed
};

struct Error {
    ErrorKind kind = ErrorKind::UnexpectedStatus;
    int status = 0; ///< HTTP status, 0 where no answer came
    int code = 0; ///< the body's own `code`, 0 where none was read
    QString serverMessage; ///< the body's `message`, as the server wrote it
    QString target; ///< where a redirect pointed: scheme, host and path only
    QString detail; ///< for the curious, in English; never holds the key
    std::optional<std::chrono::milliseconds> retryAfter; ///< the server's `Retry-After`
    int sends = 0; ///< how often the request really left, re-sends included

    bool operator==(const Error &) const = default;
};

Billing billingOf(ErrorKind kind);

/// True for refusals that hold for every further request too: the key or the account.
bool stopsEverything(ErrorKind kind);

} // namespace livegauge

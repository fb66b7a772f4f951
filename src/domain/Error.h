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
    BudgetReached, ///< the next request would pass the user's budget for a fetch or a day

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

    // The archive. Nothing is sent where it cannot be written.
    ArchiveInUse, ///< another program writes to it; it is open for reading only
    ArchiveReadOnly, ///< this user may not write to it
    ArchiveFull, ///< no room left on its disk
    ArchiveBroken, ///< no archive, or damaged
    ArchiveNewer, ///< made by a newer version of the program
    ArchiveFailed, ///< anything else; `detail` says what
    ArchiveMissing, ///< there is none, and this user may make none there
    ArchiveUnreadable, ///< this user may not read it
    ArchiveBusy, ///< another program holds its file for the moment
    ArchiveNotOpened, ///< its file or one beside it could not be opened
    ArchiveDiskFault, ///< its disk could not be read or written
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
    int sends = 0; ///< how often requests for it left, those of earlier attempts included

    bool operator==(const Error &) const = default;
};

Billing billingOf(ErrorKind kind);

/// A stable name for files and the ledger: "connection-refused". Never translated.
QLatin1String errorKey(ErrorKind kind);
std::optional<ErrorKind> errorKindFromKey(const QString &key);

/// True for refusals that hold for every further request too: the key, the account, the budget or
/// the archive.
bool stopsEverything(ErrorKind kind);

} // namespace livegauge

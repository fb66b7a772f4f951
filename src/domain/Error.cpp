#include "domain/Error.h"

#include <array>

namespace livegauge {
namespace {

/// In the enumeration's order. Files and archives hold these: they never change.
constexpr std::array keys{
    "no-key",
    "address-refused",
    "host-not-found",
    "connection-refused",
    "no-network",
    "tls-failed",
    "proxy-failed",
    "queue-timeout",
    "cancelled",
    "budget-reached",
    "closed-without-answer",
    "timed-out",
    "answer-cut-off",
    "cancelled-in-flight",
    "redirected",
    "login-page",
    "answer-too-large",
    "answer-unreadable",
    "bad-request",
    "key-refused",
    "out-of-credit",
    "forbidden",
    "not-found",
    "too-many-requests",
    "server-fault",
    "unexpected-status",
    "archive-in-use",
    "archive-read-only",
    "archive-full",
    "archive-broken",
    "archive-newer",
    "archive-failed",
    "archive-missing",
    "archive-unreadable",
    "archive-busy",
    "archive-not-opened",
    "archive-disk-fault",
};
static_assert(keys.size() == static_cast<std::size_t>(ErrorKind::ArchiveDiskFault) + 1);

} // namespace

Billing billingOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoKey:
    case ErrorKind::AddressRefused:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NoNetwork:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::QueueTimeout:
    case ErrorKind::Cancelled:
    case ErrorKind::BudgetReached:
    case ErrorKind::ArchiveInUse:
    case ErrorKind::ArchiveReadOnly:
    case ErrorKind::ArchiveFull:
    case ErrorKind::ArchiveBroken:
    case ErrorKind::ArchiveNewer:
    case ErrorKind::ArchiveFailed:
    case ErrorKind::ArchiveMissing:
    case ErrorKind::ArchiveUnreadable:
    case ErrorKind::ArchiveBusy:
    case ErrorKind::ArchiveNotOpened:
    case ErrorKind::ArchiveDiskFault:
    case ErrorKind::Redirected:
    case ErrorKind::LoginPage:
    case ErrorKind::BadRequest:
    case ErrorKind::KeyRefused:
    case ErrorKind::OutOfCredit:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::TooManyRequests:
        return Billing::NotProcessed;
    case ErrorKind::ClosedWithoutAnswer:
    case ErrorKind::TimedOut:
    case ErrorKind::AnswerCutOff:
    case ErrorKind::CancelledInFlight:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::ServerFault:
    case ErrorKind::UnexpectedStatus:
        return Billing::Unknown;
    }
    return Billing::Unknown;
}

bool stopsEverything(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoKey:
    case ErrorKind::AddressRefused:
    case ErrorKind::BudgetReached:
    case ErrorKind::KeyRefused:
    case ErrorKind::OutOfCredit:
    case ErrorKind::Forbidden:
    case ErrorKind::ArchiveInUse:
    case ErrorKind::ArchiveReadOnly:
    case ErrorKind::ArchiveFull:
    case ErrorKind::ArchiveBroken:
    case ErrorKind::ArchiveNewer:
    case ErrorKind::ArchiveFailed:
    case ErrorKind::ArchiveMissing:
    case ErrorKind::ArchiveUnreadable:
    case ErrorKind::ArchiveBusy:
    case ErrorKind::ArchiveNotOpened:
    case ErrorKind::ArchiveDiskFault:
        return true;
    default:
        return false;
    }
}

QLatin1String errorKey(ErrorKind kind)
{
    return QLatin1String(keys[static_cast<std::size_t>(kind)]);
}

std::optional<ErrorKind> errorKindFromKey(const QString &key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1String(keys[i]))
            return static_cast<ErrorKind>(i);
    }
    return std::nullopt;
}

} // namespace livegauge

#include "domain/Error.h"

namespace livegauge {

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
    return kind == ErrorKind::NoKey || kind == ErrorKind::AddressRefused
        || kind == ErrorKind::KeyRefused || kind == ErrorKind::OutOfCredit
        || kind == ErrorKind::Forbidden;
}

} // namespace livegauge

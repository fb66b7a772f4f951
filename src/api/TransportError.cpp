#include "api/TransportError.h"

namespace livegauge {
namespace {

ErrorKind kindOfStop(const HttpAnswer &answer)
{
    switch (answer.stop) {
    case Stop::Cancelled:
        return answer.left ? ErrorKind::CancelledInFlight : ErrorKind::Cancelled;
    case Stop::TimeLimit:
    case Stop::Silence:
        return answer.left ? ErrorKind::TimedOut : ErrorKind::QueueTimeout;
    case Stop::TooLarge:
        return ErrorKind::AnswerTooLarge;
    case Stop::None:
        break;
    }
    return ErrorKind::ClosedWithoutAnswer;
}

QString detailOfStop(const HttpAnswer &answer)
{
    switch (answer.stop) {
    case Stop::TimeLimit:
        return QStringLiteral("The time limit passed.");
    case Stop::Silence:
        return QStringLiteral("No byte moved for too long.");
    case Stop::TooLarge:
        return QStringLiteral("The body is larger than any page can be.");
    case Stop::Cancelled:
    case Stop::None:
        break;
    }
    return {};
}

/// Nothing left: what stood in the way?
ErrorKind kindBeforeSend(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    default:
        break;
    }
    return error >= QNetworkReply::ProxyConnectionRefusedError
            && error <= QNetworkReply::UnknownProxyError
        ? ErrorKind::ProxyFailed
        : ErrorKind::NoNetwork;
}

/// It left and no status came back.
ErrorKind kindWithoutStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::AnswerUnreadable;
    default:
        return ErrorKind::ClosedWithoutAnswer;
    }
}

ErrorKind kindOf(const HttpAnswer &answer)
{
    if (!answer.left)
        return kindBeforeSend(answer.error);
    if (answer.status == 0)
        return kindWithoutStatus(answer.error);
    // Errors from 201 on tell of the content: a body that did not decompress. But Qt also calls a
    // second send that it could not make an error of the content.
    if (answer.error >= QNetworkReply::ContentAccessDenied
        && answer.error != QNetworkReply::ContentReSendError)
        return ErrorKind::AnswerUnreadable;
    return ErrorKind::AnswerCutOff;
}

/// Qt reports a refusal by status as an error too; there the answer is whole.
bool isOnlyAboutTheStatus(const HttpAnswer &answer)
{
    if (answer.error == QNetworkReply::ContentReSendError) // said of these two as soon as they come
        return answer.status == 307 || answer.status == 308;
    return answer.status >= 300
        && (answer.error >= QNetworkReply::ContentAccessDenied
            || answer.error == QNetworkReply::ProxyAuthenticationRequiredError);
}

} // namespace

std::optional<Error> transportError(const HttpAnswer &answer)
{
    Error error;
    error.status = answer.status;
    if (answer.stop != Stop::None) {
        error.kind = kindOfStop(answer);
        error.detail = detailOfStop(answer);
        return error;
    }
    const bool cameThrough = answer.error == QNetworkReply::NoError && answer.status > 0;
    if (cameThrough || isOnlyAboutTheStatus(answer))
        return std::nullopt;
    error.kind = kindOf(answer);
    error.detail = answer.errorText;
    return error;
}

} // namespace livegauge

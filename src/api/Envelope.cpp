#include "api/Envelope.h"

#include "api/JsonText.h"
#include "api/RowReader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace livegauge {
namespace {

QString textOf(const QJsonObject &body, QLatin1String field)
{
    const QJsonValue value = body.value(field);
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

int clampedToInt(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, std::numeric_limits<int>::min(),
                                               std::numeric_limits<int>::max()));
}

} // namespace

std::optional<Envelope> readEnvelope(const QByteArray &body, Error &failure)
{
    const JsonText text = readableJson(body);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text.bytes, &parseError);
    if (!document.isObject()) {
        failure.kind = text.isCut ? ErrorKind::AnswerCutOff : ErrorKind::AnswerUnreadable;
        failure.detail = parseError.error == QJsonParseError::NoError
            ? QStringLiteral("The body is no JSON object.")
            : QStringLiteral("%1 at byte %2 of %3.")
                  .arg(parseError.errorString())
                  .arg(parseError.offset)
                  .arg(text.bytes.size());
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    Envelope envelope;
    envelope.hadBadBytes = text.hadBadBytes;
    envelope.data = object.value(QLatin1String("data"));
    envelope.requestId = textOf(object, QLatin1String("requestId"));
    envelope.message = textOf(object, QLatin1String("message"));
    if (envelope.message.isEmpty())
        envelope.message = textOf(object, QLatin1String("msg"));
    const QJsonValue code = object.value(QLatin1String("code"));
    if (code.isUndefined() || code.isNull())
        return envelope;
    const std::optional<qint64> number = wholeNumberIn(code);
    if (!number) {
        failure.kind = ErrorKind::AnswerUnreadable;
        failure.detail = QStringLiteral("The body's code is no number.");
        return std::nullopt;
    }
    envelope.code = clampedToInt(*number);
    return envelope;
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
        return ErrorKind::BadRequest;
    case 401:
        return ErrorKind::KeyRefused;
    case 402:
        return ErrorKind::OutOfCredit;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        return status >= 500 && status <= 599 ? ErrorKind::ServerFault
                                              : ErrorKind::UnexpectedStatus;
    }
}

} // namespace livegauge

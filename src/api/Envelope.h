#pragma once

#include "domain/Error.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace livegauge {

/// What the API wraps every answer in.
struct Envelope {
    std::optional<int> code; ///< 0 is success; nothing where the body has none
    QString message; ///< from `message`, or `msg`; capped
    QString requestId;
    QJsonValue data;
    bool hadBadBytes = false; ///< see JsonText
};

/// AnswerUnreadable where the body is no JSON object or its `code` is no number; AnswerCutOff
/// where, besides, it stops in the middle.
std::optional<Envelope> readEnvelope(const QByteArray &body, Error &failure);

/// What an HTTP status, or a body's `code` of the same number, means.
ErrorKind kindOfStatus(int status);

} // namespace livegauge

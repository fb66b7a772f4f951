#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QString>

namespace livegauge {

/// Why we ended a request ourselves.
enum class Stop {
    None,
    Cancelled,
    TimeLimit, ///< the whole request took too long
    Silence, ///< no byte moved for too long
    TooLarge, ///< the body passed the cap
};

/// What one request came to, before anyone reads meaning into it.
struct HttpAnswer {
    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< Qt's words for `error`
    bool left = false; ///< the request was sent, or nobody can tell that it was not
    int status = 0; ///< 0 where no header came
    QByteArray contentType;
    QByteArray location;
    QByteArray retryAfter;
    bool lengthTold = true; ///< false where only the closed connection marks the end of the body
    QByteArray body; ///< decompressed; where the request was stopped, what had come, up to the cap
};

} // namespace livegauge

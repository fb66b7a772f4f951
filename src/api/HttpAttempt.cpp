#include "api/HttpAttempt.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

namespace livegauge {
namespace {

constexpr qint64 bytesQtMayHold = 1024LL * 1024;

bool tellsItsLength(const QNetworkReply &reply)
{
    return reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Transfer-Encoding");
}

/// False where the connection may have ended before the answer did. Qt calls even chunks without a
/// last one a success now and then.
bool endedWhole(const QNetworkReply &reply, const QByteArray &body)
{
    const bool isCounted = reply.hasRawHeader("Content-Length");
    if (!isCounted && !body.trimmed().endsWith('}'))
        return false;
    // Those of the answer itself lie between.
    const bool isOfTheConnection = reply.error() != QNetworkReply::NoError
        && (reply.error() < QNetworkReply::ContentAccessDenied
            || reply.error() == QNetworkReply::ProtocolFailure);
    return !isOfTheConnection && tellsItsLength(reply);
}

/// How long to listen for sends behind the end.
std::chrono::milliseconds lateSends(Stop why, bool endedWhole)
{
    constexpr std::chrono::milliseconds forNewConnection(150);
    switch (why) {
    case Stop::None: // Qt sends again a few milliseconds after it has told of a broken connection
        return endedWhole ? std::chrono::milliseconds(0) : forNewConnection;
    case Stop::ReSend: // a new connection was being made just now
        return forNewConnection;
    default:
        return std::chrono::milliseconds(25);
    }
}

} // namespace

HttpAttempt::HttpAttempt(QNetworkAccessManager &network, const QNetworkRequest &request,
                         const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_reply(network.get(request))
{
    m_reply->setParent(this);
    m_reply->setReadBufferSize(bytesQtMayHold);

    const auto alive = [this] { m_silence.start(); };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpAttempt::noteConnecting);
    connect(m_reply, &QNetworkReply::encrypted, this, alive);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpAttempt::noteSend);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::noteHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &HttpAttempt::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::noteEnd);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsErrors = errors.first().errorString();
    });

    // Qt's own transfer timeout counts a wait for a free connection and starts anew with each byte.
    for (QTimer *timer : {&m_total, &m_silence}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_total, &QTimer::timeout, this, [this] { end(Stop::TimeLimit); });
    connect(&m_silence, &QTimer::timeout, this, [this] { end(Stop::Silence); });
    m_total.start(limits.total);
    m_silence.start(std::min(limits.total, limits.silence));
}

void HttpAttempt::abort()
{
    if (m_ended)
        m_stop = Stop::Cancelled;
    else
        end(Stop::Cancelled);
}

void HttpAttempt::noteConnecting()
{
    m_silence.start();
    // A new connection after the request has left twice: Qt is about to send it once more.
    if (m_sends > 1)
        end(Stop::ReSend);
}

void HttpAttempt::noteSend()
{
    ++m_sends;
    m_silence.stop(); // until the answer begins
    if (m_sends > 2)
        end(Stop::ReSend);
    Q_EMIT sent();
}

void HttpAttempt::noteHeaders()
{
    m_silence.start();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.body)
        end(Stop::TooLarge);
}

void HttpAttempt::readBody()
{
    m_silence.start();
    while (!m_ended && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(bytesQtMayHold);
        if (bytes.isEmpty())
            return;
        m_body += bytes;
        if (m_body.size() > m_limits.body)
            end(Stop::TooLarge);
    }
}

void HttpAttempt::end(Stop why)
{
    if (m_ended || m_stop != Stop::None)
        return;
    m_stop = why;
    m_reply->abort(); // emits finished()
}

void HttpAttempt::noteEnd()
{
    if (m_ended)
        return;
    if (m_stop == Stop::None)
        readBody();
    if (m_ended) // the rest of the body passed the cap
        return;
    m_ended = true;
    m_total.stop();
    m_silence.stop();
    const bool isWhole = endedWhole(*m_reply, m_body);
    if (m_stop == Stop::None && !isWhole)
        Q_EMIT brokeOff();
    // A send that Qt's thread has reported but we have not seen yet comes first. Where we ended it,
    // that thread may be sending at this very moment: nothing tells when it has heard of the end.
    QTimer::singleShot(lateSends(m_stop, isWhole), Qt::PreciseTimer, this, &HttpAttempt::tell);
}

void HttpAttempt::tell()
{
    HttpAnswer answer;
    answer.stop = m_stop;
    answer.error = m_reply->error();
    answer.errorText = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors;
    answer.sends = m_sends;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.location = m_reply->rawHeader("Location");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.lengthTold = tellsItsLength(*m_reply);
    answer.body = m_body.first(std::min<qsizetype>(m_body.size(), m_limits.body));
    Q_EMIT finished(answer);
}

} // namespace livegauge

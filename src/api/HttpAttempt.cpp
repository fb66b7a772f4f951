#include "api/HttpAttempt.h"

#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

constexpr qint64 bytesQtMayHold = 1024LL * 1024;
/// What Qt's thread did until it heard of our end is told after it.
constexpr std::chrono::milliseconds lateNews{25};

bool tellsItsLength(const QNetworkReply &reply)
{
    return reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Transfer-Encoding");
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError;
}

QNetworkRequest onItsOwnConnection(QNetworkRequest request)
{
    request.setRawHeader("Connection", "close");
    // Else Qt would copy the body and rewind its copy.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    return request;
}

} // namespace

HttpAttempt::HttpAttempt(std::unique_ptr<QNetworkProxyFactory> proxy, QNetworkRequest request,
                         const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_isPlain(request.url().scheme() == QLatin1String("http"))
{
    m_network.setProxyFactory(proxy.release());
    m_reply.reset(
        m_network.sendCustomRequest(onItsOwnConnection(std::move(request)), "GET", &m_requestBody));
    m_reply->setReadBufferSize(bytesQtMayHold);

    const QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &HttpAttempt::noteConnecting);
    connect(reply, &QNetworkReply::encrypted, this, &HttpAttempt::noteEncrypted);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::noteHeaders);
    connect(reply, &QIODevice::readyRead, this, &HttpAttempt::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpAttempt::noteEnd);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
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
    if (!m_isPlain)
        return;
    m_left = true;
    m_requestBody.seal();
    m_silence.stop(); // until the answer begins
}

void HttpAttempt::noteEncrypted()
{
    m_left = true;
    m_requestBody.seal();
    m_silence.stop(); // until the answer begins
    tellSent();
}

void HttpAttempt::noteHeaders()
{
    m_left = true;
    m_silence.start();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.body)
        end(Stop::TooLarge);
    tellSent();
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
    const bool mayLeaveNow = m_stop != Stop::None && !m_left;
    QTimer::singleShot(mayLeaveNow ? lateNews : std::chrono::milliseconds(0), Qt::PreciseTimer,
                       this, &HttpAttempt::tell);
}

void HttpAttempt::tellSent()
{
    if (!std::exchange(m_isSentTold, true))
        Q_EMIT sent();
}

void HttpAttempt::tell()
{
    if (m_isPlain && neverConnected(m_reply->error()))
        m_left = false;
    if (m_left)
        tellSent();
    HttpAnswer answer;
    answer.stop = m_stop;
    answer.error = m_reply->error();
    answer.errorText = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors;
    answer.left = m_left;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.location = m_reply->rawHeader("Location");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.lengthTold = tellsItsLength(*m_reply);
    answer.body = m_body.first(std::min<qsizetype>(m_body.size(), m_limits.body));
    Q_EMIT finished(answer);
}

} // namespace livegauge

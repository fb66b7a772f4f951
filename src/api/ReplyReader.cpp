#include "api/ReplyReader.h"

#include "api/Envelope.h"
#include "api/PageDecoder.h"
#include "api/RetryAfter.h"
#include "api/TransportError.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

constexpr qsizetype longestMessage = 300;
constexpr qsizetype shortestPartOfKey = 4;
constexpr QByteArrayView keyWasHere = "[key]";

/// Login pages and proxies answer in HTML; some gateways call JSON plain text or nothing at all.
bool isFromTheApi(const HttpAnswer &answer)
{
    const QByteArray type = answer.contentType.split(';').first().trimmed().toLower();
    const QByteArray body = answer.body.trimmed();
    if (body.startsWith('<'))
        return false;
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return true;
    const bool saysLittle = type.isEmpty() || type == "text/plain";
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    return saysLittle
        && (body.isEmpty() || body.startsWith('{')
            || (body.startsWith(byteOrderMark) && body.sliced(3).trimmed().startsWith('{')));
}

Error loginPage(const HttpAnswer &answer)
{
    Error error;
    error.kind = ErrorKind::LoginPage;
    error.status = answer.status;
    error.detail = QStringLiteral("HTTP %1, content type \"%2\".")
                       .arg(answer.status)
                       .arg(QString::fromLatin1(answer.contentType));
    return error;
}

} // namespace

ReplyReader::ReplyReader(PageRequest request, QUrl address, ApiKey key, QDateTime now)
    : m_request(std::move(request))
    , m_address(std::move(address))
    , m_key(std::move(key))
    , m_now(std::move(now))
{
}

Result<Page> ReplyReader::read(const HttpAnswer &answer) const
{
    HttpAnswer clean = answer;
    clean.body = bodyOf(answer);
    Result<Page> result = readUncut(clean);
    if (result) {
        Page page = std::move(result).value();
        page.requestId = withoutKey(page.requestId);
        page.sends = answer.left ? 1 : 0;
        return page;
    }
    Error error = result.error();
    error.sends = answer.left ? 1 : 0;
    error.target = withoutKey(error.target);
    error.detail = withoutKey(error.detail);
    // The key goes before the cut: half a key would be left otherwise.
    error.serverMessage = withoutKey(error.serverMessage).left(longestMessage);
    return error;
}

QByteArray ReplyReader::bodyOf(const HttpAnswer &answer) const
{
    if (m_key.isEmpty())
        return answer.body;
    const QByteArray key = m_key.bytes();
    QByteArray clean = answer.body;
    clean.replace(key, keyWasHere);
    // The body may have been cut off within the key.
    for (qsizetype length = key.size() - 1; length >= shortestPartOfKey; --length) {
        if (clean.endsWith(QByteArrayView(key).first(length))) {
            clean.chop(length);
            return clean.append(keyWasHere);
        }
    }
    return clean;
}

Result<Page> ReplyReader::readUncut(const HttpAnswer &answer) const
{
    if (std::optional<Error> error = transportError(answer))
        return *std::move(error);
    if (answer.status < 200 || answer.status > 299)
        return byStatus(answer);
    if (!isFromTheApi(answer))
        return loginPage(answer);
    Result<Page> page = PageDecoder(m_request).decode(answer.body);
    if (page)
        return page;
    Error error = page.error();
    error.status = answer.status;
    if (error.kind == ErrorKind::AnswerCutOff && answer.lengthTold)
        error.kind = ErrorKind::AnswerUnreadable; // all of it came: it was never whole
    if (error.kind == ErrorKind::TooManyRequests)
        error.retryAfter = readRetryAfter(answer.retryAfter, m_now);
    return error;
}

Error ReplyReader::byStatus(const HttpAnswer &answer) const
{
    constexpr int proxyAuthentication = 407;
    constexpr int networkAuthentication = 511;
    if (answer.status == networkAuthentication)
        return loginPage(answer);
    Error error;
    error.kind = kindOfStatus(answer.status);
    error.status = answer.status;
    error.detail = QStringLiteral("HTTP %1.").arg(answer.status);
    error.retryAfter = readRetryAfter(answer.retryAfter, m_now);
    if (answer.status >= 300 && answer.status <= 399) {
        error.kind = ErrorKind::Redirected;
        error.target = targetOf(answer.location);
        return error;
    }
    if (answer.status == proxyAuthentication)
        error.kind = ErrorKind::ProxyFailed;
    Error ignored;
    if (const std::optional<Envelope> envelope = readEnvelope(answer.body, ignored)) {
        error.code = envelope->code.value_or(0);
        error.serverMessage = envelope->message;
    }
    return error;
}

QString ReplyReader::targetOf(const QByteArray &location) const
{
    if (location.isEmpty())
        return {};
    const QUrl target = m_address.resolved(QUrl::fromEncoded(location));
    return target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString(QUrl::PrettyDecoded);
}

QString ReplyReader::withoutKey(const QString &text) const
{
    if (m_key.isEmpty())
        return text;
    QString clean = text;
    // A host name comes back in lower case.
    return clean.replace(QString::fromLatin1(m_key.bytes()), QString::fromLatin1(keyWasHere),
                         Qt::CaseInsensitive);
}

} // namespace livegauge

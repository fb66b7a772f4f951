#include "covers/CoverLoader.h"

#include "api/ProxyRoute.h"
#include "covers/CoverCache.h"
#include "domain/Beside.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace livegauge {
namespace {

constexpr int mostRedirects = 3;
constexpr int okStatus = 200;
constexpr std::chrono::seconds usualTimeLimit(20);

/// https to a host, with no name or password in it.
bool isAllowed(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("LiveGauge"));
    request.setRawHeader("Accept", "image/webp,image/jpeg,image/png,image/gif");
    // Set by us, so that Qt unpacks nothing: a small answer stays small.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

CoverProblem problemOf(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::SslHandshakeFailedError:
        return CoverProblem::NotSafe;
    default:
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
                && reply.error() >= QNetworkReply::ContentAccessDenied
            ? CoverProblem::Refused
            : CoverProblem::Unreachable;
    }
}

} // namespace

CoverLoader::CoverLoader(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_cache(std::make_shared<CoverCache>(cacheFolder))
    , m_network(new QNetworkAccessManager(this))
    , m_timeLimit(new QTimer(this))
{
    m_timeLimit->setSingleShot(true);
    setTimeLimit(usualTimeLimit);
    connect(m_timeLimit, &QTimer::timeout, this, [this] {
        drop();
        tell(CoverProblem::Unreachable);
    });
}

CoverLoader::~CoverLoader()
{
    drop();
}

QString CoverLoader::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/LiveGauge/covers");
}

void CoverLoader::setConnection(const ConnectionSettings &connection)
{
    m_network->setProxyFactory(new ProxyRoute(connection)); // the manager owns it
}

void CoverLoader::setTimeLimit(std::chrono::milliseconds limit)
{
    m_timeLimit->setInterval(limit);
}

void CoverLoader::load(const QString &roomId, const QString &address, QSize box)
{
    drop();
    m_wanted = {m_wanted.number, roomId, QUrl(address, QUrl::StrictMode), box};
    workBeside(
        this,
        [cache = m_cache, roomId, box]() -> CoverAnswer {
            const QByteArray bytes = cache->find(roomId);
            return bytes.isEmpty() ? CoverAnswer(CoverProblem::NoAddress) : readCover(bytes, box);
        },
        [this, number = m_wanted.number](const CoverAnswer &answer) { onCached(number, answer); });
}

void CoverLoader::drop()
{
    ++m_wanted.number;
    m_timeLimit->stop();
    m_bytes.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void CoverLoader::onCached(quint64 number, const CoverAnswer &answer)
{
    if (number != m_wanted.number)
        return;
    const QString address = m_wanted.url.toString();
    if (std::holds_alternative<QImage>(answer))
        tell(answer);
    else if (m_wanted.url.isEmpty())
        tell(CoverProblem::NoAddress);
    else if (!isAllowed(m_wanted.url))
        tell(CoverProblem::NotSafe);
    else if (m_refused.contains(address))
        tell(m_refused.value(address));
    else
        send();
}

void CoverLoader::send()
{
    m_reply = m_network->get(requestFor(m_wanted.url));
    m_reply->setReadBufferSize(mostCoverBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &CoverLoader::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &CoverLoader::onFinished);
    m_timeLimit->start();
}

void CoverLoader::onReadyRead()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > mostCoverBytes) {
        drop();
        tell(CoverProblem::TooLarge);
    }
}

void CoverLoader::onFinished()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    m_timeLimit->stop();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray bytes = std::exchange(m_bytes, {}) + reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        tell(problemOf(*reply));
    else if (status != okStatus)
        tell(CoverProblem::Refused);
    else if (bytes.size() > mostCoverBytes)
        tell(CoverProblem::TooLarge);
    else
        decode(bytes);
}

void CoverLoader::decode(const QByteArray &bytes)
{
    workBeside(
        this,
        [cache = m_cache, bytes, roomId = m_wanted.roomId, box = m_wanted.box] {
            CoverAnswer answer = readCover(bytes, box);
            if (std::holds_alternative<QImage>(answer))
                cache->put(roomId, bytes);
            return answer;
        },
        [this, number = m_wanted.number](const CoverAnswer &answer) {
            if (number == m_wanted.number)
                tell(answer);
        });
}

void CoverLoader::tell(const CoverAnswer &answer)
{
    const Wanted wanted = m_wanted;
    ++m_wanted.number; // answered
    if (const auto *problem = std::get_if<CoverProblem>(&answer)) {
        // No answer may be the network's fault and another try worth while.
        if (*problem != CoverProblem::Unreachable)
            m_refused.insert(wanted.url.toString(), *problem);
        Q_EMIT failed(wanted.roomId, *problem);
        return;
    }
    Q_EMIT loaded(wanted.roomId, std::get<QImage>(answer));
}

} // namespace livegauge

#include "api/ApiClient.h"

#include "api/ApiRequest.h"
#include "api/HttpAttempt.h"
#include "api/ProxyRoute.h"
#include "api/QueuedPage.h"
#include "api/RateLimiter.h"
#include "api/ReplyReader.h"
#include "api/SendQueue.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace livegauge {
namespace {

using std::chrono::milliseconds;
using Clock = RateLimiter::Clock;

/// Seconds of requests that may be under way: beyond that the server is stuck, and whatever else
/// is sent may be paid for in vain.
constexpr int secondsUnderWay = 5;
/// Each has a thread of Qt's. Enough for 50 a second that take 1.6 s.
constexpr int mostUnderWay = 80;
/// May be held at once however slow the rate.
constexpr int leastHeld = 5;

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

class ApiClient::Private {
public:
    Private(ApiClient *client, const RetryPolicy &policy);

    std::optional<ErrorKind> refusal() const;
    void wakeAfter(Clock::duration wait);
    bool hasRoom() const;
    void work();
    void begin(QueuedPage *page);
    void letGo(QueuedPage *page);
    void refuse(QueuedPage *page, const Error &error);
    void send(QueuedPage *page);
    void take(QueuedPage *page, HttpAttempt *attempt, const Result<Page> &result);
    void backOff(QueuedPage *page, Error error);
    void abort(QueuedPage *page);
    void leave();
    void endSoon(QueuedPage *page, const Error &error);

    ApiClient *q;
    RetryPolicy retries;
    ConnectionSettings connection;
    Credentials credentials;
    RateLimiter limiter;
    SendQueue queue;
    QTimer wake;
    std::optional<QSslConfiguration> tls; ///< made late: reading the certificates takes 70 ms
    Clock::time_point quietUntil{}; ///< a 429 asked for silence
    qint64 sends = 0;
    int underWay = 0; ///< sent or held
    int held = 0;
};

ApiClient::Private::Private(ApiClient *client, const RetryPolicy &policy)
    : q(client)
    , retries(policy)
    , limiter(connection.requestsPerSecond)
{
    wake.setSingleShot(true);
    wake.setTimerType(Qt::PreciseTimer);
    connect(&wake, &QTimer::timeout, q, [this] { work(); });
}

std::optional<ErrorKind> ApiClient::Private::refusal() const
{
    if (!isBaseAllowed(connection.base))
        return ErrorKind::AddressRefused;
    if (!credentials.key.isWellFormed() || credentials.origin != originOf(connection.base))
        return ErrorKind::NoKey;
    return std::nullopt;
}

void ApiClient::Private::wakeAfter(Clock::duration wait)
{
    wake.start(std::chrono::ceil<milliseconds>(std::max(wait, Clock::duration::zero())));
}

/// What is held may all be let go at once: never more than a second's worth.
bool ApiClient::Private::hasRoom() const
{
    const int perSecond = std::max(1, connection.requestsPerSecond);
    const int most = std::min(perSecond, mostUnderWay / secondsUnderWay) * secondsUnderWay;
    return underWay < most && held < std::max(perSecond, leastHeld);
}

void ApiClient::Private::work()
{
    if (const std::optional<ErrorKind> kind = refusal()) {
        QueuedPage *page = queue.takeFirst();
        if (page == nullptr)
            return;
        wakeAfter({}); // for the others: who hears of this one may delete the client
        page->end(errorOf(*kind));
        return;
    }
    if (!hasRoom() || queue.isEmpty())
        return;
    const Clock::time_point now = Clock::now();
    const Clock::time_point free = now + limiter.wait(now);
    const Clock::time_point when = std::max({*queue.nextTime(), quietUntil, free});
    if (when > now) {
        wakeAfter(when - now);
        return;
    }
    limiter.take(now);
    wakeAfter({}); // for the others: who hears of this one's turn may delete the client
    begin(queue.takeDue(now));
}

void ApiClient::Private::begin(QueuedPage *page)
{
    ++underWay;
    if (!page->wantsHold()) {
        send(page);
        return;
    }
    ++held;
    page->hold();
}

void ApiClient::Private::letGo(QueuedPage *page)
{
    --held;
    wakeAfter({});
    const std::optional<ErrorKind> kind = refusal();
    if (!kind && Clock::now() >= quietUntil) {
        send(page);
        return;
    }
    leave();
    if (kind) {
        endSoon(page, errorOf(*kind));
        return;
    }
    page->holdAgain(); // another page met a 429 meanwhile
    queue.putBack(page, quietUntil);
}

void ApiClient::Private::refuse(QueuedPage *page, const Error &error)
{
    --held;
    leave();
    endSoon(page, error);
}

/// A page gave up its place.
void ApiClient::Private::leave()
{
    --underWay;
    wakeAfter({});
}

void ApiClient::Private::endSoon(QueuedPage *page, const Error &error)
{
    QMetaObject::invokeMethod(
        page, [page, error] { page->end(error); }, Qt::QueuedConnection);
}

void ApiClient::Private::send(QueuedPage *page)
{
    const QUrl address = pageAddress(connection.base, page->request());
    HttpLimits limits;
    limits.total = connection.timeLimit;
    if (!tls && address.scheme() == QLatin1String("https"))
        tls = strictTls();
    const QNetworkRequest request =
        pageRequest(address, credentials.key, tls.value_or(QSslConfiguration()));
    auto *attempt = new HttpAttempt(std::make_unique<ProxyRoute>(connection), request, limits, q);
    page->setUnderWay(attempt);
    connect(attempt, &HttpAttempt::sent, q, [this, page] {
        ++sends;
        page->countSend();
    });
    connect(attempt, &HttpAttempt::finished, q,
            [this, page, attempt, address, key = credentials.key](const HttpAnswer &answer) {
                const ReplyReader reader(page->request(), address, key,
                                         QDateTime::currentDateTimeUtc());
                const Result<Page> result = reader.read(answer);
                if (!result)
                    page->setFailedBody(reader.bodyOf(answer));
                take(page, attempt, result);
            });
}

/// Whoever hears of the end may delete the client: telling comes last.
void ApiClient::Private::take(QueuedPage *page, HttpAttempt *attempt, const Result<Page> &result)
{
    leave();
    page->setUnderWay(nullptr);
    attempt->disconnect(q);
    attempt->deleteLater();
    if (result)
        page->end(result);
    else
        backOff(page, result.error());
}

void ApiClient::Private::backOff(QueuedPage *page, Error error)
{
    const Clock::time_point now = Clock::now();
    const RetryDecision decision = retries.decide(error, page->attempt(), page->attempts(),
                                                  QRandomGenerator::global()->generateDouble());
    if (error.kind == ErrorKind::TooManyRequests) {
        limiter.slowDown(now);
        quietUntil = std::max<Clock::time_point>(quietUntil, now + decision.wait);
    }
    if (decision.again) {
        queue.putBack(page, now + decision.wait);
        page->backOff(error, decision.wait);
        return;
    }
    if (!decision.reason.isEmpty())
        error.detail = QStringLiteral("%1 %2").arg(error.detail, decision.reason).trimmed();
    page->end(error);
}

void ApiClient::Private::abort(QueuedPage *page)
{
    if (HttpAttempt *attempt = page->underWay()) {
        attempt->abort();
        return;
    }
    if (page->isHeld()) {
        refuse(page, errorOf(ErrorKind::Cancelled));
        return;
    }
    queue.remove(page);
    endSoon(page, errorOf(ErrorKind::Cancelled));
}

ApiClient::ApiClient(QObject *parent, const RetryPolicy &retries)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, retries))
{
}

ApiClient::~ApiClient() = default;

void ApiClient::setConnection(const ConnectionSettings &connection)
{
    m_d->connection = connection;
    m_d->limiter.setRate(connection.requestsPerSecond);
    if (!m_d->queue.isEmpty())
        m_d->wakeAfter({}); // the new rate holds for what waits, too
}

void ApiClient::setCredentials(const Credentials &credentials)
{
    m_d->credentials = credentials;
}

PageReply *ApiClient::fetch(const PageRequest &request, const FetchOptions &options)
{
    auto *page = new QueuedPage(request, options, this);
    connect(page, &QueuedPage::abortAsked, this, [this, page] { m_d->abort(page); });
    connect(page, &QueuedPage::letGo, this, [this, page] { m_d->letGo(page); });
    connect(page, &QueuedPage::refused, this,
            [this, page](const Error &error) { m_d->refuse(page, error); });
    m_d->queue.append(page);
    m_d->wakeAfter({});
    return page;
}

qint64 ApiClient::sends() const
{
    return m_d->sends;
}

} // namespace livegauge

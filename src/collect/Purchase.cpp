#include "collect/Purchase.h"

#include "api/ApiClient.h"

#include <QDateTime>

#include <utility>

namespace livegauge {
namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Error budgetReached()
{
    Error error;
    error.kind = ErrorKind::BudgetReached;
    return error;
}

} // namespace

Purchase::Purchase(PageBuyer &buyer, const PageRequest &request, PageBuyer::Take take, int attempts)
    : QObject(&buyer)
    , m_buyer(buyer)
    , m_take(std::move(take))
{
    FetchOptions options;
    options.attempts = attempts;
    options.hold = true;
    m_reply = buyer.m_client.fetch(request, options);
    connect(m_reply, &PageReply::due, this, &Purchase::onDue);
    connect(&buyer, &PageBuyer::resumed, this, [this] {
        if (std::exchange(m_waitsForResume, false))
            onDue();
    });
    connect(m_reply, &PageReply::sent, this, [this] {
        ++m_sends;
        Q_EMIT sent();
    });
    connect(m_reply, &PageReply::backingOff, this, &Purchase::onBackingOff);
    connect(m_reply, &PageReply::finished, this, [this](const Result<Page> &result) {
        if (result.ok())
            onPage(result.value());
        else
            onFailed(result.error());
    });
}

void Purchase::onFailed(const Error &error)
{
    m_failedBody = m_reply->failedBody();
    endAttempt(error, true);
}

void Purchase::abort()
{
    if (m_reply)
        m_reply->abort();
}

void Purchase::letNothingLeave()
{
    m_isLastAttempt = true;
    m_waitsForResume = false;
    if (m_reply && !m_reply->isUnderWay())
        m_reply->abort();
}

bool Purchase::isUnderWay() const
{
    return m_isStoring || (m_reply && m_reply->isUnderWay());
}

void Purchase::onBackingOff(const Error &error)
{
    m_failedBody = m_reply->failedBody();
    if (m_isLastAttempt) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    endAttempt(error, m_isLastAttempt);
}

void Purchase::onDue()
{
    if (m_buyer.m_isPaused) {
        m_waitsForResume = true;
        return;
    }
    if (m_requestId) { // a 429 of another page came between go() and the send
        m_reply->go();
        return;
    }
    Q_EMIT leaving();
    if (!m_reply)
        return;
    if (!m_buyer.m_purse.allowsOneMore(QDate::currentDate())) {
        m_reply->refuse(budgetReached());
        return;
    }
    m_buyer.m_purse.begin();
    LedgerEntry entry;
    entry.time = now();
    entry.userId = m_reply->request().userId;
    entry.page = m_reply->request().page;
    entry.keyLastFour = m_buyer.m_keyLastFour;
    entry.origin = m_buyer.m_origin;
    m_isIntentOnItsWay = true;
    m_buyer.m_archive.beginRequest(entry, this, [this](const Result<qint64> &id) { onIntent(id); });
}

void Purchase::onIntent(const Result<qint64> &requestId)
{
    m_isIntentOnItsWay = false;
    if (requestId.ok())
        m_requestId = requestId.value();
    else
        m_buyer.m_purse.end(0, QDate::currentDate());
    if (m_endedMeanwhile)
        endAttempt(*m_endedMeanwhile, true);
    else if (m_reply && !requestId.ok())
        m_reply->refuse(requestId.error());
    else if (m_reply && !m_isLastAttempt) // else its end is on its way
        m_reply->go();
}

int Purchase::takeSends()
{
    const int sends = m_sends - m_sendsBefore;
    m_sendsBefore = m_sends;
    m_buyer.m_purse.end(sends, QDate::currentDate());
    return sends;
}

void Purchase::endAttempt(const Error &error, bool isLast)
{
    if (m_isIntentOnItsWay) {
        m_endedMeanwhile = error;
        return;
    }
    if (!m_requestId) { // no turn of it had come, or its intent could not be written
        if (isLast)
            end(error);
        return;
    }
    const qint64 id = *std::exchange(m_requestId, std::nullopt);
    m_buyer.m_archive.failRequest(
        {id, error, takeSends(), now(), std::exchange(m_failedBody, {})}, this,
        [this, error, isLast](const Result<Archive::Done> &result) {
            if (isLast) // else the next attempt's intent meets the same archive
                end(result.ok() ? error : result.error());
        });
    if (!isLast)
        Q_EMIT backingOff();
}

void Purchase::onPage(const Page &page)
{
    PageToStore toStore;
    toStore.requestId = m_requestId.value_or(0);
    toStore.page = page;
    toStore.sends = takeSends();
    toStore.time = now();
    TakenPage taken = m_take(page);
    toStore.reading = std::move(taken.reading);
    toStore.wrongPages = std::move(taken.wrongPages);
    m_isStoring = true;
    m_buyer.m_archive.storePage(toStore, this, [this, toStore](const Result<StoredPage> &result) {
        if (!result.ok()) {
            m_buyer.m_kept.push_back(toStore);
            end(result.error());
            return;
        }
        deleteLater();
        Q_EMIT stored(toStore.page, result.value());
    });
}

void Purchase::end(const Error &error)
{
    deleteLater();
    Q_EMIT failed(error);
}

} // namespace livegauge

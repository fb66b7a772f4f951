#include "api/QueuedPage.h"

#include <QPointer>

#include <utility>

namespace livegauge {

QueuedPage::QueuedPage(PageRequest request, const FetchOptions &options, QObject *parent)
    : PageReply(parent)
    , m_request(std::move(request))
    , m_options(options)
{
}

void QueuedPage::abort()
{
    if (std::exchange(m_abortAsked, true) || m_ended)
        return;
    Q_EMIT abortAsked();
}

void QueuedPage::hold()
{
    m_hold = Hold::Held;
    Q_EMIT due(m_attempt);
}

void QueuedPage::go()
{
    if (!isHeld() || m_abortAsked)
        return;
    m_hold = Hold::Over;
    Q_EMIT letGo();
}

void QueuedPage::refuse(const Error &error)
{
    if (!isHeld() || m_abortAsked)
        return;
    m_hold = Hold::Over;
    Q_EMIT refused(error);
}

void QueuedPage::countSend()
{
    ++m_sends;
    Q_EMIT sent();
}

void QueuedPage::backOff(Error error, std::chrono::milliseconds wait)
{
    ++m_attempt;
    m_hold = Hold::NotYet;
    error.sends = m_sends;
    const QPointer<QueuedPage> alive(this); // who hears of it may delete the client
    Q_EMIT backingOff(error, wait);
    if (alive)
        m_failedBody.clear();
}

void QueuedPage::end(Result<Page> result)
{
    if (std::exchange(m_ended, true))
        return;
    deleteLater();
    if (result) {
        Page page = std::move(result).value();
        page.sends = m_sends;
        Q_EMIT finished(page);
        return;
    }
    Error error = result.error();
    error.sends = m_sends;
    Q_EMIT finished(error);
}

} // namespace livegauge

#include "api/QueuedPage.h"

#include <utility>

namespace livegauge {

QueuedPage::QueuedPage(PageRequest request, int attempts, QObject *parent)
    : PageReply(parent)
    , m_request(std::move(request))
    , m_attempts(attempts)
{
}

void QueuedPage::abort()
{
    if (std::exchange(m_abortAsked, true) || m_ended)
        return;
    Q_EMIT abortAsked();
}

void QueuedPage::countSend()
{
    ++m_sends;
    Q_EMIT sent();
}

void QueuedPage::backOff(Error error, std::chrono::milliseconds wait)
{
    ++m_attempt;
    error.sends = m_sends;
    Q_EMIT backingOff(error, wait);
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

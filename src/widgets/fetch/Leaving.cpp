#include "widgets/fetch/Leaving.h"

#include "collect/Collector.h"

#include <utility>

namespace livegauge {

Leaving::Leaving(Collector &collector, QObject *parent)
    : QObject(parent)
    , m_collector(collector)
{
    connect(&collector, &Collector::finished, this, &Leaving::settle);
}

bool Leaving::isFree() const
{
    return m_isLeaving || (!m_collector.isRunning() && !m_isTesting && !m_collector.hasUnstored());
}

void Leaving::ask(std::function<void()> then)
{
    m_then = std::move(then);
    m_isInHurry = std::exchange(m_isWaiting, true);
    if (m_isInHurry)
        m_collector.abort();
    else
        m_collector.cancel();
    settle();
}

void Leaving::setTesting(bool on)
{
    m_isTesting = on;
    settle();
}

void Leaving::settle()
{
    const bool isAwaited = m_collector.isRunning() || (m_isTesting && !m_isInHurry);
    if (!m_isWaiting || m_isStoring || isAwaited)
        return;
    if (!m_collector.hasUnstored()) {
        leave();
        return;
    }
    m_isStoring = true;
    m_collector.storeUnstored(this, [this](const Result<Archive::Done> &stored) {
        m_isStoring = false;
        if (stored.ok()) {
            settle();
        } else if (std::exchange(m_hasWarned, true)) {
            leave();
        } else {
            m_isWaiting = false;
            Q_EMIT unstored(stored.error());
        }
    });
}

void Leaving::leave()
{
    m_isLeaving = true;
    // Later: it may end this object, too.
    QMetaObject::invokeMethod(
        this, [then = m_then] { then(); }, Qt::QueuedConnection);
}

} // namespace livegauge

#include "api/SendQueue.h"

#include <algorithm>

namespace livegauge {

void SendQueue::append(QueuedPage *page)
{
    m_waiting.push_back({page, TimePoint{}});
}

void SendQueue::putBack(QueuedPage *page, TimePoint notBefore)
{
    m_waiting.push_front({page, notBefore});
}

bool SendQueue::remove(const QueuedPage *page)
{
    return std::erase_if(m_waiting, [page](const Waiting &waiting) { return waiting.page == page; })
        > 0;
}

std::optional<SendQueue::TimePoint> SendQueue::nextTime() const
{
    const auto first = std::ranges::min_element(m_waiting, {}, &Waiting::notBefore);
    return first == m_waiting.end() ? std::nullopt : std::optional(first->notBefore);
}

QueuedPage *SendQueue::takeDue(TimePoint now)
{
    const auto due = std::ranges::find_if(
        m_waiting, [now](const Waiting &waiting) { return waiting.notBefore <= now; });
    if (due == m_waiting.end())
        return nullptr;
    QueuedPage *page = due->page;
    m_waiting.erase(due);
    return page;
}

QueuedPage *SendQueue::takeFirst()
{
    if (m_waiting.empty())
        return nullptr;
    QueuedPage *page = m_waiting.front().page;
    m_waiting.pop_front();
    return page;
}

} // namespace livegauge

#include "collect/TurnQueue.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

/// Influencers read at the same time: enough for 50 requests a second that take 1.6 s each.
constexpr std::size_t tasksAtOnce = 80;
/// Pages that may wait for their turn at the client. Few, so that turns stay fair and a pause or
/// cancel finds little to call back.
constexpr int unsentAtOnce = 3;

} // namespace

void TurnQueue::setWaiting(const std::vector<Influencer> &influencers)
{
    m_waiting.assign(influencers.begin(), influencers.end());
}

std::optional<Influencer> TurnQueue::takeWaiting()
{
    if (m_waiting.empty() || m_tasks.size() >= tasksAtOnce)
        return std::nullopt;
    Influencer first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

TurnQueue::Task &TurnQueue::open(const QString &userId, InfluencerReading reading)
{
    m_tasks.push_back(std::make_unique<Task>(Task{userId, std::move(reading), {}}));
    return *m_tasks.back();
}

void TurnQueue::end(const Task &task)
{
    if (task.waitsUnsent)
        --m_unsent;
    std::erase(m_turns, &task);
    std::erase_if(m_tasks, [&task](const auto &one) { return one.get() == &task; });
}

void TurnQueue::callOff()
{
    m_waiting.clear();
    m_turns.clear();
}

TurnQueue::Task *TurnQueue::find(const QString &userId) const
{
    const auto found =
        std::ranges::find(m_tasks, userId, [](const auto &task) { return task->userId; });
    return found == m_tasks.end() ? nullptr : found->get();
}

int TurnQueue::underWay() const
{
    return static_cast<int>(std::ranges::count_if(
        m_tasks, [](const auto &task) { return task->purchase && task->purchase->isUnderWay(); }));
}

TurnQueue::Task *TurnQueue::takeNext()
{
    if (m_turns.empty() || m_unsent >= unsentAtOnce)
        return nullptr;
    Task *first = m_turns.front();
    m_turns.pop_front();
    return first;
}

void TurnQueue::setUnsent(Task &task, bool waits)
{
    if (std::exchange(task.waitsUnsent, waits) != waits)
        m_unsent += waits ? 1 : -1;
}

} // namespace livegauge

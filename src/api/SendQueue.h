#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace livegauge {

class QueuedPage;

/// Pages that wait to be sent, in the order they were asked for. A page that is tried again waits
/// in front, until its time has come.
class SendQueue {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    bool isEmpty() const { return m_waiting.empty(); }
    void append(QueuedPage *page);
    void putBack(QueuedPage *page, TimePoint notBefore);
    /// False where it does not wait here.
    bool remove(const QueuedPage *page);

    /// When the first page may go; nothing where none waits. May be in the past.
    std::optional<TimePoint> nextTime() const;
    /// Takes the first page whose time has come, or null.
    QueuedPage *takeDue(TimePoint now);
    /// Takes the first page, due or not; null where none waits.
    QueuedPage *takeFirst();

private:
    struct Waiting {
        QueuedPage *page = nullptr;
        TimePoint notBefore;
    };

    std::deque<Waiting> m_waiting;
};

} // namespace livegauge

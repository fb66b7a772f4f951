#pragma once

#include "collect/InfluencerReading.h"
#include "collect/Purchase.h"

#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

namespace livegauge {

/// Gives the influencers of a run fair turns: who wants a page waits behind all who wanted one
/// before. Few are read at the same time, and few pages wait to be sent.
class TurnQueue {
public:
    /// An influencer that is being read. Stays where it is until it ends.
    struct Task {
        QString userId;
        InfluencerReading reading;
        QPointer<Purchase> purchase;
        bool waitsUnsent = false;
    };

    void setWaiting(const std::vector<Influencer> &influencers);
    /// The next one to begin with; nothing where nobody waits or enough are being read.
    std::optional<Influencer> takeWaiting();
    Task &open(const QString &userId, InfluencerReading reading);
    /// It has no turn any more and is gone.
    void end(const Task &task);
    /// Nobody begins any more, and nobody has a turn until it lines up again.
    void callOff();
    /// Nobody waits, and nobody is being read.
    bool isEmpty() const { return m_tasks.empty() && m_waiting.empty(); }

    /// Null where that influencer is not being read.
    Task *find(const QString &userId) const;
    const std::vector<std::unique_ptr<Task>> &tasks() const { return m_tasks; }
    /// How many have a page under way.
    int underWay() const;

    void lineUp(Task &task) { m_turns.push_back(&task); }
    /// Whose turn it is; null where nobody wants a page or enough pages wait to be sent.
    Task *takeNext();
    /// A page that was asked for waits for the rate limit or the archive, or no longer.
    void setUnsent(Task &task, bool waits);

private:
    std::deque<Influencer> m_waiting; ///< not begun
    std::vector<std::unique_ptr<Task>> m_tasks; ///< begun and not ended
    std::deque<Task *> m_turns; ///< who wants a page
    int m_unsent = 0;
};

} // namespace livegauge

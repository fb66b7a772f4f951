#pragma once

#include "domain/Beside.h"

#include <QObject>

#include <functional>
#include <utility>

namespace livegauge {

/// Work beside the window of which only the newest counts: one piece runs at a time, of those asked
/// meanwhile the last alone is begun, and a result that is overtaken is dropped. Lives as long as
/// its context; calls and results are on the context's thread.
template <typename Result>
class LatestWork {
public:
    using Work = std::function<Result()>; ///< on another thread: captures values only
    using Done = std::function<void(Result)>;

    explicit LatestWork(QObject *context)
        : m_context(context)
    {
    }

    void ask(Work work, Done done)
    {
        m_work = std::move(work);
        m_done = std::move(done);
        if (std::exchange(m_isRunning, true))
            return;
        // Begun when the event under way is over: what it asks several times is worked out once.
        QMetaObject::invokeMethod(
            m_context, [this] { run(); }, Qt::QueuedConnection);
    }
    /// Nothing asked so far will be told.
    void drop()
    {
        m_work = nullptr;
        m_done = nullptr;
    }
    bool isBusy() const { return m_isRunning; }

private:
    void run()
    {
        m_isRunning = static_cast<bool>(m_work);
        if (!m_work) // dropped
            return;
        workBeside(m_context, std::exchange(m_work, nullptr), [this](Result result) {
            const bool isNewest = !m_work;
            run();
            if (const Done done = m_done; isNewest && done)
                done(std::move(result));
        });
    }

    QObject *m_context;
    Work m_work; ///< to be begun next
    Done m_done; ///< of the newest
    bool m_isRunning = false;
};

} // namespace livegauge

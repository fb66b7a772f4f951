#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace livegauge {

/// A thread that does one thing after another.
class Lane {
public:
    explicit Lane(const QString &name);
    /// finish() has been called.
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// From any thread.
    void post(std::function<void()> work);
    /// Waits until all that was posted, and `last` behind it, is done, and ends the thread.
    void finish(const std::function<void()> &last);

private:
    QThread m_thread;
    QObject m_worker;
};

} // namespace livegauge

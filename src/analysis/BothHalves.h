#pragma once

#include <QtConcurrentRun>

#include <cstddef>

namespace livegauge {

/// From so many rows on a second thread saves more than it takes to begin.
inline constexpr std::size_t worthTwoThreads = 65'536;

/// Calls `work(0)` and `work(1)`, at once where that is worth it, and returns when both are done.
/// What they write must lie apart.
template <typename Work>
void forBothHalves(bool atOnce, const Work &work)
{
    if (!atOnce) {
        work(std::size_t{0});
        work(std::size_t{1});
        return;
    }
    QFuture<void> second = QtConcurrent::run([&work] { work(std::size_t{1}); });
    work(std::size_t{0});
    second.waitForFinished(); // does it here where no thread of the pool is free
}

} // namespace livegauge

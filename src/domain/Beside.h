#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <type_traits>
#include <utility>

namespace livegauge {

/// Runs `work` on the pool and tells `done` its result on the context's thread, always after this
/// call has returned. If the context ends first, the result is dropped; the work itself runs to its
/// end, so it captures values only.
///
/// A watcher and not QFuture::then(): with Qt 6.4 a continuation whose context has ended is an
/// assertion.
template <typename Work, typename Done>
void workBeside(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         std::invoke(done, watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace livegauge

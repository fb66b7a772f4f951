#include "archive/Lane.h"

#include <utility>

namespace livegauge {

Lane::Lane(const QString &name)
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    Q_ASSERT(m_thread.isFinished());
}

void Lane::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void Lane::finish(const std::function<void()> &last)
{
    post([this, last] {
        last();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace livegauge

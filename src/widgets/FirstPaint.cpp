#include "widgets/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace livegauge {
namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget &window, std::function<void()> work, std::chrono::milliseconds atMost)
        : QObject(&window)
        , m_work(std::move(work))
        , m_timer(new QTimer(this))
    {
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, [this] {
            deleteLater();
            m_work();
        });
        m_timer->start(atMost);
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            m_timer->start(0); // what the window holds is painted first
        }
        return QObject::eventFilter(window, event);
    }

private:
    std::function<void()> m_work;
    QTimer *m_timer;
};

} // namespace

void behindFirstPaint(QWidget &window, std::function<void()> work, std::chrono::milliseconds atMost)
{
    new FirstPaint(window, std::move(work), atMost); // the window takes it
}

} // namespace livegauge

#include "grid/GridDrag.h"

#include <QMouseEvent>
#include <QWidget>

namespace livegauge {

GridDrag::GridDrag(QWidget *viewport)
    : QObject(viewport)
    , m_viewport(viewport)
{
    constexpr int milliseconds = 40;
    m_repeat.setInterval(milliseconds);
    connect(&m_repeat, &QTimer::timeout, this, &GridDrag::tell);
}

void GridDrag::move(const QMouseEvent &event)
{
    m_y = event.position().toPoint().y();
    m_adds = event.modifiers().testFlag(Qt::ControlModifier);
    tell();
    if (m_y >= 0 && m_y < m_viewport->height())
        m_repeat.stop();
    else if (!m_repeat.isActive())
        m_repeat.start();
}

void GridDrag::tell()
{
    Q_EMIT reached(m_y, m_adds ? GridMarks::Way::Added : GridMarks::Way::Stretched);
}

} // namespace livegauge

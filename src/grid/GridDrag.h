#pragma once

#include "grid/GridMarks.h"

#include <QObject>
#include <QTimer>

class QMouseEvent;
class QWidget;

namespace livegauge {

/// The mouse as it is dragged over a grid's rows. Above or below them it goes on while the mouse
/// rests.
class GridDrag : public QObject {
    Q_OBJECT

public:
    /// A child of the viewport.
    explicit GridDrag(QWidget *viewport);

    void move(const QMouseEvent &event);
    void end() { m_repeat.stop(); }

Q_SIGNALS:
    /// What is marked is to reach as far as `y`, in the viewport's coordinates.
    void reached(int y, livegauge::GridMarks::Way way);

private:
    void tell();

    QWidget *m_viewport;
    QTimer m_repeat;
    int m_y = 0;
    bool m_adds = false;
};

} // namespace livegauge

#pragma once

#include <QAccessible>
#include <QObject>

namespace livegauge {

class GridView;

/// Tells screen readers what happens in a grid: where the keyboard is, what is marked, and that
/// there are other rows.
class GridVoice : public QObject {
    Q_OBJECT

public:
    /// A child of the view.
    explicit GridVoice(GridView &view);

    void tellCurrent();

private:
    void tellCell(QAccessible::Event what);
    void tellMarks();
    void tellRows();

    GridView &m_view;
};

} // namespace livegauge

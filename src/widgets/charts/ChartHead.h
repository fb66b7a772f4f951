#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace livegauge {

/// What stands over a chart: the tabs, the choices of the one in front and two buttons. The choices
/// go below the tabs where there is no room for all of them beside each other.
class ChartHead : public QWidget {
    Q_OBJECT

public:
    explicit ChartHead(QWidget *parent = nullptr);

    QTabBar &bar() { return *m_bar; }
    QStackedWidget &choices() { return *m_choices; } ///< one widget a tab
    QToolButton &brush() { return *m_brush; }
    QPushButton &exportButton() { return *m_export; }
    /// Of a tab whose choices are set.
    void turnTo(int index);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int widthOfChoices() const;
    int widthOfRest() const;
    void fold();

    QTabBar *m_bar;
    QStackedWidget *m_choices;
    QToolButton *m_brush;
    QPushButton *m_export;
    QBoxLayout *m_above;
    QBoxLayout *m_below;
    bool m_isFolded = false;
};

} // namespace livegauge

#pragma once

#include "analysis/Scatter.h"
#include "domain/LatestWork.h"
#include "widgets/charts/ChartTab.h"

class QAction;
class QToolButton;

namespace livegauge {

class MetricCombo;
class Settings;

/// Does more of one metric go with more of another: livestreams by any two.
class ScatterTab : public ChartTab {
    Q_OBJECT

public:
    explicit ScatterTab(Settings &settings, QWidget *parent = nullptr);

    static QString title();
    void make(const Input &input) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void retranslate();

    Settings &m_settings;
    MetricCombo *m_y;
    MetricCombo *m_x;
    QToolButton *m_axes;
    QAction *m_logY;
    QAction *m_logX;
    LatestWork<ScatterData> m_work{this};
};

} // namespace livegauge

#pragma once

#include "analysis/Distribution.h"
#include "domain/LatestWork.h"
#include "widgets/charts/ChartTab.h"

class QComboBox;
class QToolButton;

namespace livegauge {

class MetricCombo;
class Settings;

/// Is a metric even or does it hang on a few livestreams: a histogram, or a box per influencer.
class DistributionTab : public ChartTab {
    Q_OBJECT

public:
    explicit DistributionTab(Settings &settings, QWidget *parent = nullptr);

    static QString title();
    void make(const Input &input) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void retranslate();

    Settings &m_settings;
    MetricCombo *m_metric;
    QComboBox *m_shape; ///< histogram, boxes
    QToolButton *m_log;
    LatestWork<Distribution> m_work{this};
};

} // namespace livegauge

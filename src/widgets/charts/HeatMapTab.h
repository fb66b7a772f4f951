#pragma once

#include "analysis/HeatMap.h"
#include "domain/LatestWork.h"
#include "widgets/charts/ChartTab.h"

namespace livegauge {

class MetricCombo;
class Settings;

/// When it is worth being on air: weekday × hour by one metric.
class HeatMapTab : public ChartTab {
    Q_OBJECT

public:
    explicit HeatMapTab(Settings &settings, QWidget *parent = nullptr);

    static QString title();
    void make(const Input &input) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MetricCombo *m_metric;
    LatestWork<HeatMap> m_work;
};

} // namespace livegauge

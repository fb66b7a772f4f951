#pragma once

#include "widgets/ChartTab.h"

class QComboBox;

namespace livegauge {

class MetricCombo;
class Settings;

/// One or two metrics over time.
class TrendTab : public ChartTab {
    Q_OBJECT

public:
    explicit TrendTab(Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void make(const Input &input) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void retranslate();

    Settings &m_settings;
    MetricCombo *m_left;
    MetricCombo *m_right;
    QComboBox *m_grouping;
};

} // namespace livegauge

#pragma once

#include "analysis/TrendData.h"
#include "domain/LatestWork.h"
#include "widgets/charts/ChartTab.h"

class QAction;
class QActionGroup;
class QComboBox;
class QToolButton;

namespace livegauge {

class MetricCombo;
class Settings;

/// One or two metrics over time, with a moving mean, the period before and what stands out.
class TrendTab : public ChartTab {
    Q_OBJECT

public:
    explicit TrendTab(Settings &settings, QWidget *parent = nullptr);

    static QString title();
    void make(const Input &input) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void changed();
    bool countsLivestreams() const;
    void fitGrouping();
    TrendQuestion question() const;
    void retranslate();

    Settings &m_settings;
    MetricCombo *m_left;
    MetricCombo *m_right;
    QComboBox *m_grouping;
    QToolButton *m_lines;
    QActionGroup *m_means; ///< how many buckets a moving mean has; its data is that number
    QAction *m_before;
    QAction *m_events;
    QAction *m_together;
    LatestWork<TrendData> m_work{this};
};

} // namespace livegauge

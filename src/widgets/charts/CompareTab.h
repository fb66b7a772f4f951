#pragma once

#include "analysis/InfluencerComparison.h"
#include "analysis/Ranking.h"
#include "domain/LatestWork.h"
#include "widgets/charts/ChartTab.h"

class QComboBox;
class QToolButton;

namespace livegauge {

class MetricCombo;
class Settings;

/// Influencers beside each other by one metric: as bars, the highest first, or as lines over time.
class CompareTab : public ChartTab {
    Q_OBJECT

public:
    explicit CompareTab(Settings &settings, QWidget *parent = nullptr);

    static QString title();
    void make(const Input &input) override;

Q_SIGNALS:
    /// The table of differences by this metric.
    void tableWanted(livegauge::ColumnId metric);

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void retranslate();
    InfluencerQuestion question(const Input &input) const;

    Settings &m_settings;
    MetricCombo *m_metric;
    QComboBox *m_shape;
    QComboBox *m_grouping; ///< of lines
    QToolButton *m_table;
    LatestWork<Ranking> m_ranking{this};
    LatestWork<InfluencerComparison> m_comparison{this};
};

} // namespace livegauge

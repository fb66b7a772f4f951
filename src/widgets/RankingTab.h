#pragma once

#include "analysis/Ranking.h"
#include "widgets/ChartTab.h"
#include "widgets/LatestWork.h"

namespace livegauge {

class MetricCombo;
class Settings;

/// Who has how much of one metric: a bar for each influencer.
class RankingTab : public ChartTab {
    Q_OBJECT

public:
    explicit RankingTab(Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void make(const Input &input) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MetricCombo *m_metric;
    LatestWork<Ranking> m_work;
};

} // namespace livegauge

#include "widgets/RankingTab.h"

#include "charts/RankingFigure.h"
#include "widgets/MetricCombo.h"
#include "widgets/Settings.h"

#include <QEvent>
#include <QHBoxLayout>

namespace livegauge {
namespace {

const QString metricKey = QStringLiteral("ranking/metric");

} // namespace

RankingTab::RankingTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_metric(new MetricCombo(false, this))
    , m_work(this)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_metric);
    m_metric->setKey(settings.chartChoice(metricKey, QStringLiteral("gmv")));
    connect(m_metric, &MetricCombo::chosen, this, [this, &settings] {
        settings.setChartChoice(metricKey, m_metric->key());
        Q_EMIT choiceChanged();
    });
    retranslate();
}

QString RankingTab::title() const
{
    //: Tab of the charts: influencers by one metric
    return tr("Ranking");
}

void RankingTab::make(const Input &input)
{
    const ColumnId metric = m_metric->metric().value_or(ColumnId::Gmv);
    m_work.ask([selection = input.selection, metric] { return ranking(selection, metric); },
               [this, input](const Ranking &ranked) {
                   Q_EMIT made(rankingFigure(
                       ranked, {input.influencers, input.language, input.sampleData}));
               });
}

void RankingTab::changeEvent(QEvent *event)
{
    ChartTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankingTab::retranslate()
{
    m_metric->setAccessibleName(tr("Rank by"));
    m_metric->setToolTip(tr("Rank by"));
}

} // namespace livegauge

#include "widgets/charts/HeatMapTab.h"

#include "charts/HeatMapFigure.h"
#include "widgets/charts/MetricCombo.h"
#include "widgets/settings/Settings.h"

#include <QEvent>
#include <QHBoxLayout>

namespace livegauge {
namespace {

const QString metricKey = QStringLiteral("heatmap/metric");

} // namespace

HeatMapTab::HeatMapTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_metric(new MetricCombo(MetricCombo::Of::Livestreams, this))
    , m_work(this)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_metric);
    m_metric->setKey(settings.chartChoice(metricKey, QStringLiteral("gmv_hour")));
    connect(m_metric, &MetricCombo::chosen, this, [this, &settings] {
        settings.setChartChoice(metricKey, m_metric->key());
        Q_EMIT choiceChanged();
    });
    retranslate();
}

QString HeatMapTab::title()
{
    //: Tab of the charts: weekday by hour
    return tr("Heat map");
}

void HeatMapTab::make(const Input &input)
{
    const ColumnId metric = m_metric->metric().value_or(ColumnId::GmvPerHour);
    m_work.ask([selection = input.selection, metric] { return heatMap(selection, metric); },
               [this, input](const HeatMap &map) {
                   Q_EMIT made(
                       heatMapFigure(map, input.selection,
                                     {input.influencers, input.language, input.sampleData}));
               });
}

void HeatMapTab::changeEvent(QEvent *event)
{
    ChartTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HeatMapTab::retranslate()
{
    //: What colours the cells of the heat map
    m_metric->setAccessibleName(tr("Colour by"));
    m_metric->setToolTip(tr("Colour by"));
}

} // namespace livegauge

#include "widgets/charts/DistributionTab.h"

#include "charts/DistributionFigure.h"
#include "widgets/charts/MetricCombo.h"
#include "widgets/settings/Settings.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace livegauge {
namespace {

const QString metricKey = QStringLiteral("distribution/metric");
const QString shapeKey = QStringLiteral("distribution/shape");
const QString logKey = QStringLiteral("distribution/log");
const QString histogram = QStringLiteral("histogram");
const QString boxes = QStringLiteral("boxes");
const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");
constexpr int boxesIndex = 1;

} // namespace

DistributionTab::DistributionTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_settings(settings)
    , m_metric(new MetricCombo(MetricCombo::Of::Livestreams, this))
    , m_shape(new QComboBox(this))
    , m_log(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_metric, m_shape, m_log})
        row->addWidget(widget);
    m_metric->setKey(settings.chartChoice(metricKey, QStringLiteral("gmv")));
    m_shape->addItems({QString(), QString()});
    m_shape->setCurrentIndex(settings.chartChoice(shapeKey, histogram) == boxes ? boxesIndex : 0);
    m_shape->setObjectName(QStringLiteral("shape"));
    m_log->setCheckable(true);
    m_log->setFocusPolicy(Qt::StrongFocus);
    // Metrics of livestreams span powers of ten.
    m_log->setChecked(settings.chartChoice(logKey, on) == on);
    connect(m_metric, &MetricCombo::chosen, this, &DistributionTab::changed);
    connect(m_shape, &QComboBox::activated, this, &DistributionTab::changed);
    connect(m_log, &QToolButton::clicked, this, &DistributionTab::changed);
    retranslate();
}

QString DistributionTab::title()
{
    //: Tab of the charts: how many livestreams have how much of a metric
    return tr("Distribution");
}

void DistributionTab::changed()
{
    m_settings.setChartChoice(metricKey, m_metric->key());
    m_settings.setChartChoice(shapeKey, m_shape->currentIndex() == boxesIndex ? boxes : histogram);
    m_settings.setChartChoice(logKey, m_log->isChecked() ? on : off);
    Q_EMIT choiceChanged();
}

void DistributionTab::make(const Input &input)
{
    DistributionQuestion question;
    question.metric = m_metric->metric().value_or(ColumnId::Gmv);
    question.isLog = m_log->isChecked();
    const DistributionOptions options{{input.influencers, input.language, input.sampleData},
                                      m_shape->currentIndex() == boxesIndex};
    m_work.ask(
        [selection = input.selection, question] { return distribution(selection, question); },
        [this, options](const Distribution &spread) {
            Q_EMIT made(distributionFigure(spread, options));
        });
}

void DistributionTab::changeEvent(QEvent *event)
{
    ChartTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DistributionTab::retranslate()
{
    m_metric->setAccessibleName(tr("Distribution of"));
    m_metric->setToolTip(tr("Distribution of"));
    m_shape->setItemText(0, tr("Histogram"));
    //: Box plots: median, quartiles and whiskers of each influencer
    m_shape->setItemText(boxesIndex, tr("Boxes"));
    m_shape->setAccessibleName(tr("Drawn as"));
    m_shape->setToolTip(tr("Drawn as"));
    //: Button that stays down: the axis is logarithmic. As short as can be.
    m_log->setText(tr("Log"));
    m_log->setAccessibleName(tr("Logarithmic axis"));
    m_log->setToolTip(tr("Logarithmic axis"));
}

} // namespace livegauge

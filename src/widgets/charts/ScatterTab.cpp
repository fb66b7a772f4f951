#include "widgets/charts/ScatterTab.h"

#include "charts/ScatterFigure.h"
#include "widgets/charts/MetricCombo.h"
#include "widgets/settings/Settings.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace livegauge {
namespace {

const QString xKey = QStringLiteral("scatter/x");
const QString yKey = QStringLiteral("scatter/y");
const QString logXKey = QStringLiteral("scatter/logx");
const QString logYKey = QStringLiteral("scatter/logy");
const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");

} // namespace

ScatterTab::ScatterTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_settings(settings)
    , m_y(new MetricCombo(MetricCombo::Of::Livestreams, this))
    , m_x(new MetricCombo(MetricCombo::Of::Livestreams, this))
    , m_axes(new QToolButton(this))
    , m_logY(new QAction(this))
    , m_logX(new QAction(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_y, m_x, m_axes})
        row->addWidget(widget);
    m_y->setKey(settings.chartChoice(yKey, QStringLiteral("gmv")));
    m_x->setKey(settings.chartChoice(xKey, QStringLiteral("views")));
    auto *menu = new QMenu(m_axes);
    const auto add = [&](QAction *action, const QString &key) {
        action->setCheckable(true);
        // Metrics of livestreams span powers of ten.
        action->setChecked(settings.chartChoice(key, on) == on);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, &ScatterTab::changed);
    };
    add(m_logY, logYKey);
    add(m_logX, logXKey);
    m_axes->setMenu(menu);
    m_axes->setPopupMode(QToolButton::InstantPopup);
    m_axes->setFocusPolicy(Qt::StrongFocus);
    connect(m_y, &MetricCombo::chosen, this, &ScatterTab::changed);
    connect(m_x, &MetricCombo::chosen, this, &ScatterTab::changed);
    retranslate();
}

QString ScatterTab::title()
{
    //: Tab of the charts: livestreams as points by two metrics
    return tr("Scatter");
}

void ScatterTab::changed()
{
    m_settings.setChartChoice(yKey, m_y->key());
    m_settings.setChartChoice(xKey, m_x->key());
    m_settings.setChartChoice(logYKey, m_logY->isChecked() ? on : off);
    m_settings.setChartChoice(logXKey, m_logX->isChecked() ? on : off);
    Q_EMIT choiceChanged();
}

void ScatterTab::make(const Input &input)
{
    const ScatterQuestion question{m_x->metric().value_or(ColumnId::Views),
                                   m_y->metric().value_or(ColumnId::Gmv), m_logX->isChecked(),
                                   m_logY->isChecked()};
    m_work.ask([selection = input.selection, question] { return scatterData(selection, question); },
               [this, input](const ScatterData &scatter) {
                   Q_EMIT made(scatterFigure(
                       scatter, {input.influencers, input.language, input.sampleData}));
               });
}

void ScatterTab::changeEvent(QEvent *event)
{
    ChartTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScatterTab::retranslate()
{
    m_y->setAccessibleName(tr("Upwards"));
    m_y->setToolTip(tr("Upwards"));
    m_x->setAccessibleName(tr("Across"));
    m_x->setToolTip(tr("Across"));
    //: Button with a menu: which axes are logarithmic
    m_axes->setText(tr("Axes"));
    m_axes->setAccessibleName(tr("Axes"));
    m_logY->setText(tr("Logarithmic upwards"));
    m_logX->setText(tr("Logarithmic across"));
}

} // namespace livegauge

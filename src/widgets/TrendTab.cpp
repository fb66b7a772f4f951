#include "widgets/TrendTab.h"

#include "charts/TrendFigure.h"
#include "widgets/MetricCombo.h"
#include "widgets/Settings.h"
#include "wording/ColumnWords.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace livegauge {
namespace {

constexpr std::array groupings{Grouping::Livestream, Grouping::Day, Grouping::Week,
                               Grouping::Month};

const QString leftKey = QStringLiteral("trend/left");
const QString rightKey = QStringLiteral("trend/right");

} // namespace

TrendTab::TrendTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_settings(settings)
    , m_left(new MetricCombo(false, this))
    , m_right(new MetricCombo(true, this))
    , m_grouping(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left, m_right, m_grouping})
        row->addWidget(widget);
    m_left->setKey(settings.chartChoice(leftKey, QStringLiteral("gmv")));
    m_right->setKey(settings.chartChoice(rightKey, QStringLiteral("views")));
    for (const Grouping grouping : groupings) {
        m_grouping->addItem(QString());
        if (grouping == settings.grouping())
            m_grouping->setCurrentIndex(m_grouping->count() - 1);
    }
    connect(m_left, &MetricCombo::chosen, this, &TrendTab::changed);
    connect(m_right, &MetricCombo::chosen, this, &TrendTab::changed);
    connect(m_grouping, &QComboBox::activated, this, &TrendTab::changed);
    retranslate();
}

QString TrendTab::title() const
{
    //: Tab of the charts: metrics over time
    return tr("Trend");
}

void TrendTab::changed()
{
    m_settings.setChartChoice(leftKey, m_left->key());
    m_settings.setChartChoice(rightKey, m_right->key());
    m_settings.setGrouping(groupings[static_cast<std::size_t>(m_grouping->currentIndex())]);
    Q_EMIT choiceChanged();
}

void TrendTab::make(const Input &input)
{
    const SelectionQuery &query = *input.selection.query;
    TrendOptions options;
    options.grouping = groupings[static_cast<std::size_t>(m_grouping->currentIndex())];
    options.clock = query.clock;
    options.period = query.period;
    options.left = m_left->metric().value_or(ColumnId::Gmv);
    options.right.clear();
    if (const auto right = m_right->metric(); right && right != options.left)
        options.right = {*right};
    options.influencers = input.influencers;
    options.language = input.language;
    options.now = query.now;
    options.sampleData = input.sampleData;
    std::vector<Livestream> streams;
    for (const RowNumber row : *input.selection.shown)
        streams.push_back(input.selection.columns.livestream(row));
    Q_EMIT made(trendFigure(streams, options));
}

void TrendTab::changeEvent(QEvent *event)
{
    ChartTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrendTab::retranslate()
{
    for (std::size_t i = 0; i < groupings.size(); ++i)
        m_grouping->setItemText(static_cast<int>(i), groupingName(groupings[i]));
    m_left->setAccessibleName(tr("Left axis"));
    m_left->setToolTip(tr("Left axis"));
    m_right->setAccessibleName(tr("Right axis"));
    m_right->setToolTip(tr("Right axis"));
    //: Whether a point is a livestream, a day, a week or a month
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->setToolTip(tr("Grouping"));
}

} // namespace livegauge

#include "widgets/charts/TrendTab.h"

#include "charts/TrendFigure.h"
#include "widgets/charts/MetricCombo.h"
#include "widgets/settings/Settings.h"
#include "wording/ColumnWords.h"

#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

constexpr std::array groupings{Grouping::Livestream, Grouping::HourOfDay, Grouping::Day,
                               Grouping::Week, Grouping::Month};
constexpr std::array meanLengths{0, 3, 7, 14, 28};

const QString leftKey = QStringLiteral("trend/left");
const QString rightKey = QStringLiteral("trend/right");
const QString meanKey = QStringLiteral("trend/mean");
const QString beforeKey = QStringLiteral("trend/before");
const QString eventsKey = QStringLiteral("trend/events");
const QString togetherKey = QStringLiteral("trend/together");
const QString on = QStringLiteral("on");

} // namespace

TrendTab::TrendTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_settings(settings)
    , m_left(new MetricCombo(MetricCombo::Of::Sets, this))
    , m_right(new MetricCombo(MetricCombo::Of::SetsOrNone, this))
    , m_grouping(new QComboBox(this))
    , m_lines(new QToolButton(this))
    , m_means(new QActionGroup(this))
    , m_before(new QAction(this))
    , m_events(new QAction(this))
    , m_together(new QAction(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left, m_right, m_grouping, m_lines})
        row->addWidget(widget);
    constexpr int narrowest = 96; // where the window is
    m_grouping->setMinimumWidth(narrowest);
    m_left->setKey(settings.chartChoice(leftKey, QStringLiteral("gmv")));
    m_right->setKey(settings.chartChoice(rightKey, QStringLiteral("views")));
    for (const Grouping grouping : groupings) {
        m_grouping->addItem(QString());
        if (grouping == settings.grouping())
            m_grouping->setCurrentIndex(m_grouping->count() - 1);
    }
    buildMenu();
    fitGrouping();
    connect(m_left, &MetricCombo::chosen, this, &TrendTab::changed);
    connect(m_right, &MetricCombo::chosen, this, &TrendTab::changed);
    connect(m_grouping, &QComboBox::activated, this, &TrendTab::changed);
    retranslate();
}

void TrendTab::buildMenu()
{
    auto *menu = new QMenu(m_lines);
    const int chosen = m_settings.chartChoice(meanKey, {}).toInt();
    for (const int length : meanLengths) {
        QAction *action = m_means->addAction(QString());
        action->setCheckable(true);
        action->setData(length);
        action->setChecked(length == chosen || length == 0);
        menu->addAction(action);
    }
    menu->addSeparator();
    const auto add = [&](QAction *action, const QString &key, const QString &otherwise) {
        action->setCheckable(true);
        action->setChecked(m_settings.chartChoice(key, otherwise) == on);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, &TrendTab::changed);
    };
    add(m_before, beforeKey, {});
    add(m_events, eventsKey, on);
    add(m_together, togetherKey, {});
    connect(m_means, &QActionGroup::triggered, this, &TrendTab::changed);
    m_lines->setMenu(menu);
    m_lines->setPopupMode(QToolButton::InstantPopup);
    m_lines->setFocusPolicy(Qt::StrongFocus);
}

QString TrendTab::title()
{
    //: Tab of the charts: metrics over time
    return tr("Trend");
}

bool TrendTab::countsLivestreams() const
{
    return m_left->metric() == ColumnId::Livestreams || m_right->metric() == ColumnId::Livestreams;
}

/// Of each single livestream there is one, which is nothing to draw.
void TrendTab::fitGrouping()
{
    const auto place = [](Grouping grouping) {
        return static_cast<int>(std::ranges::find(groupings, grouping) - groupings.begin());
    };
    const int single = place(Grouping::Livestream);
    const auto *entries = qobject_cast<QStandardItemModel *>(m_grouping->model());
    entries->item(single)->setEnabled(!countsLivestreams());
    if (countsLivestreams() && m_grouping->currentIndex() == single)
        m_grouping->setCurrentIndex(place(Grouping::Day));
    entries->item(single)->setToolTip(
        countsLivestreams() ? tr("Livestreams are counted by hour, day, week or month.")
                            : QString());
}

void TrendTab::changed()
{
    fitGrouping();
    m_settings.setChartChoice(leftKey, m_left->key());
    m_settings.setChartChoice(rightKey, m_right->key());
    m_settings.setGrouping(groupings[static_cast<std::size_t>(m_grouping->currentIndex())]);
    const auto keep = [this](const QString &key, const QAction *action) {
        m_settings.setChartChoice(key, action->isChecked() ? on : QString());
    };
    m_settings.setChartChoice(meanKey, m_means->checkedAction()->data().toString());
    keep(beforeKey, m_before);
    keep(eventsKey, m_events);
    // Nothing stored means on.
    if (!m_events->isChecked())
        m_settings.setChartChoice(eventsKey, QStringLiteral("off"));
    keep(togetherKey, m_together);
    Q_EMIT choiceChanged();
}

TrendQuestion TrendTab::question() const
{
    TrendQuestion question;
    question.grouping = groupings[static_cast<std::size_t>(m_grouping->currentIndex())];
    question.metrics = {m_left->metric().value_or(ColumnId::Gmv)};
    if (const auto right = m_right->metric(); right && *right != question.metrics.front())
        question.metrics.push_back(*right);
    if (const int length = m_means->checkedAction()->data().toInt(); length > 0)
        question.meanOf = length;
    question.withBefore = m_before->isChecked();
    question.withEvents = m_events->isChecked();
    question.together = m_together->isChecked();
    return question;
}

void TrendTab::make(const Input &input)
{
    const FigureOptions options{input.influencers, input.language, input.sampleData};
    m_work.ask(
        [selection = input.selection, question = question()] {
            return trendData(selection, question);
        },
        [this, options](const TrendData &trend) { Q_EMIT made(trendFigure(trend, options)); });
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
    fitGrouping();
    m_left->setAccessibleName(tr("Left axis"));
    m_left->setToolTip(tr("Left axis"));
    m_right->setAccessibleName(tr("Right axis"));
    m_right->setToolTip(tr("Right axis"));
    //: Whether a point is a livestream, an hour, a day, a week or a month
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->setToolTip(tr("Grouping"));
    //: Button with a menu: which more lines the chart has
    m_lines->setText(tr("Lines"));
    m_lines->setAccessibleName(tr("Lines"));
    for (QAction *action : m_means->actions()) {
        const int length = action->data().toInt();
        action->setText(length == 0 ? tr("No moving mean")
                                    : tr("Moving mean of %Ln", nullptr, length));
    }
    m_before->setText(tr("Previous period, as a dotted line"));
    m_events->setText(tr("Mark period highs and collapses"));
    m_together->setText(tr("All influencers together"));
}

} // namespace livegauge

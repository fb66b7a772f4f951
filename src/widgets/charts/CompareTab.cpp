#include "widgets/charts/CompareTab.h"

#include "charts/ComparisonFigure.h"
#include "charts/RankingFigure.h"
#include "widgets/charts/MetricCombo.h"
#include "widgets/settings/Settings.h"
#include "wording/ColumnWords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>
#include <utility>

namespace livegauge {
namespace {

const QString metricKey = QStringLiteral("compare/metric");
const QString shapeKey = QStringLiteral("compare/shape");
const QString groupingKey = QStringLiteral("compare/by");

enum class Shape { Bars, Absolute, Indexed, Aligned };

/// As they stand in the list and, by their keys, in the settings.
constexpr std::array<std::pair<Shape, const char *>, 4> shapes{{{Shape::Bars, "ranking"},
                                                                {Shape::Absolute, "lines"},
                                                                {Shape::Indexed, "index"},
                                                                {Shape::Aligned, "aligned"}}};
constexpr std::array<std::pair<Grouping, const char *>, 3> groupings{
    {{Grouping::Day, "day"}, {Grouping::Week, "week"}, {Grouping::Month, "month"}}};

template <typename List>
int placeOf(const List &list, const QString &key, int otherwise)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (key == QLatin1String(list[i].second))
            return static_cast<int>(i);
    }
    return otherwise;
}

template <typename List>
const auto &chosenIn(const List &list, const QComboBox *combo)
{
    return list[static_cast<std::size_t>(combo->currentIndex())];
}

} // namespace

CompareTab::CompareTab(Settings &settings, QWidget *parent)
    : ChartTab(parent)
    , m_settings(settings)
    , m_metric(new MetricCombo(MetricCombo::Of::Sets, this))
    , m_shape(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_table(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_metric, m_shape, m_grouping, m_table})
        row->addWidget(widget);
    m_metric->setKey(settings.chartChoice(metricKey, QStringLiteral("gmv")));
    m_shape->setObjectName(QStringLiteral("shape"));
    for (std::size_t i = 0; i < shapes.size(); ++i)
        m_shape->addItem(QString());
    for (std::size_t i = 0; i < groupings.size(); ++i)
        m_grouping->addItem(QString());
    m_shape->setCurrentIndex(placeOf(shapes, settings.chartChoice(shapeKey, {}), 0));
    m_grouping->setCurrentIndex(placeOf(groupings, settings.chartChoice(groupingKey, {}), 1));
    m_table->setFocusPolicy(Qt::StrongFocus);
    connect(m_metric, &MetricCombo::chosen, this, &CompareTab::changed);
    connect(m_shape, &QComboBox::activated, this, &CompareTab::changed);
    connect(m_grouping, &QComboBox::activated, this, &CompareTab::changed);
    connect(m_table, &QToolButton::clicked, this,
            [this] { Q_EMIT tableWanted(m_metric->metric().value_or(ColumnId::Gmv)); });
    retranslate();
}

QString CompareTab::title()
{
    //: Tab of the charts: influencers beside each other
    return tr("Compare");
}

void CompareTab::changed()
{
    m_settings.setChartChoice(metricKey, m_metric->key());
    m_settings.setChartChoice(shapeKey, QString::fromLatin1(chosenIn(shapes, m_shape).second));
    m_settings.setChartChoice(groupingKey,
                              QString::fromLatin1(chosenIn(groupings, m_grouping).second));
    m_grouping->setVisible(chosenIn(shapes, m_shape).first != Shape::Bars);
    Q_EMIT choiceChanged();
}

InfluencerQuestion CompareTab::question(const Input &input) const
{
    InfluencerQuestion question;
    question.ownList = input.ownList;
    question.lists = input.lists;
    question.metric = m_metric->metric().value_or(ColumnId::Gmv);
    question.grouping = chosenIn(groupings, m_grouping).first;
    const Shape shape = chosenIn(shapes, m_shape).first;
    question.scale = shape == Shape::Indexed ? ComparisonScale::Indexed
        : shape == Shape::Aligned            ? ComparisonScale::Aligned
                                             : ComparisonScale::Absolute;
    return question;
}

void CompareTab::make(const Input &input)
{
    if (chosenIn(shapes, m_shape).first == Shape::Bars) {
        m_comparison.drop();
        m_ranking.ask([selection = input.selection,
                       metric = m_metric->metric().value_or(ColumnId::Gmv), own = input.ownList,
                       lists = input.lists] { return ranking(selection, metric, own, lists); },
                      [this, input](Ranking ranked) {
                          Q_EMIT made(
                              rankingFigure(std::move(ranked),
                                            {input.influencers, input.language, input.sampleData}));
                      });
        return;
    }
    m_ranking.drop();
    m_comparison.ask(
        [selection = input.selection, question = question(input)] {
            return influencerComparison(selection, question);
        },
        [this, input](const InfluencerComparison &comparison) {
            Q_EMIT made(comparisonFigure(comparison,
                                         {input.influencers, input.language, input.sampleData}));
        });
}

void CompareTab::changeEvent(QEvent *event)
{
    ChartTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareTab::retranslate()
{
    m_metric->setAccessibleName(tr("Compare by"));
    m_metric->setToolTip(tr("Compare by"));
    m_shape->setAccessibleName(tr("Drawn as"));
    m_shape->setToolTip(tr("Drawn as"));
    m_shape->setItemText(0, tr("Ranking"));
    //: Lines over time with the numbers as they are
    m_shape->setItemText(1, tr("Over time"));
    //: Lines over time as shares of each one's first value
    m_shape->setItemText(2, tr("Index, first = 100"));
    //: Lines that all begin at each one's first livestream
    m_shape->setItemText(3, tr("From the start on"));
    for (std::size_t i = 0; i < groupings.size(); ++i)
        m_grouping->setItemText(static_cast<int>(i), groupingName(groupings[i].first));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->setToolTip(tr("Grouping"));
    m_grouping->setVisible(chosenIn(shapes, m_shape).first != Shape::Bars);
    //: Button: opens the table of differences between influencers
    m_table->setText(tr("Table…"));
    m_table->setAccessibleName(tr("Differences as a table"));
    m_table->setToolTip(tr("Differences as a table"));
}

} // namespace livegauge

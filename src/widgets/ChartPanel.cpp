#include "widgets/ChartPanel.h"

#include "charts/FigureView.h"
#include "charts/LegendBar.h"
#include "charts/PlotKind.h"
#include "charts/TrendFigure.h"
#include "models/LivestreamTableModel.h"
#include "widgets/ExportDialog.h"
#include "widgets/LegendArea.h"
#include "widgets/Settings.h"
#include "wording/ColumnWords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace livegauge {
namespace {

constexpr std::array leftMetrics{ColumnId::Gmv, ColumnId::Units};
/// The entries of the right axis: one metric, two, or none.
enum RightChoice { ViewsOnly, ViewersOnly, ViewsAndViewers, Nothing, RightChoices };
constexpr std::array groupings{Grouping::Livestream, Grouping::Day, Grouping::Week,
                               Grouping::Month};

/// Pages of a run come many a second; the chart is drawn anew no more often than a person sees.
constexpr int refreshDelayMs = 60;

} // namespace

ChartPanel::ChartPanel(LivestreamTableModel &model, Settings &settings, Language language,
                       bool sampleData, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_settings(settings)
    , m_language(language)
    , m_sampleData(sampleData)
    , m_left(new QComboBox(this))
    , m_right(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_export(new QPushButton(this))
    , m_view(new FigureView(this))
    , m_legend(new LegendBar(this))
    , m_legendArea(new LegendArea(m_legend, this))
    , m_soon(new QTimer(this))
{
    setProperty("role", QStringLiteral("card"));
    buildHeader();
    m_view->setMinimumHeight(180);
    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshDelayMs);
    connect(m_soon, &QTimer::timeout, this, &ChartPanel::refresh);
    connect(&model, &LivestreamTableModel::shownChanged, this, &ChartPanel::refreshSoon);
    for (QComboBox *box : {m_left, m_right})
        connect(box, &QComboBox::activated, this, &ChartPanel::refresh);
    connect(m_grouping, &QComboBox::activated, this, [this](int index) {
        m_settings.setGrouping(groupings[static_cast<std::size_t>(index)]);
        refresh();
    });
    connect(m_export, &QPushButton::clicked, this, &ChartPanel::exportChart);
    connect(m_legend, &LegendBar::influencerToggled, m_view, &FigureView::setInfluencerVisible);
    connect(m_legend, &LegendBar::metricToggled, m_view, &FigureView::setMetricVisible);
    retranslate();
}

void ChartPanel::buildHeader()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_legendArea, 1, Qt::AlignTop);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left, m_right, m_grouping, m_export})
        row->addWidget(widget, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    for (std::size_t i = 0; i < leftMetrics.size(); ++i)
        m_left->addItem(QString());
    for (int i = 0; i < RightChoices; ++i)
        m_right->addItem(QString());
    for (std::size_t i = 0; i < groupings.size(); ++i) {
        m_grouping->addItem(QString());
        if (groupings[i] == m_settings.grouping())
            m_grouping->setCurrentIndex(static_cast<int>(i));
    }
}

void ChartPanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_legend->setTheme(theme);
}

void ChartPanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

ColumnId ChartPanel::leftMetric() const
{
    return leftMetrics[static_cast<std::size_t>(m_left->currentIndex())];
}

std::vector<ColumnId> ChartPanel::rightMetrics() const
{
    switch (m_right->currentIndex()) {
    case ViewsOnly:
        return {ColumnId::Views};
    case ViewersOnly:
        return {ColumnId::Viewers};
    case ViewsAndViewers:
        return {ColumnId::Views, ColumnId::Viewers};
    default:
        return {};
    }
}

const QStringList &ChartPanel::influencers()
{
    const LivestreamColumns &columns = m_model.selection().columns;
    for (; m_influencersSeen < columns.userIds().size(); ++m_influencersSeen) {
        const QString userId = columns.texts().text(columns.userIds()[m_influencersSeen]);
        if (!m_influencers.contains(userId))
            m_influencers.append(userId);
    }
    return m_influencers;
}

void ChartPanel::addInfluencers(const QStringList &userIds)
{
    for (const QString &userId : userIds) {
        if (!m_influencers.contains(userId))
            m_influencers.append(userId);
    }
}

void ChartPanel::refreshSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
}

void ChartPanel::refresh()
{
    m_soon->stop();
    if (influencers().size() != m_coloursTold) {
        m_coloursTold = m_influencers.size();
        Q_EMIT coloursChanged(m_influencers);
    }
    const Selection &selection = m_model.selection();
    const SelectionQuery &query = *selection.query;
    TrendOptions options;
    options.grouping = groupings[static_cast<std::size_t>(m_grouping->currentIndex())];
    options.clock = query.clock;
    options.period = query.period;
    options.left = leftMetric();
    options.right = rightMetrics();
    options.influencers = influencers();
    options.language = m_language;
    options.now = query.now;
    options.sampleData = m_sampleData;
    std::vector<Livestream> streams;
    for (const RowNumber row : *selection.shown)
        streams.push_back(selection.columns.livestream(row));
    const Figure figure = trendFigure(streams, options);
    m_view->setFigure(figure);
    m_legend->setFigure(figure);
    m_legendArea->fit();
    m_export->setEnabled(!isEmpty(figure));
    m_view->setEmptyText(
        selection.columns.size() == 0
            ? tr("No livestreams yet. Type or paste influencer IDs above and press Fetch.")
            : tr("No livestreams in this period."));
}

void ChartPanel::exportChart()
{
    if (!m_export->isEnabled() || isEmpty(m_view->visibleFigure()))
        return;
    m_dialog = new ExportDialog(m_view->visibleFigure(), window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::retranslate()
{
    for (std::size_t i = 0; i < leftMetrics.size(); ++i)
        m_left->setItemText(static_cast<int>(i), columnTitle(leftMetrics[i]));
    m_right->setItemText(ViewsOnly, columnTitle(ColumnId::Views));
    m_right->setItemText(ViewersOnly, columnTitle(ColumnId::Viewers));
    m_right->setItemText(ViewsAndViewers, tr("Views and viewers"));
    //: Choice: no second metric in the chart
    m_right->setItemText(Nothing, tr("None"));
    for (std::size_t i = 0; i < groupings.size(); ++i)
        m_grouping->setItemText(static_cast<int>(i), groupingName(groupings[i]));
    m_left->setAccessibleName(tr("Left axis"));
    m_left->setToolTip(tr("Left axis"));
    m_right->setAccessibleName(tr("Right axis"));
    m_right->setToolTip(tr("Right axis"));
    //: Whether a point is a livestream, a day, a week or a month
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->setToolTip(tr("Grouping"));
    m_export->setText(tr("Export chart…"));
    refresh();
    if (m_dialog)
        m_dialog->setFigure(m_view->visibleFigure());
}

} // namespace livegauge

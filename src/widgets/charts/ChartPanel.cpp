#include "widgets/charts/ChartPanel.h"

#include "charts/FigureView.h"
#include "charts/LegendBar.h"
#include "charts/PlotKind.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "widgets/charts/ChartHead.h"
#include "widgets/charts/CompareTab.h"
#include "widgets/charts/DifferencesDialog.h"
#include "widgets/charts/DistributionTab.h"
#include "widgets/charts/ExportDialog.h"
#include "widgets/charts/HeatMapTab.h"
#include "widgets/charts/LegendArea.h"
#include "widgets/charts/ScatterTab.h"
#include "widgets/charts/TrendTab.h"
#include "widgets/settings/Settings.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

/// Pages of a run come many a second; the chart is drawn anew no more often than a person sees.
constexpr int refreshDelayMs = 60;

constexpr int shortestView = 90;

/// A plot without height shows nothing. The colours of influencers stand in the watchlist, too.
int legendLinesAt(int height, const LegendBar &legend)
{
    constexpr int heightForOne = 210;
    constexpr int heightForMore = 300;
    constexpr int line = 28;
    constexpr int many = 3;
    if (height >= heightForMore)
        return std::min(many, 2 + (height - heightForMore) / line);
    const bool isNeeded = height >= heightForOne && !legend.namesOnlyInfluencers();
    return isNeeded || legend.hasNote() ? 1 : 0;
}

struct TabKind {
    QString (*title)();
    ChartTab *(*make)(Settings &settings);
};

template <typename Tab>
constexpr TabKind tabKind()
{
    return {&Tab::title, [](Settings &settings) -> ChartTab * { return new Tab(settings); }};
}

constexpr std::array tabKinds{tabKind<TrendTab>(), tabKind<HeatMapTab>(), tabKind<CompareTab>(),
                              tabKind<ScatterTab>(), tabKind<DistributionTab>()};

void replace(QStackedWidget &stack, int index, QWidget *widget)
{
    QWidget *before = stack.widget(index);
    stack.insertWidget(index, widget);
    stack.removeWidget(before);
    delete before;
}

/// With the Tab key its fields come behind a widget, whenever they were made.
void putFieldsBehind(QWidget *before, const QWidget &tab)
{
    const QList<QWidget *> fields = tab.findChildren<QWidget *>();
    for (QWidget *field : fields) {
        const bool isField = field->focusPolicy() != Qt::NoFocus && field->focusProxy() == nullptr
            && field->window() == before->window();
        if (!isField)
            continue;
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

const QString tabKey = QStringLiteral("tab");
const QString coloursKey = QStringLiteral("colours");

} // namespace

ChartPanel::ChartPanel(LivestreamTableModel &model, MarkedRows &marked, Settings &settings,
                       Language language, bool sampleData, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_marked(marked)
    , m_settings(settings)
    , m_language(language)
    , m_sampleData(sampleData)
    , m_head(new ChartHead(this))
    , m_below(new QStackedWidget(this))
    , m_view(new FigureView(this))
    , m_legend(new LegendBar(this))
    , m_legendArea(new LegendArea(m_legend, this))
    , m_soon(new QTimer(this))
{
    setProperty("role", QStringLiteral("card"));
    build();
    for (const TabKind &kind : tabKinds) {
        m_head->bar().addTab(kind.title());
        m_head->choices().addWidget(new QWidget);
        m_below->addWidget(new QWidget);
    }
    m_colours.add(settings.chartChoice(coloursKey, {}).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshDelayMs);
    connect(m_soon, &QTimer::timeout, this, &ChartPanel::refresh);
    connect(&model, &LivestreamTableModel::shownChanged, this, &ChartPanel::refreshSoon);
    connect(&m_head->exportButton(), &QPushButton::clicked, this, &ChartPanel::exportChart);
    connect(m_legend, &LegendBar::influencerToggled, m_view, &FigureView::setInfluencerVisible);
    connect(m_legend, &LegendBar::metricToggled, m_view, &FigureView::setMetricVisible);
    connect(m_legend, &LegendBar::leaving, m_view, qOverload<>(&QWidget::setFocus));
    link();
    m_head->bar().setCurrentIndex(settings.chartChoice(tabKey, {}).toInt());
    connect(&m_head->bar(), &QTabBar::currentChanged, this, &ChartPanel::turnTo);
    turnTo(m_head->bar().currentIndex());
    retranslate();
}

void ChartPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_legendArea);
    column->addWidget(m_view, 1);
    column->addWidget(m_below);
    m_view->setMinimumHeight(shortestView);
}

/// Chart and table mark the same livestreams.
void ChartPanel::link()
{
    connect(m_view, &FigureView::rowsChosen, this, [this](const RowSet &rows, bool add) {
        RowSet all = rows;
        if (add) {
            all.resize(std::max(all.size(), m_marked.rows().size()));
            all.unite(m_marked.rows());
        }
        m_marked.show(all);
    });
    connect(&m_marked, &MarkedRows::changed, this, &ChartPanel::showMarks);
    connect(&m_model, &LivestreamTableModel::shownChanged, this, &ChartPanel::showMarks);
    connect(m_view, &FigureView::noteChanged, m_legend, [this](const QString &note) {
        m_legend->setNote(note);
        fitLegend();
    });
    connect(&m_head->brush(), &QToolButton::toggled, m_view, &FigureView::setBrushing);
}

/// Beside a mark that the filter hides, all that is seen would look unmarked.
void ChartPanel::showMarks()
{
    m_view->setMarkedRows(m_marked.among(*m_model.selection().rows));
}

/// When it is first turned to: together they are a fifth of the window's widgets, and its first
/// paint would wait for them.
void ChartPanel::makeTab(int index)
{
    if (qobject_cast<ChartTab *>(m_head->choices().widget(index)) != nullptr)
        return;
    ChartTab *tab = tabKinds[static_cast<std::size_t>(index)].make(m_settings);
    replace(m_head->choices(), index, tab);
    putFieldsBehind(&m_head->bar(), *tab);
    if (QWidget *below = tab->below())
        replace(*m_below, index, below);
    if (auto *compare = qobject_cast<CompareTab *>(tab))
        connect(compare, &CompareTab::tableWanted, this, &ChartPanel::showDifferences);
    connect(tab, &ChartTab::choiceChanged, this, [this, tab] {
        if (tab == this->tab())
            refresh();
    });
    connect(tab, &ChartTab::made, this, [this, tab](const Figure &figure) {
        if (tab == this->tab())
            showFigure(figure);
    });
}

ChartTab *ChartPanel::tab() const
{
    return qobject_cast<ChartTab *>(m_head->choices().currentWidget());
}

void ChartPanel::turnTo(int index)
{
    makeTab(index);
    m_head->turnTo(index);
    m_below->setCurrentIndex(index);
    m_below->setVisible(tab()->below() != nullptr);
    m_settings.setChartChoice(tabKey, QString::number(index));
    refresh();
}

void ChartPanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_legend->setTheme(theme);
}

void ChartPanel::setLanguage(Language language)
{
    m_language = language;
    if (m_differences)
        m_differences->setLanguage(language);
    retranslate();
}

/// Those the columns have got since, behind the others.
void ChartPanel::colourNewOnes()
{
    const LivestreamColumns &columns = m_model.selection().columns;
    QStringList userIds;
    for (; m_influencersSeen < columns.userIds().size(); ++m_influencersSeen)
        userIds += columns.texts().text(columns.userIds()[m_influencersSeen]);
    addInfluencers(userIds);
}

void ChartPanel::addInfluencers(const QStringList &userIds)
{
    if (m_colours.add(userIds) || !m_areColoursTold)
        tellColours();
}

/// An influencer keeps its colour from one start of the program to the next.
void ChartPanel::tellColours()
{
    constexpr qsizetype mostKept = 256;
    m_areColoursTold = true;
    m_settings.setChartChoice(coloursKey,
                              m_colours.userIds().mid(0, mostKept).join(QLatin1Char(' ')));
    Q_EMIT coloursChanged(m_colours.userIds());
}

void ChartPanel::setOwnList(const QStringList &userIds)
{
    if (m_ownList == userIds)
        return;
    m_ownList = userIds;
    if (m_differences)
        m_differences->setOwnList(userIds);
    refreshSoon();
}

void ChartPanel::setStoredLists(const StoredLists &lists)
{
    if (m_lists == lists)
        return;
    m_lists = lists;
    if (m_differences)
        m_differences->setStoredLists(m_lists);
    refreshSoon();
}

void ChartPanel::refreshSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
}

void ChartPanel::refresh()
{
    m_soon->stop();
    colourNewOnes();
    tab()->make(
        {m_model.selection(), m_colours.userIds(), m_ownList, m_lists, m_language, m_sampleData});
}

void ChartPanel::showFigure(const Figure &figure)
{
    if (m_colours.tellApart(figure.influencers)) {
        tellColours();
        refresh();
        return;
    }
    m_view->setFigure(figure);
    m_legend->setFigure(figure);
    fitLegend();
    m_head->exportButton().setEnabled(!isEmpty(figure));
    m_view->setEmptyText(emptyText());
    if (m_dialog)
        m_dialog->setFigure(m_view->visibleFigure());
}

QString ChartPanel::emptyText() const
{
    const Selection &selection = m_model.selection();
    if (selection.columns.size() > 0)
        return selection.query->filter.empty()
            ? tr("No livestreams in this period.")
            : tr("No livestreams that pass the filters in this period.");
    switch (m_access) {
    case ArchiveAccess::None:
        return tr("The archive could not be opened, so there is nothing to show.");
    case ArchiveAccess::ReadOnly:
        return tr("No livestreams yet.");
    case ArchiveAccess::Full:
        break;
    }
    return tr("No livestreams yet. Type or paste influencer IDs above and press Fetch.");
}

void ChartPanel::setArchiveAccess(ArchiveAccess access)
{
    m_access = access;
    m_view->setEmptyText(emptyText());
}

void ChartPanel::fitLegend()
{
    m_legendArea->fit(legendLinesAt(height(), *m_legend));
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitLegend();
}

void ChartPanel::exportChart()
{
    if (!m_head->exportButton().isEnabled() || isEmpty(m_view->visibleFigure()))
        return;
    m_dialog = new ExportDialog(m_view->visibleFigure(), window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void ChartPanel::showDifferences(ColumnId metric)
{
    if (!m_differences) {
        m_differences = new DifferencesDialog(m_model.workspace(), m_marked, m_language,
                                              m_sampleData, window());
        m_differences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_differences->setOwnList(m_ownList);
    m_differences->setStoredLists(m_lists);
    m_differences->setMetric(metric);
    m_differences->show();
    m_differences->raise();
    m_differences->activateWindow();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::retranslate()
{
    QTabBar &bar = m_head->bar();
    for (int i = 0; i < bar.count(); ++i)
        bar.setTabText(i, tabKinds[static_cast<std::size_t>(i)].title());
    bar.setAccessibleName(tr("Charts"));
    QToolButton &brush = m_head->brush();
    //: Button that stays down: dragging in the chart marks livestreams
    brush.setText(tr("Mark"));
    brush.setAccessibleName(tr("Mark by dragging"));
    brush.setToolTip(tr("Dragging over the chart marks its livestreams in the table. "
                        "Shift and dragging always does."));
    QPushButton &exportButton = m_head->exportButton();
    //: Button over the chart, as short as can be: opens the dialog to export it
    exportButton.setText(tr("Export…"));
    exportButton.setAccessibleName(tr("Export chart…"));
    exportButton.setToolTip(tr("Export chart…"));
    refresh();
}

} // namespace livegauge

#include "charts/FigureView.h"
#include "models/DifferenceModel.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"
#include "support/TestHome.h"
#include "widgets/ReadTable.h"
#include "widgets/charts/ChartPanel.h"
#include "widgets/charts/CompareTab.h"
#include "widgets/charts/DifferencesDialog.h"
#include "widgets/charts/LegendArea.h"
#include "widgets/charts/MetricCombo.h"
#include "widgets/charts/TrendTab.h"
#include "widgets/settings/Settings.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace livegauge;
using namespace livegauge::test;

class TestChartPanel : public QObject {
    Q_OBJECT

    const Figure &figure() { return m_panel->findChild<FigureView *>()->figure(); }

    MetricCombo *combo(const char *name)
    {
        for (MetricCombo *one : m_panel->findChildren<MetricCombo *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }

    /// As a user does who opens the list and clicks.
    static void choose(MetricCombo *combo, ColumnId metric)
    {
        combo->setMetric(metric);
        Q_EMIT combo->activated(combo->currentIndex());
    }

    void turnTo(const char *title)
    {
        auto *bar = m_panel->findChild<QTabBar *>();
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == QLatin1String(title))
                bar->setCurrentIndex(i);
        }
    }

    void drawAs(const char *shape)
    {
        auto *combo =
            m_panel->findChild<CompareTab *>()->findChild<QComboBox *>(QStringLiteral("shape"));
        combo->setCurrentText(QLatin1String(shape));
        QCOMPARE(combo->currentText(), QLatin1String(shape));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    /// A second one, who sells more and began later.
    void addAnother()
    {
        m_workspace->merge(livestreams(QStringLiteral("6871420935518843905"), 40, 20));
        m_workspace->flush();
        QTRY_COMPARE(m_model->rowCount(), 50);
    }

    void open()
    {
        m_panel = std::make_unique<ChartPanel>(*m_model, m_marked, *m_settings, Language::English,
                                               false, nullptr);
        m_panel->resize(900, 400);
        m_panel->show();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_workspace = std::make_unique<Workspace>();
        m_model = std::make_unique<LivestreamTableModel>(*m_workspace, Language::English);
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = 1'703'000'000;
        m_workspace->setQuery(query);
        m_workspace->merge(livestreams(QStringLiteral("7288986759428588590"), 30, 30));
        m_workspace->flush();
        QTRY_VERIFY(m_model->rowCount() == 30);
        m_marked.clear();
        open();
        QTRY_COMPARE(figure().influencers.size(), std::size_t(1));
    }
    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
        m_workspace.reset();
        m_settings.reset();
    }

    void theChoicesGoBelowTheTabsWhereThereIsNoRoomBeside()
    {
        auto *bar = m_panel->findChild<QTabBar *>();
        const auto top = [this](QWidget *widget) {
            return widget->mapTo(m_panel.get(), QPoint(0, 0)).y();
        };
        m_panel->resize(1400, 400);
        QTRY_VERIFY(top(combo("Left axis")) < top(bar) + bar->height());
        m_panel->resize(m_panel->minimumSizeHint().width(), 400);
        QTRY_VERIFY(top(combo("Left axis")) >= top(bar) + bar->height());
        QVERIFY(bar->tabRect(bar->count() - 1).right() <= bar->width());
        m_panel->resize(1400, 400);
        QTRY_VERIFY(top(combo("Left axis")) < top(bar) + bar->height());
    }

    /// The lines of a trend are explained as long as there is room; the influencers of a scatter
    /// have their colours in the watchlist, too.
    void theLegendLeavesTheRoomToThePlot()
    {
        addAnother();
        QTRY_COMPARE(figure().influencers.size(), std::size_t(2));
        const auto *legend = m_panel->findChild<LegendArea *>();
        m_panel->resize(1200, 240);
        QTRY_VERIFY(legend->isVisible());
        const int oneLine = legend->height();
        m_panel->resize(1200, 200);
        QTRY_VERIFY(!legend->isVisible());
        for (int more = 0; more < 5; ++more)
            m_workspace->merge(
                livestreams(QStringLiteral("687142093551884390%1").arg(more), 40, 20));
        m_workspace->flush();
        QTRY_COMPARE(figure().influencers.size(), std::size_t(7));
        m_panel->resize(600, 400);
        QTRY_VERIFY(legend->isVisible() && legend->height() > oneLine);
        m_panel->findChild<QTabBar *>()->setCurrentIndex(3);
        QTRY_VERIFY(std::holds_alternative<ScatterPlot>(figure().plot));
        QTRY_VERIFY(legend->isVisible());
        m_panel->resize(1200, 240);
        QTRY_VERIFY(!legend->isVisible());
    }

    void metricsAreGroupedAndHeadingsCannotBeChosen()
    {
        MetricCombo *left = combo("Left axis");
        QVERIFY(left != nullptr);
        QCOMPARE(left->itemText(0), QStringLiteral("From the source"));
        QVERIFY(!(left->model()->flags(left->model()->index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(left->findText(QStringLiteral("GPM (est.)"))
                > left->findText(QStringLiteral("Calculated")));
        QVERIFY(left->findText(QStringLiteral("Title")) < 0);
        QVERIFY(left->findText(QStringLiteral("Start")) < 0);
    }

    void aNameWithoutRoomIsCutAndToldInFull()
    {
        struct Shown : MetricCombo {
            using MetricCombo::initStyleOption;
            using MetricCombo::MetricCombo;
            QString text() const
            {
                QStyleOptionComboBox option;
                initStyleOption(&option);
                return option.currentText;
            }
        };
        Shown combo(MetricCombo::Of::Livestreams);
        combo.setToolTip(QStringLiteral("Left axis"));
        combo.setMetric(ColumnId::UnitsPerThousandViews);
        const QString whole = combo.currentText();
        combo.resize(110, combo.sizeHint().height());
        combo.show();
        QVERIFY(combo.text().endsWith(QChar(u'…')));
        QVERIFY(whole.startsWith(combo.text().chopped(1)));
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), combo.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&combo, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("Left axis\n") + whole);
        combo.resize(500, combo.height());
        QCOMPARE(combo.text(), whole);
        QToolTip::hideText();
    }

    void anotherMetricIsAnotherFigureAndIsRemembered()
    {
        choose(combo("Left axis"), ColumnId::Units);
        QTRY_VERIFY(figure().title.contains(QStringLiteral("Units sold (est.) and views")));
        m_panel.reset();
        open();
        QTRY_VERIFY(figure().title.contains(QStringLiteral("Units sold (est.) and views")));
    }

    /// Of each single livestream there is one.
    void livestreamsAreNotCountedOneByOne()
    {
        QComboBox *grouping = nullptr;
        for (auto *one : m_panel->findChild<TrendTab *>()->findChildren<QComboBox *>()) {
            if (one->accessibleName() == QStringLiteral("Grouping"))
                grouping = one;
        }
        const auto isOffered = [grouping] {
            const auto place =
                grouping->model()->index(grouping->findText(QStringLiteral("per livestream")), 0);
            return (grouping->model()->flags(place) & Qt::ItemIsEnabled) != 0;
        };
        grouping->setCurrentText(QStringLiteral("per livestream"));
        Q_EMIT grouping->activated(grouping->currentIndex());
        QVERIFY(isOffered());
        choose(combo("Right axis"), ColumnId::Livestreams);
        QVERIFY(!isOffered());
        QCOMPARE(grouping->currentText(), QStringLiteral("by day"));
        QTRY_VERIFY(figure().title.contains(QStringLiteral("livestreams by day")));
        choose(combo("Right axis"), ColumnId::Views);
        QVERIFY(isOffered());
    }

    void theSameMetricTwiceIsShownOnce()
    {
        choose(combo("Right axis"), ColumnId::Gmv);
        QTRY_VERIFY(figure().title.contains(QStringLiteral("GMV (est.) by day")));
    }

    void newLivestreamsComeIntoTheChart()
    {
        m_workspace->merge(livestreams(QStringLiteral("6871420935518843905"), 5, 5));
        m_workspace->flush();
        QTRY_COMPARE(figure().influencers.size(), std::size_t(2));
    }

    void aClickMarksTheLivestreamsOfABarAndCtrlAddsToThem()
    {
        auto *view = m_panel->findChild<FigureView *>();
        const auto place = [view](std::size_t bucket) {
            return view->chartItem().plot().positionOf({0, bucket}).toPoint();
        };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place(10));
        QCOMPARE(m_marked.rows().count(), RowNumber(1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, place(20));
        QCOMPARE(m_marked.rows().count(), RowNumber(2));
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(m_marked.rows().isEmpty());
    }

    void draggingWithShiftMarksAStretchAndTheKeyboardWhatIsSeen()
    {
        auto *view = m_panel->findChild<FigureView *>();
        const TimeRange before = view->visibleRange();
        const auto place = [view](std::size_t bucket) {
            return view->chartItem().plot().positionOf({0, bucket});
        };
        const QPoint from = (place(4) + QPointF(6, 0)).toPoint();
        const QPoint to = (place(8) + QPointF(6, 0)).toPoint();
        QTest::mousePress(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
        QMouseEvent move(QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(view->viewport(), &move);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
        QCOMPARE(m_marked.rows().count(), RowNumber(4)); // behind the 5th to the 8th
        QCOMPARE(view->visibleRange(), before);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_marked.rows().count(), RowNumber(30));
    }

    void aMarkThatTheFilterHidesDimsNothing()
    {
        const auto &plot = m_panel->findChild<FigureView *>()->chartItem().plot();
        RowSet oldest(m_workspace->selection().columns.size());
        oldest.insert(m_model->rowNumberAt(29));
        m_marked.set(oldest);
        QVERIFY(!plot.markedRows().isEmpty());
        SelectionQuery query = m_workspace->query();
        query.filter = {{ColumnId::Views, NumberRange{1'010}}};
        m_workspace->setQuery(query);
        QTRY_VERIFY(m_model->rowCount() < 30);
        QVERIFY(plot.markedRows().isEmpty());
        query.filter.clear();
        m_workspace->setQuery(query);
        QTRY_COMPARE(m_model->rowCount(), 30);
        QCOMPARE(plot.markedRows(), oldest);
    }

    void aDistributionIsBarsOrBoxesAndIsRemembered()
    {
        turnTo("Distribution");
        QTRY_VERIFY(std::holds_alternative<HistogramPlot>(figure().plot));
        QVERIFY(std::get<HistogramPlot>(figure().plot).data.bins.isLog);
        choose(combo("Distribution of"), ColumnId::Views);
        for (auto *shape : m_panel->findChildren<QComboBox *>()) {
            if (shape->accessibleName() == QStringLiteral("Drawn as")) {
                shape->setCurrentIndex(1);
                Q_EMIT shape->activated(1);
            }
        }
        for (auto *button : m_panel->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Logarithmic axis"))
                button->click();
        }
        const auto isAsChosen = [this] {
            const auto *plot = std::get_if<BoxPlot>(&figure().plot);
            return plot != nullptr && plot->data.question.metric == ColumnId::Views
                && !plot->data.question.isLog;
        };
        QTRY_VERIFY(isAsChosen());
        m_panel.reset();
        open();
        QTRY_VERIFY(isAsChosen());
        auto *view = m_panel->findChild<FigureView *>();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->chartItem().plot().positionOf({0, 0}).toPoint());
        QCOMPARE(m_marked.rows().count(), RowNumber(30));
    }

    void influencersAreComparedAsBarsOrLinesAndItIsRemembered()
    {
        addAnother();
        turnTo("Compare");
        QTRY_VERIFY(std::holds_alternative<RankingPlot>(figure().plot));
        drawAs("Index, first = 100");
        choose(combo("Compare by"), ColumnId::Views);
        const auto isAsChosen = [this] {
            const auto *plot = std::get_if<TrendPlot>(&figure().plot);
            return plot != nullptr && isIndexed(*plot) && plot->series.size() == 3
                && plot->series.front().metric == ColumnId::Views;
        };
        QTRY_VERIFY(isAsChosen());
        m_panel.reset();
        open();
        QTRY_VERIFY(isAsChosen());
        turnTo("Trend");
        QTRY_VERIFY(!isAsChosen());
    }

    void whatIsStoredOnlyInPartIsToldInBarsAndInTheTable()
    {
        turnTo("Compare");
        QTRY_VERIFY(std::holds_alternative<RankingPlot>(figure().plot));
        const QString note = QStringLiteral("period stored whole for 0 of 1 influencers");
        QVERIFY(!figure().notes.contains(note));
        m_panel->findChild<CompareTab *>()->findChild<QToolButton *>()->click();
        m_panel->setStoredLists({});
        QTRY_VERIFY(figure().notes.contains(note));
        const auto *dialog = m_panel->findChild<DifferencesDialog *>();
        const auto isSaid = [&] {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&note](const QLabel *label) { return label->text().contains(note); });
        };
        QTRY_VERIFY(isSaid());
    }

    /// The first paint of the window does not wait for those that are not seen.
    void aTabIsMadeWhenItIsTurnedToAndItsChoicesFollowTheTabs()
    {
        QVERIFY(m_panel->findChild<CompareTab *>() == nullptr);
        auto *bar = m_panel->findChild<QTabBar *>();
        QCOMPARE(bar->count(), 5);
        turnTo("Compare");
        const auto *compare = m_panel->findChild<CompareTab *>();
        QVERIFY(compare != nullptr);
        QWidget *next = bar->nextInFocusChain();
        while (next->focusPolicy() == Qt::NoFocus || !next->isVisibleTo(m_panel.get()))
            next = next->nextInFocusChain();
        QVERIFY(compare->isAncestorOf(next));
        turnTo("Trend");
        turnTo("Compare");
        QCOMPARE(m_panel->findChildren<CompareTab *>().size(), 1);
    }

    void theTableOfDifferencesOpensOnTheMetricComparedAndOnlyOnce()
    {
        turnTo("Compare");
        choose(combo("Compare by"), ColumnId::Views);
        auto *tab = m_panel->findChild<CompareTab *>();
        tab->findChild<QToolButton *>()->click();
        const auto dialogs = [this] { return m_panel->findChildren<DifferencesDialog *>(); };
        QCOMPARE(dialogs().size(), 1);
        QVERIFY(dialogs().first()->isVisible());
        QVERIFY(!dialogs().first()->isModal());
        auto *cells = dialogs().first()->findChild<ReadTable *>();
        const auto title = [cells] {
            return cells->model()
                ->headerData(DifferenceModel::Total, Qt::Horizontal, Qt::DisplayRole)
                .toString();
        };
        QTRY_COMPARE(cells->model()->rowCount(), 1);
        QCOMPARE(title(), QStringLiteral("Views"));
        choose(combo("Compare by"), ColumnId::Units);
        tab->findChild<QToolButton *>()->click();
        QCOMPARE(dialogs().size(), 1);
        QTRY_COMPARE(title(), QStringLiteral("Units sold (est.)"));
        dialogs().first()->close();
        QTRY_VERIFY(dialogs().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivestreamTableModel> m_model;
    MarkedRows m_marked;
    std::unique_ptr<ChartPanel> m_panel;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication app(argc, argv);
    TestChartPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ChartPanel.moc"

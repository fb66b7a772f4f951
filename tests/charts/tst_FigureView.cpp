#include "charts/FigureLayout.h"
#include "charts/FigureView.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace livegauge;
using namespace livegauge::test;

class TestFigureView : public QObject {
    Q_OBJECT

    void turnWheel(FigureView &view, const QPoint &at, int notches)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, notches * 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    // Sent, as offscreen the pointer is one for all windows and tells none after a drag.
    void moveMouse(FigureView &view, const QPointF &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }

    bool isInside(const FigureView &view)
    {
        const TimeRange seen = view.visibleRange();
        const TimeRange all = trendIn(view.figure()).range;
        return seen.from >= all.from && seen.to <= all.to && seen.length() > 0;
    }

    void show(FigureView &view, int influencers = 1)
    {
        view.resize(900, 300);
        view.setFigure(monthFigure(influencers));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private Q_SLOTS:
    void cleanup() { QToolTip::hideText(); }

    void theWheelZoomsAroundTheCursor()
    {
        FigureView view;
        show(view);
        const TimeRange all = view.visibleRange();
        const QPoint at(300, 150);
        const double before = view.chartItem().plot().secondsAt(at.x());
        turnWheel(view, at, 4);
        QVERIFY(view.visibleRange().length() < all.length() / 2);
        const double after = view.chartItem().plot().secondsAt(at.x());
        // A label may grow wider and shift the plot by a few pixels.
        QVERIFY(std::abs(after - before) < 12 * 3600);
        turnWheel(view, at, -20);
        QCOMPARE(view.visibleRange(), all);
    }

    void zoomStaysInsideAndNeverVanishes()
    {
        FigureView view;
        show(view);
        for (int i = 0; i < 30; ++i) {
            turnWheel(view, {i * 30, 150}, i % 5 == 4 ? -3 : 3);
            QVERIFY(isInside(view));
        }
        turnWheel(view, {400, 150}, 50);
        QCOMPARE(view.visibleRange().length(), 3 * 86'400);
    }

    void draggingMovesAndADoubleClickShowsAll()
    {
        FigureView view;
        show(view);
        const TimeRange all = view.visibleRange();
        turnWheel(view, {450, 150}, 4);
        const TimeRange zoomed = view.visibleRange();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {500, 150});
        QTest::mouseMove(view.viewport(), {400, 150});
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {400, 150});
        QVERIFY(view.visibleRange().from > zoomed.from);
        QCOMPARE(view.visibleRange().length(), zoomed.length());
        QVERIFY(isInside(view));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {400, 150});
        QCOMPARE(view.visibleRange(), all);
    }

    void keysDoTheSame()
    {
        FigureView view;
        show(view);
        QSignalSpy changes(&view, &FigureView::visibleRangeChanged);
        const TimeRange all = view.visibleRange();
        QTest::keyClick(&view, Qt::Key_Plus);
        QTest::keyClick(&view, Qt::Key_Plus);
        const TimeRange zoomed = view.visibleRange();
        QVERIFY(zoomed.length() < all.length());
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.visibleRange().from > zoomed.from);
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.visibleRange().length() > zoomed.length());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.visibleRange(), all);
        QCOMPARE(changes.size(), 6);
    }

    /// Qt asks for a tip of its own once the pointer has rested.
    void aTipStaysWhileThePointerRests()
    {
        FigureView view;
        show(view);
        const PlotPainter &plot = view.chartItem().plot();
        const QPointF at = plot.positionOf({0, 10});
        moveMouse(view, at);
        QTRY_VERIFY(QToolTip::isVisible());
        const QString told = QToolTip::text();
        QHelpEvent rest(QEvent::ToolTip, at.toPoint(), view.viewport()->mapToGlobal(at.toPoint()));
        QApplication::sendEvent(view.viewport(), &rest);
        // A tip that is told to go fades for 300 ms.
        QVERIFY(!QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 400));
        QCOMPARE(QToolTip::text(), told);
    }

    void hoverTellsTheFullNumbers()
    {
        FigureView view;
        show(view);
        const QPointF at = view.chartItem().plot().positionOf({1, 10});
        QVERIFY(view.viewport()->hasMouseTracking());
        moveMouse(view, at);
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("5,100")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("1,300.50")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("11 Oct 2026")));
        moveMouse(view, {3, 3});
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theSameTimeKeepsTheZoomAnotherDoesNot()
    {
        FigureView view;
        show(view);
        view.setVisibleRange({moment("2026-10-10T00:00"), moment("2026-10-15T00:00")});
        view.setFigure(monthFigure(2));
        QCOMPARE(view.visibleRange().from, moment("2026-10-10T00:00"));
        const std::vector streams{stream("2026-11-19T08:00", 1, 1)};
        view.setFigure(Trend().figure(streams));
        QCOMPARE(view.visibleRange(), trendIn(view.figure()).range);
    }

    void hidingRescalesAndIsLeftOutOfTheFile()
    {
        FigureView view;
        show(view, 3);
        const double before = view.chartItem().plot().ranges().leftTop;
        view.setVisibleRange({moment("2026-10-01T00:00"), moment("2026-10-04T00:00")});
        QVERIFY(view.chartItem().plot().ranges().leftTop <= before);
        view.setInfluencerVisible(QStringLiteral("12"), false);
        view.setMetricVisible(ColumnId::Views, false);
        const Figure seen = view.visibleFigure();
        QCOMPARE(trendIn(seen).series.size(), std::size_t(2));
        QCOMPARE(trendIn(seen).range.length(), 3 * 86'400);
        view.setInfluencerVisible(QStringLiteral("12"), true);
        QCOMPARE(trendIn(view.visibleFigure()).series.size(), std::size_t(3));
    }

    /// Of one alone there is no legend to switch it on again.
    void whoIsHiddenAmongOthersIsSeenAlone()
    {
        FigureView view;
        const std::vector two{stream("2026-11-18T08:00", 1, 1, "11"),
                              stream("2026-11-19T08:00", 2, 2, "22")};
        view.setFigure(Trend().figure(two));
        view.setInfluencerVisible(QStringLiteral("11"), false);
        QCOMPARE(view.visibleFigure().influencers.size(), std::size_t(1));
        view.setFigure(Trend().figure({two[0]}));
        QVERIFY(!trendIn(view.visibleFigure()).series.empty());
        view.setFigure(Trend().figure(two));
        QCOMPARE(view.visibleFigure().influencers.front().userId, QStringLiteral("22"));
    }

    /// What is shown is chosen right above it; a picture file has nothing above it.
    void aLowChartHasRoomForItsDaysOnly()
    {
        const Figure figure = monthFigure();
        FigureLayoutInput input;
        input.figure = &figure;
        input.title = QStringLiteral("a title of many words ").repeated(5);
        input.subtitle = QStringLiteral("1 Sep – 1 Oct");
        const auto texts = [&input](double height, bool isFile) {
            input.size = {400, height};
            input.parts.footnote = isFile;
            QStringList found;
            for (const FigureText &text : layOut(input).texts)
                found.append(text.text);
            return found.filter(QStringLiteral("title")).size()
                + 10 * found.filter(QStringLiteral("Sep")).size();
        };
        QCOMPARE(texts(300, false), 11);
        QCOMPARE(texts(140, false), 10);
        QCOMPARE(texts(140, true), 11);
        input.title = QStringLiteral("a title");
        QCOMPARE(texts(140, false), 11);
    }

    void anEmptyFigureSaysSoToEyesAndEars()
    {
        FigureView view;
        view.resize(600, 240);
        view.setFigure(Trend().figure({}));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("No livestreams")));
        view.setEmptyText(QStringLiteral("Fetch an influencer first."));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Fetch an influencer first."));
        QTest::keyClick(&view, Qt::Key_Plus);
        turnWheel(view, {100, 100}, 3);
        QVERIFY(!view.grab().isNull());
        view.setFigure(monthFigure());
        QVERIFY(view.accessibleName().startsWith(QStringLiteral("Shop 0")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("highest 1,600.50")));
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication app(argc, argv);
    TestFigureView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_FigureView.moc"

#include "charts/FigureLayout.h"
#include "charts/FigureView.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QFontMetricsF>
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

    static QString longSubtitle()
    {
        return QStringLiteral("1 Sep – 1 Oct · market time")
            + QStringLiteral(" · a note of some words").repeated(6)
            + QStringLiteral(" and its end");
    }

    /// A title and a subtitle too long for one line.
    static FigureLayout head(QSizeF size, bool isFile)
    {
        Figure figure = monthFigure();
        figure.footnote.clear();
        FigureLayoutInput input;
        input.figure = &figure;
        input.font = QApplication::font();
        input.size = size;
        input.title = QStringLiteral("a title of many words, so many that it is long ").repeated(2);
        input.subtitle = longSubtitle();
        input.parts.footnote = isFile;
        return layOut(input);
    }

    static QStringList textsOf(const FigureLayout &layout)
    {
        QStringList texts;
        for (const FigureText &text : layout.texts)
            texts += text.text;
        texts.removeAll(QString());
        return texts;
    }

    static double widthOf(const FigureText &text, const FigureLayout &layout)
    {
        return QFontMetricsF(text.strong ? layout.titleFont : layout.smallFont)
            .horizontalAdvance(text.text);
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

    /// Not at each of its steps.
    void aZoomIsReadAloudOnceItHasComeToRest()
    {
        FigureView view;
        show(view);
        const QString all = view.accessibleDescription();
        view.setVisibleRange({moment("2026-10-10T00:00"), moment("2026-10-15T00:00")});
        QCOMPARE(view.accessibleDescription(), all);
        QTRY_VERIFY(view.accessibleDescription().contains(QStringLiteral("14 Oct")));
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

    /// Beside its title, where a line of its own would be missing from the plot.
    void aTitleIsAlwaysThereHoweverLowTheChart()
    {
        for (const double height : {80.0, 140.0, 200.0, 300.0}) {
            for (const bool isFile : {false, true}) {
                const FigureLayout layout = head({400, height}, isFile);
                const QStringList heads = textsOf(layout);
                QVERIFY(heads.filter(QStringLiteral("a title")).size() >= 1);
                QVERIFY(heads.filter(QStringLiteral("1 Sep")).size() >= 1);
                for (const FigureText &one : layout.texts) {
                    QVERIFY(widthOf(one, layout) <= one.box.width());
                    QVERIFY(one.box.right() <= 400);
                }
            }
        }
        QCOMPARE(head({400, 140}, false).texts[0].box.top(),
                 head({400, 140}, false).texts[1].box.top());
        QVERIFY(
            !head({400, 140}, false).texts[0].box.intersects(head({400, 140}, false).texts[1].box));
    }

    void aLowChartCutsItsNotesBeforeItsTitleAndNeverItsDays()
    {
        const FigureLayout layout = head({800, 140}, false);
        QVERIFY2(layout.texts[1].text.startsWith(QStringLiteral("1 Sep – 1 Oct")),
                 qPrintable(layout.texts[1].text));
        QVERIFY(layout.texts[0].whole.isEmpty());
        QVERIFY(!layout.texts[1].whole.isEmpty());
        const FigureLayout narrow = head({500, 140}, false);
        QVERIFY(!narrow.texts[0].whole.isEmpty());
        QVERIFY(narrow.texts[1].text.startsWith(QStringLiteral("1 Sep – 1 Oct")));
    }

    void whatOfASubtitleIsCutOffEndsInAMarkAndIsInItsTip()
    {
        const FigureLayout low = head({400, 200}, false);
        QVERIFY(low.texts[1].text.endsWith(QChar(0x2026)));
        QCOMPARE(low.texts[1].whole, longSubtitle());
        // A high chart has two lines for it, a file as many as it takes.
        const FigureLayout high = head({400, 400}, false);
        QVERIFY(!high.texts[1].text.contains(QChar(0x2026)));
        QVERIFY(high.texts[2].text.endsWith(QChar(0x2026)));
        const QString file = textsOf(head({400, 400}, true)).join(QLatin1Char(' '));
        QVERIFY(!file.contains(QChar(0x2026)));
        QVERIFY(file.endsWith(longSubtitle().right(20)));
    }

    void pointingAtAShortenedSubtitleTellsAllOfIt()
    {
        Figure figure = monthFigure();
        figure.subtitle = longSubtitle();
        FigureView view;
        view.resize(500, 220);
        view.setFigure(figure);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        moveMouse(view, {60, 34});
        QTRY_VERIFY(QToolTip::text().contains(longSubtitle().right(20)));
        moveMouse(view, {3, 3});
        QTRY_VERIFY(!QToolTip::isVisible());
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

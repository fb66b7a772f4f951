#include "charts/FlagLayout.h"
#include "charts/PlotIn.h"
#include "charts/Streams.h"
#include "charts/TrendFlags.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <algorithm>

using namespace livegauge;
using namespace livegauge::test;

namespace {

TrendPlot &plotOf(Figure &figure)
{
    return std::get<TrendPlot>(figure.plot);
}

/// A month of days, flagged by hand.
Figure flagged(std::vector<TrendFlag> flags, int influencers = 1)
{
    Figure figure = monthFigure(influencers);
    plotOf(figure).flags = std::move(flags);
    return figure;
}

TrendFlag noteOn(std::size_t day, const QString &text)
{
    return {0, day, TrendFlag::Note, text};
}

/// Each day has a record, each second one a note, each third one a collapse: none has room.
std::vector<TrendFlag> flagsEverywhere()
{
    std::vector<TrendFlag> flags;
    for (std::size_t day = 0; day < 30; ++day) {
        flags.push_back({0, day, TrendFlag::Record, {}});
        if (day % 2 == 0)
            flags.push_back(
                noteOn(day, QStringLiteral("a camera that nobody knew, day %1").arg(day)));
        if (day % 3 == 0)
            flags.push_back({0, day, TrendFlag::Collapse, {}});
    }
    return flags;
}

std::vector<FlagMark> laidOut(const Figure &figure, double width, bool isFile = false)
{
    PlotContent content;
    content.isFile = isFile;
    content.figure = &figure;
    content.smallFont = QApplication::font();
    PlotScale scale;
    scale.plot = QRectF(40, 20, width, 240);
    scale.time = trendIn(figure).range;
    scale.leftTop = 2'000;
    scale.rightTop = 10'000;
    return layOutFlags(content, scale, std::vector<bool>(trendIn(figure).series.size(), true));
}

} // namespace

class TestTrendFlags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLabelLiesOnAnotherOrOnASign_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {150.0, 400.0, 900.0, 1'400.0})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void noLabelLiesOnAnotherOrOnASign()
    {
        QFETCH(double, width);
        const Figure figure = flagged(flagsEverywhere());
        const std::vector<FlagMark> marks = laidOut(figure, width);
        QVERIFY(std::ranges::any_of(marks, [](const auto &one) { return !one.label.isEmpty(); }));
        for (const FlagMark &mark : marks) {
            QVERIFY(mark.label.isEmpty() == mark.box.isNull());
            for (const FlagMark &other : marks) {
                QVERIFY(!mark.box.intersects(other.sign));
                QVERIFY(&mark == &other || !mark.box.intersects(other.box));
            }
            if (!mark.label.isEmpty()) {
                QVERIFY(mark.box.left() >= 40 && mark.box.right() <= 40 + width);
                const QFontMetricsF metrics(QApplication::font());
                QVERIFY(metrics.horizontalAdvance(mark.label) <= mark.box.width());
            }
        }
    }

    void aLabelMovesToAFreeLane()
    {
        const Figure figure =
            flagged({{0, 8, TrendFlag::Record, {}}, {0, 9, TrendFlag::Record, {}}});
        // 20 pixels a day: beside the first sign stands the second.
        const std::vector<FlagMark> marks = laidOut(figure, 620);
        QCOMPARE(marks.size(), std::size_t(2));
        for (const FlagMark &mark : marks)
            QCOMPARE(mark.label, QStringLiteral("period high"));
        QVERIFY(!marks[0].box.intersects(marks[1].box));
    }

    void aNoteIsShortenedBeforeTheNextOne()
    {
        const QString text = QStringLiteral("a camera that nobody knew and a new host");
        const auto marks = laidOut(flagged({noteOn(3, text), noteOn(4, text)}), 2'400);
        // Two notes, 80 pixels apart: one has the room on its left, the other that on its right.
        QVERIFY(marks[0].box.right() < marks[0].sign.left());
        QVERIFY(marks[1].box.left() > marks[1].sign.right());
        for (const FlagMark &mark : marks) {
            QVERIFY(mark.label.startsWith(QStringLiteral("a camera")));
            QVERIFY(mark.label.endsWith(QChar(0x2026)));
        }
        QCOMPARE(laidOut(flagged({noteOn(3, QStringLiteral("host"))}), 900)[0].label,
                 QStringLiteral("host"));
    }

    /// In the lane behind the next one it could be either's.
    void aNoteIsShortenedRatherThanMovedAwayFromItsSign()
    {
        const QString text = QStringLiteral("a new host in a new studio");
        std::vector<TrendFlag> flags;
        for (std::size_t day = 3; day < 7; ++day)
            flags.push_back(noteOn(day, text));
        for (const FlagMark &mark : laidOut(flagged(flags), 2'400)) {
            QVERIFY(!mark.label.isEmpty());
            QVERIFY(mark.box.top() <= mark.sign.bottom());
        }
    }

    /// Others will see it.
    void aNoteIsNotWrittenIntoAFile()
    {
        const Figure figure =
            flagged({noteOn(3, QStringLiteral("pays too little")), {0, 20, TrendFlag::Record, {}}});
        const auto marks = laidOut(figure, 900, true);
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[0].label, QString());
        QCOMPARE(marks[1].label, QStringLiteral("period high"));
    }

    void signsOnOneAnotherAreOneThatCounts()
    {
        std::vector<TrendFlag> flags;
        for (std::size_t day = 10; day < 14; ++day)
            flags.push_back({0, day, TrendFlag::Record, {}});
        const auto marks = laidOut(flagged(flags), 90); // 3 pixels a day
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].count, 4);
        QCOMPARE(marks[0].label, QStringLiteral("period high +3"));
        // Among several lines words would be in the way, a number is not.
        QCOMPARE(laidOut(flagged(flags, 2), 90)[0].label, QStringLiteral("+3"));
    }

    void theTipTellsAllThatASignStandsFor()
    {
        std::vector<TrendFlag> flags;
        for (std::size_t day = 10; day < 14; ++day)
            flags.push_back(noteOn(day, QStringLiteral("note <%1>").arg(day)));
        const Figure figure = flagged(flags);
        const auto marks = laidOut(figure, 90);
        QVERIFY(mergedFlagsText(figure, marks, {0, 9}).isEmpty());
        const QString text = mergedFlagsText(figure, marks, {0, 11});
        QVERIFY(text.contains(QStringLiteral("note &lt;10&gt;")));
        QVERIFY(text.contains(QStringLiteral("14 Oct")));
        QVERIFY(!text.contains(QStringLiteral("&lt;11&gt;"))); // told as that of the point
        QVERIFY(!text.contains(QStringLiteral("more")));
    }

    void aTipIsNoList()
    {
        std::vector<TrendFlag> flags;
        for (std::size_t day = 10; day < 20; ++day)
            flags.push_back(noteOn(day, QStringLiteral("note")));
        const Figure figure = flagged(flags);
        const QString text = mergedFlagsText(figure, laidOut(figure, 25), {0, 10});
        QCOMPARE(text.count(QStringLiteral("<tr>")), 6);
        QVERIFY(text.contains(QStringLiteral("and 3 more here")));
    }

    /// Far above its point, and among several lines out of its reach.
    void aSignCanBePointedAt()
    {
        FigureView view;
        const Figure figure = flagged({noteOn(2, QStringLiteral("new host"))}, 2);
        const PlotPainter &plot = plotIn(view, figure);
        const QPointF point = plot.positionOf({0, 2});
        const QPointF sign(point.x() + 2, plot.plotArea().top());
        QVERIFY(point.y() - sign.y() > 40);
        QCOMPARE(plot.hitAt(sign), (FigureHit{0, 2}));
        QVERIFY(plot.tip(*plot.hitAt(sign)).contains(QStringLiteral("new host")));
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QApplication app(argc, argv);
    TestTrendFlags test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_TrendFlags.moc"

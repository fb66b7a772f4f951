#include "charts/PlotKind.h"
#include "charts/Streams.h"
#include "charts/TrendWords.h"
#include "support/TestHome.h"
#include "wording/Numbers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

QString line(const TrendPoint &point)
{
    const QString from = wallDateTime(point.from).toString(QStringLiteral("MM-dd HH:mm"));
    const QString y = point.y ? QString::number(*point.y) : QStringLiteral("--");
    return QStringLiteral("%1 %2 (%3)%4")
        .arg(from, y)
        .arg(point.livestreams)
        .arg(point.unfinished ? QStringLiteral(" open") : QString());
}

QStringList lines(const TrendSeries &series)
{
    QStringList result;
    for (const TrendPoint &point : series.points)
        result += line(point);
    return result;
}

} // namespace

class TestTrendFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDaySumsItsLivestreamsAndMissingIsAGap()
    {
        const std::vector streams{
            stream("2026-11-20T01:00", 7, 70), stream("2026-11-16T08:00", 10, std::nullopt),
            stream("2026-11-16T20:00", 5.5, 100), stream("2026-11-17T20:00", std::nullopt, 30)};
        const Figure figure = trendFigure(streams, utcOptions());
        QCOMPARE(trendIn(figure).series.size(), std::size_t(2));
        QCOMPARE(
            lines(trendIn(figure).series[0]),
            (QStringList{QStringLiteral("11-16 00:00 15.5 (2)"),
                         QStringLiteral("11-17 00:00 -- (1)"), QStringLiteral("11-18 00:00 -- (0)"),
                         QStringLiteral("11-20 00:00 7 (1) open")}));
        QCOMPARE(
            lines(trendIn(figure).series[1]),
            (QStringList{QStringLiteral("11-16 00:00 100 (2)"),
                         QStringLiteral("11-17 00:00 30 (1)"), QStringLiteral("11-18 00:00 -- (0)"),
                         QStringLiteral("11-20 00:00 70 (1) open")}));
        QVERIFY(figure.subtitle.endsWith(QStringLiteral("UTC · today is not over")));
    }

    void theClockDecidesTheDayAndTheWeek()
    {
        // Monday 01:00 UTC is Sunday in Los Angeles.
        const std::vector streams{stream("2026-11-16T01:00", 10, 1)};
        TrendOptions options = utcOptions();
        QVERIFY(lines(trendIn(trendFigure(streams, options)).series[0])[0].startsWith(
            QStringLiteral("11-16")));
        options.clock = Clock(ClockKind::Market);
        QVERIFY(lines(trendIn(trendFigure(streams, options)).series[0])[0].startsWith(
            QStringLiteral("11-15")));
        options.grouping = Grouping::Week;
        QVERIFY(lines(trendIn(trendFigure(streams, options)).series[0])[0].startsWith(
            QStringLiteral("11-09")));
        options.clock = Clock(ClockKind::Utc);
        QVERIFY(lines(trendIn(trendFigure(streams, options)).series[0])[0].startsWith(
            QStringLiteral("11-16")));
    }

    void livestreamsOneByOneBreakAfterTwoWeeks()
    {
        const std::vector streams{stream("2026-10-01T08:00", 1, 1),
                                  stream("2026-10-14T08:00", 2, 1),
                                  stream("2026-11-10T08:00", 3, 1)};
        const Figure figure = trendFigure(streams, utcOptions(Grouping::Livestream));
        QCOMPARE(lines(trendIn(figure).series[0]),
                 (QStringList{
                     QStringLiteral("10-01 08:00 1 (1)"), QStringLiteral("10-14 08:00 2 (1)"),
                     QStringLiteral("10-14 10:00 -- (0)"), QStringLiteral("11-10 08:00 3 (1)")}));
    }

    void oneInfluencerHasBarsSeveralHaveLinesInTheirColours()
    {
        std::vector streams{stream("2026-11-16T08:00", 1, 1, "22")};
        TrendOptions options = utcOptions();
        options.influencers = {QStringLiteral("11"), QStringLiteral("22")};
        options.right = {ColumnId::Views, ColumnId::Viewers};
        Figure figure = trendFigure(streams, options);
        QCOMPARE(trendIn(figure).series[0].mark, Mark::Bars);
        QCOMPARE(trendIn(figure).series[1].mark, Mark::Line);
        QCOMPARE(trendIn(figure).series[2].mark, Mark::DashedLine);
        QCOMPARE(figure.influencers[0].colour, 1);
        streams.push_back(stream("2026-11-16T09:00", 1, 1, "11"));
        figure = trendFigure(streams, options);
        QCOMPARE(trendIn(figure).series.size(), std::size_t(6));
        QCOMPARE(trendIn(figure).series[0].userId, QStringLiteral("11"));
        QCOMPARE(trendIn(figure).series[0].mark, Mark::Line);
        QCOMPARE(trendIn(figure).series[1].mark, Mark::DashedLine);
        QCOMPARE(trendIn(figure).series[3].ink, (Ink{Ink::Influencer, 1}));
    }

    void aPeriodSpansItsWholeTimeAndAMissingStartIsTold()
    {
        std::vector streams{stream("2026-11-19T08:00", 1, 1), stream("2026-11-19T08:00", 1, 1)};
        streams[1].start.reset();
        TrendOptions options = utcOptions();
        options.period = {7};
        const Figure figure = trendFigure(streams, options);
        QCOMPARE(trendIn(figure).range,
                 (TimeRange{moment("2026-11-14T00:00"), moment("2026-11-21T00:00")}));
        QCOMPARE(trendIn(figure).series[0].points.size(), std::size_t(1));
        QVERIFY(figure.subtitle.startsWith(QStringLiteral("14 – 20 Nov 2026"))
                || figure.subtitle.startsWith(QStringLiteral("14 Nov – 20 Nov 2026")));
        QVERIFY(figure.subtitle.contains(QStringLiteral("1 livestream(s) without a start")));
    }

    void nothingGivesAnEmptyFigure()
    {
        const Figure figure = trendFigure({}, utcOptions());
        QVERIFY(trendIn(figure).series.empty());
        QCOMPARE(trendIn(figure).range.length(), 0);
    }

    void narrowedLeavesOutWhatIsHiddenAndCutsNoBucket()
    {
        const Figure figure = monthFigure(2);
        const Figure part = narrowed(figure,
                                     {{moment("2026-10-05T13:00"), moment("2026-10-08T02:00")},
                                      {QStringLiteral("12")},
                                      {ColumnId::Views}});
        QCOMPARE(trendIn(part).series.size(), std::size_t(1));
        QCOMPARE(trendIn(part).series[0].points.size(), std::size_t(4));
        QCOMPARE(trendIn(part).range,
                 (TimeRange{moment("2026-10-05T00:00"), moment("2026-10-09T00:00")}));
        QVERIFY(!trendIn(part).right);
        QVERIFY(part.title.startsWith(QStringLiteral("Shop 0 · GMV")));
        QVERIFY(part.subtitle.contains(QStringLiteral("8 Oct 2026")));
    }

    void theTipTellsFullNumbersAndShowsTagsAsText()
    {
        std::vector streams{stream("2026-11-20T08:00", 12345.6, std::nullopt)};
        streams[0].nickname = QStringLiteral("<b>Shop</b>");
        const Figure figure = trendFigure(streams, utcOptions());
        const QString tip = tipText(figure, {0, 0});
        QVERIFY(tip.contains(QStringLiteral("12,345.60")));
        QVERIFY(tip.contains(QStringLiteral(">--<")));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;Shop")));
        QVERIFY(tip.contains(QStringLiteral("not over")));
    }

    void aHundredThousandLivestreamsAreQuick()
    {
        std::vector<Livestream> streams(100'000, stream("2020-01-01T08:00", 1, 1));
        for (std::size_t i = 0; i < streams.size(); ++i)
            *streams[i].start += static_cast<qint64>(i) * 2000;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!trendIn(trendFigure(streams, utcOptions())).series.empty());
        // Measured: 50 ms. The bound leaves room for a sanitizer and a busy machine.
        QVERIFY(timer.elapsed() < 2000);
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestTrendFigure test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_TrendFigure.moc"

#include "charts/ComparisonFigure.h"
#include "charts/FigureCsv.h"
#include "charts/PlotIn.h"
#include "charts/PlotKind.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace livegauge;
using namespace livegauge::test;

namespace {

/// 11 begins on 1 October with 100 and 50, 22 two days later with 300 and 600.
std::vector<Livestream> two()
{
    return {stream("2026-10-01T08:00", 100, 1'000, "11"), stream("2026-10-02T08:00", 50, 500, "11"),
            stream("2026-10-03T08:00", 300, 3'000, "22"),
            stream("2026-10-04T08:00", 600, 9'000, "22")};
}

Figure figureOf(ComparisonScale scale, const std::vector<Livestream> &streams = two(),
                Grouping grouping = Grouping::Day)
{
    InfluencerQuestion question;
    question.scale = scale;
    question.grouping = grouping;
    return comparisonFigure(influencerComparison(Trend().select(streams), question), {});
}

const TrendSeries &medianIn(const Figure &figure)
{
    return trendIn(figure).series.back();
}

/// Three weeks of one, looked at later: the period cuts the first and the last.
Figure cutWeeks(ComparisonScale scale)
{
    Trend trend;
    trend.query.period = {{}, QDate(2026, 10, 7), QDate(2026, 10, 21)};
    InfluencerQuestion question;
    question.scale = scale;
    question.grouping = Grouping::Week;
    return comparisonFigure(influencerComparison(trend.select({stream("2026-10-08T08:00", 10, 1),
                                                               stream("2026-10-13T08:00", 20, 1),
                                                               stream("2026-10-20T08:00", 30, 1)}),
                                                 question),
                            {});
}

/// "100 50".
QString numbersOf(const TrendSeries &series)
{
    QStringList result;
    for (std::size_t i = 0; i < series.size(); ++i)
        result += QString::number(series.y(i));
    return result.join(QLatin1Char(' '));
}

} // namespace

class TestComparisonFigure : public QObject {
    Q_OBJECT

    /// In the chart's coordinates: the point of a series.
    static QPointF pointOf(const PlotPainter &plot, std::size_t series, std::size_t point)
    {
        return plot.positionOf({series, point});
    }

private Q_SLOTS:
    void everyInfluencerIsALineAndTheMedianTheYardstick()
    {
        const Figure figure = figureOf(ComparisonScale::Absolute);
        QCOMPARE(figure.influencers.size(), 2U);
        QCOMPARE(trendIn(figure).series.size(), 3U);
        QCOMPARE(medianIn(figure).line, TrendLine::Median);
        QCOMPARE(numbersOf(medianIn(figure)), QStringLiteral("100 50 300 600"));
        const std::vector<LegendEntry> legend = kindOf(figure).legend(figure);
        QCOMPARE(legend.back().label, QStringLiteral("Median influencer"));
        QVERIFY(!legend.back().isSwitch());
    }

    /// A watchlist of one: its median would be the same line once more.
    void oneAloneIsNoYardstick()
    {
        InfluencerQuestion question;
        question.grouping = Grouping::Day;
        question.ownList = QStringList{QStringLiteral("11")};
        const Figure figure =
            comparisonFigure(influencerComparison(Trend().select(two()), question), {});
        QCOMPARE(trendIn(figure).series.size(), 2U);
        QCOMPARE(kindOf(figure).legend(figure).size(), 2U);
        QCOMPARE(kindOf(figure).csv(figure)[1].mid(6, 2), (QStringList{QString(), QString()}));
    }

    void anIndexBeginsAtAHundred()
    {
        const Figure figure = figureOf(ComparisonScale::Indexed);
        const TrendPlot &plot = trendIn(figure);
        // The strongest first.
        QCOMPARE(numbersOf(plot.series[0]), QStringLiteral("100 200"));
        QCOMPARE(numbersOf(plot.series[1]), QStringLiteral("100 50"));
        QVERIFY(plot.left->title.contains(QStringLiteral("index")));
    }

    void alignedOnesShareTheirFirstDay()
    {
        const Figure figure = figureOf(ComparisonScale::Aligned);
        const TrendPlot &plot = trendIn(figure);
        QCOMPARE(plot.series[0].bucket(0).from, plot.series[1].bucket(0).from);
        QCOMPARE(numbersOf(medianIn(figure)), QStringLiteral("200 325"));
        QCOMPARE(medianIn(figure).bucket(0).count, 2U);
        // The subtitle still tells the days they come from.
        QVERIFY2(figure.subtitle.contains(QStringLiteral("2026")), qPrintable(figure.subtitle));
        QVERIFY(figure.title.contains(QStringLiteral("first livestream")));
    }

    void aTipTellsTheBucketAndOfHowManyItsMedianIs()
    {
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(ComparisonScale::Aligned));
        const QPointF point = pointOf(plot, 0, 1);
        const auto hit = plot.hitAt(point);
        QVERIFY(hit.has_value());
        const QString tip = plot.tip(*hit);
        QVERIFY2(tip.contains(QStringLiteral("Shop 22")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("Day 2")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("325.00 (of 2)")), qPrintable(tip));
        QCOMPARE(plot.rowsOf(*hit).rows(), RowNumbers{3});
        QVERIFY(plot.rowsIn(plot.plotArea()).count() == 4);
    }

    void theFileHasTheMedianBesideEachValue()
    {
        const QList<QStringList> absolute =
            kindOf(figureOf(ComparisonScale::Absolute)).csv(figureOf(ComparisonScale::Absolute));
        QCOMPARE(absolute.size(), 5);
        QCOMPARE(absolute[0].join(QLatin1Char(',')),
                 QStringLiteral("user_id,influencer,start,clock,livestreams,gmv,"
                                "median_of_all,influencers_in_median,unfinished,stored_whole"));
        QCOMPARE(absolute[1][2], QStringLiteral("2026-10-03T00:00:00"));
        const Figure aligned = figureOf(ComparisonScale::Aligned);
        const QList<QStringList> lines = kindOf(aligned).csv(aligned);
        QCOMPARE(lines[0][2], QStringLiteral("day_number"));
        QCOMPARE(lines[1][2], QStringLiteral("1"));
        QCOMPARE(lines[1][6], QStringLiteral("200"));
        const Figure indexed = figureOf(ComparisonScale::Indexed);
        QCOMPARE(kindOf(indexed).csv(indexed)[0][5], QStringLiteral("gmv_index"));
    }

    void whoIsSwitchedOffIsNotInTheFile()
    {
        const Figure figure = figureOf(ComparisonScale::Absolute);
        PlotView view = wholeView(figure);
        view.hiddenInfluencers = QStringList{QStringLiteral("11")};
        const Figure left = narrowed(figure, view);
        QCOMPARE(left.influencers.size(), 1U);
        QCOMPARE(trendIn(left).series.size(), 2U); // the median is still of all
        view.hiddenInfluencers += QStringLiteral("22");
        QVERIFY(isEmpty(narrowed(figure, view)));
    }

    void weakerOnesAreCountedInANote()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 12; ++i) {
            streams.push_back(stream("2026-10-01T08:00", 100 + i, 100));
            streams.back().userId = QString::number(100 + i);
        }
        const Figure figure = figureOf(ComparisonScale::Absolute, streams);
        QCOMPARE(figure.influencers.size(), 8U);
        QVERIFY(figure.subtitle.contains(QStringLiteral("4 weaker")));
        QCOMPARE(medianIn(figure).bucket(0).count, 12U);
    }

    void whoBeganBeforeThePeriodIsTold()
    {
        const QString note = QStringLiteral("earlier livestreams are not chosen");
        Trend trend;
        const std::vector<Livestream> streams{stream("2026-09-01T08:00", 1, 1),
                                              stream("2026-10-20T08:00", 2, 2)};
        InfluencerQuestion question;
        question.scale = ComparisonScale::Aligned;
        question.grouping = Grouping::Week;
        const auto notes = [&] {
            return comparisonFigure(influencerComparison(trend.select(streams), question), {})
                .notes;
        };
        QVERIFY(!notes().contains(note));
        trend.query.period = {{}, QDate(2026, 10, 7), QDate(2026, 10, 21)};
        QVERIFY(notes().contains(note));
    }

    void whoIsStoredOnlyInPartIsTold()
    {
        InfluencerQuestion question;
        question.grouping = Grouping::Day;
        question.lists.emplace();
        question.lists->complete.insert(QStringLiteral("11"));
        const auto drawn = [&] {
            return comparisonFigure(influencerComparison(Trend().select(two()), question), {});
        };
        const Figure figure = drawn();
        QVERIFY2(
            figure.notes.contains(QStringLiteral("period stored whole for 1 of 2 influencers")),
            qPrintable(figure.subtitle));
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        const QString words = QStringLiteral("Stored only in part");
        QVERIFY(plot.tip({0, 0}).contains(words)); // 22 sells more
        QVERIFY(!plot.tip({1, 0}).contains(words));
        const QList<QStringList> lines = kindOf(figure).csv(figure);
        QCOMPARE(lines[1].last(), QStringLiteral("no"));
        QCOMPARE(lines.last().last(), QStringLiteral("yes"));
        PlotView alone = wholeView(figure);
        alone.hiddenInfluencers = QStringList{QStringLiteral("22")};
        QCOMPARE(narrowed(figure, alone).notes, // who is left is stored whole
                 QStringList{QStringLiteral("median: period stored whole for 1 of 2 influencers")});
        question.scale = ComparisonScale::Aligned;
        QVERIFY(
            drawn().notes.contains(QStringLiteral("first livestream known of 1 of 2 influencers")));
        question.lists.reset();
        QVERIFY(drawn().notes.isEmpty());
    }

    /// 11 is shown, 22 and 33 are on the watchlist.
    void aYardstickStoredOnlyInPartIsTold()
    {
        std::vector<Livestream> streams = two();
        streams.push_back(stream("2026-10-03T08:00", 30, 300, "33"));
        Trend trend;
        trend.query.influencers = QStringList{QStringLiteral("11")};
        InfluencerQuestion question;
        question.grouping = Grouping::Day;
        question.ownList = QStringList{QStringLiteral("22"), QStringLiteral("33")};
        question.lists.emplace();
        question.lists->complete = {QStringLiteral("11"), QStringLiteral("33")};
        const auto notes = [&] {
            return comparisonFigure(influencerComparison(trend.select(streams), question), {})
                .notes;
        };
        QCOMPARE(notes(),
                 QStringList{QStringLiteral("median: period stored whole for 1 of 2 influencers")});
        question.scale = ComparisonScale::Aligned;
        QCOMPARE(
            notes(),
            QStringList{QStringLiteral("median: first livestream known of 1 of 2 influencers")});
        question.lists->complete.insert(QStringLiteral("22"));
        QVERIFY(notes().isEmpty());
        question.lists.reset();
        QVERIFY(notes().isEmpty());
    }

    void weeksThatAreNotWholeAreTold()
    {
        const QString first = QStringLiteral("first week incomplete");
        const QString last = QStringLiteral("last week incomplete");
        const Figure absolute = cutWeeks(ComparisonScale::Absolute);
        QCOMPARE(absolute.notes, (QStringList{first, last}));
        QVERIFY2(absolute.subtitle.startsWith(QStringLiteral("7 Oct – 21 Oct 2026")),
                 qPrintable(absolute.subtitle));
        QCOMPARE(cutWeeks(ComparisonScale::Indexed).notes,
                 (QStringList{first, QStringLiteral("first whole week = 100"), last}));
        QCOMPARE(cutWeeks(ComparisonScale::Aligned).notes, QStringList{last});
        PlotView view = wholeView(absolute);
        view.time.from = moment("2026-10-12T00:00");
        const Figure later = narrowed(absolute, view);
        QCOMPARE(later.notes, QStringList{last});
        QVERIFY(later.subtitle.startsWith(QStringLiteral("12 Oct – 21 Oct 2026")));
    }

    void anIndexTellsWhereAHundredIs()
    {
        // Up to 900, in steps of 200.
        const Figure figure =
            figureOf(ComparisonScale::Indexed,
                     {stream("2026-10-01T08:00", 100, 1), stream("2026-10-02T08:00", 900, 1)});
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        const auto &texts = plot.texts();
        const auto label = std::ranges::find(texts, QStringLiteral("100"), &FigureText::text);
        QVERIFY(label != texts.end());
        const double y = pointOf(plot, 0, 0).y();
        QVERIFY(std::abs(label->box.center().y() - y) < 0.5);
        const QImage image = view.grab().toImage();
        const QPoint free(static_cast<int>(plot.plotArea().right()) - 4,
                          static_cast<int>(std::round(y)));
        const QColor ground = Theme::light().card;
        QVERIFY(image.pixelColor(free) != ground && image.pixelColor(free) != Theme::light().line);
        QCOMPARE(image.pixelColor(free + QPoint(0, 5)), ground);
    }

    /// That of an unfinished day is hollow, and at 0 it reaches below the axis.
    void aMarkerOnTheAxisIsWhole()
    {
        const Figure figure =
            figureOf(ComparisonScale::Absolute,
                     {stream("2026-11-19T08:00", 100, 1), stream("2026-11-20T01:00", 0, 1)});
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        const QPoint at = pointOf(plot, 0, 1).toPoint();
        QVERIFY(view.grab().toImage().pixelColor(at + QPoint(0, 3)) != Theme::light().card);
    }

    void nobodyIsNothingToSee()
    {
        QVERIFY(isEmpty(figureOf(ComparisonScale::Aligned, {})));
        FigureView view;
        plotIn(view, figureOf(ComparisonScale::Aligned, {}));
        const Figure unknown =
            figureOf(ComparisonScale::Indexed, {stream("2026-10-01T08:00", {}, 100)});
        QVERIFY(isEmpty(unknown));
    }

    void monthsAreCountedTooWhereTheyAreAligned()
    {
        std::vector<Livestream> streams{stream("2026-01-31T08:00", 10, 100, "11"),
                                        stream("2026-03-01T08:00", 30, 100, "11")};
        const Figure figure = figureOf(ComparisonScale::Aligned, streams, Grouping::Month);
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        QVERIFY(plot.tip({0, 1}).contains(QStringLiteral("Month 3")));
    }
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestComparisonFigure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ComparisonFigure.moc"

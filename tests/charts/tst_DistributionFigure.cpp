#include "charts/AxisTicks.h"
#include "charts/DistributionFigure.h"
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

/// 11 has GMV 0, 10 … 390, 22 has 200 and an unknown one.
std::vector<Livestream> two()
{
    std::vector<Livestream> streams;
    for (int i = 0; i < 40; ++i)
        streams.push_back(stream("2026-10-01T08:00", 10 * i, 100, "11"));
    streams.push_back(stream("2026-10-02T08:00", 200, 100, "22"));
    streams.push_back(stream("2026-10-02T09:00", {}, 100, "22"));
    return streams;
}

Figure figureOf(const std::vector<Livestream> &streams, bool asBoxes, bool isLog = false)
{
    DistributionOptions options;
    options.asBoxes = asBoxes;
    return distributionFigure(distribution(Trend().select(streams), {ColumnId::Gmv, isLog}),
                              options);
}

QStringList textsOf(const PlotPainter &plot)
{
    QStringList texts;
    for (const FigureText &text : plot.texts())
        texts += text.text;
    return texts;
}

} // namespace

class TestDistributionFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeaderSaysWhatIsLeftOut()
    {
        const Figure figure = figureOf(two(), false, true);
        QVERIFY(figure.title.endsWith(QStringLiteral(" · distribution of GMV (est.)")));
        QCOMPARE(figure.notes.size(), 2);
        QVERIFY(figure.notes.at(0).startsWith(QStringLiteral("1 ")));
        QVERIFY(figure.notes.at(1).startsWith(QStringLiteral("1 ")));
        QVERIFY(figure.subtitle.endsWith(figure.notes.join(QStringLiteral(" · "))));
    }

    void aBarIsToldAndMarksItsLivestreams()
    {
        const Figure figure = figureOf(two(), false);
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        const auto hit = plot.hitAt(plot.positionOf({0, 20}));
        QCOMPARE(hit, (FigureHit{0, 20}));
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("200.00 to below 210.00")));
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("4.9%"))); // 2 of 41
        QCOMPARE(plot.rowsOf(*hit).rows(), (RowNumbers{20, 40}));
        const QPointF first = plot.positionOf({0, 3});
        const QPointF last = plot.positionOf({0, 5});
        QCOMPARE(plot.rowsIn(QRectF(first.x() - 1, 0, last.x() - first.x() + 2, 1)).rows(),
                 (RowNumbers{3, 4, 5}));
        QCOMPARE(plot.rowsIn(plot.plotArea()).count(), 41U);
        QVERIFY(!plot.hitAt({1, 1}).has_value());
        QVERIFY(textsOf(plot).contains(QStringLiteral("Median livestream: 200.00")));
    }

    void labelsOfHugeNumbersAreWholeAndApart_data()
    {
        QTest::addColumn<double>("gmv");
        QTest::addColumn<bool>("asBoxes");
        for (const double gmv : {9.9e9, 9.9e15, 1.2e18}) {
            QTest::addRow("histogram of %g", gmv) << gmv << false;
            QTest::addRow("boxes of %g", gmv) << gmv << true;
        }
    }
    void labelsOfHugeNumbersAreWholeAndApart()
    {
        QFETCH(double, gmv);
        QFETCH(bool, asBoxes);
        std::vector<Livestream> streams;
        for (int i = 0; i < 20; ++i)
            streams.push_back(stream("2026-10-01T08:00", gmv * (1 - 1e-4 * i), 100, "11"));
        FigureView view;
        view.setMinimumSize(1, 1);
        view.resize(340, 240);
        view.setFigure(figureOf(streams, asBoxes));
        view.show();
        const PlotPainter &plot = view.chartItem().plot();
        double end = 0;
        int labels = 0;
        for (const FigureText &text : plot.texts()) {
            if (text.box.top() < plot.plotArea().bottom()
                || text.box.top() > plot.plotArea().bottom() + 6 || !text.text.at(0).isDigit())
                continue;
            QVERIFY2(text.box.left() >= end && text.box.right() <= view.width(),
                     qPrintable(text.text));
            QVERIFY(text.box.width()
                    > QFontMetricsF(view.font()).horizontalAdvance(text.text) * 0.8);
            end = text.box.right();
            ++labels;
        }
        QVERIFY(labels > 0);
    }

    void percentStandsAtItsAxis()
    {
        std::vector<Livestream> streams = two();
        for (Livestream &one : streams) {
            one.viewers = 100;
            one.followers = 3;
        }
        FigureView view;
        for (const bool asBoxes : {false, true}) {
            DistributionOptions options;
            options.asBoxes = asBoxes;
            const QStringList texts =
                textsOf(plotIn(view,
                               distributionFigure(distribution(Trend().select(streams),
                                                               {ColumnId::FollowerRate, false}),
                                                  options)));
            QVERIFY2(texts.contains(QStringLiteral("Follower rate (%)")),
                     qPrintable(texts.join(QLatin1Char('|'))));
        }
    }

    /// Likes of 0 beside comments are a 0; both of 0 are what the source did not capture.
    void likesThatWereNotCapturedAreNoZero()
    {
        std::vector<Livestream> streams;
        for (const auto &[likes, comments] : {std::pair{0, 0}, {0, 0}, {0, 5}, {20, 0}, {40, 1}}) {
            streams.push_back(stream("2026-10-01T08:00", 10, 100));
            streams.back().likes = likes;
            streams.back().comments = comments;
        }
        const Distribution data = distribution(Trend().select(streams), {ColumnId::Likes, false});
        QCOMPARE(data.all.count, 3);
        QCOMPARE(data.all.median, 20.0);
        QCOMPARE(data.rowsOfBins(0, data.bins.counts.size()).rows(), (RowNumbers{2, 3, 4}));
        QCOMPARE(data.rowsOfBox(0, 0, 100).count(), RowNumber{3});
        for (const bool asBoxes : {false, true}) {
            DistributionOptions options;
            options.asBoxes = asBoxes;
            QCOMPARE(distributionFigure(data, options).notes,
                     QStringList{QStringLiteral(
                         "2 livestream(s) without captured likes and comments left out")});
        }
    }

    void nobodyIsNothingToSee()
    {
        FigureView view;
        for (const bool asBoxes : {true, false}) {
            plotIn(view, figureOf(two(), asBoxes));
            const PlotPainter &plot = plotIn(view, figureOf({}, asBoxes));
            QVERIFY(plot.note().isEmpty());
            QVERIFY(!plot.hitAt(QPointF(450, 200)));
        }
    }

    void markedLivestreamsLightUp_data()
    {
        QTest::addColumn<bool>("asBoxes");
        QTest::newRow("histogram") << false;
        QTest::newRow("boxes") << true;
    }
    void markedLivestreamsLightUp()
    {
        QFETCH(bool, asBoxes);
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(two(), asBoxes));
        const QImage before = view.grab().toImage();
        view.setMarkedRows(plot.rowsOf({0, 0}));
        QVERIFY(view.grab().toImage() != before);
        view.setMarkedRows({});
        QCOMPARE(view.grab().toImage(), before);
    }

    void whatIsMarkedStaysSoInAnotherChart()
    {
        FigureView view;
        view.setMarkedRows(plotIn(view, figureOf(two(), false)).rowsOf({0, 0}));
        plotIn(view, figureOf(two(), true));
        const QImage kept = view.grab().toImage();
        FigureView other;
        plotIn(other, figureOf(two(), true));
        QVERIFY(kept != other.grab().toImage());
        other.setMarkedRows(plotIn(other, figureOf(two(), false)).rowsOf({0, 0}));
        plotIn(other, figureOf(two(), true));
        QCOMPARE(kept, other.grab().toImage());
    }

    /// The table is ahead of the chart while rows come.
    void marksBeyondItsLivestreamsDoNotMatter()
    {
        FigureView view;
        for (const bool asBoxes : {true, false}) {
            plotIn(view, figureOf(two(), asBoxes));
            view.setMarkedRows(RowSet(100'000, true));
            QVERIFY(!view.grab().isNull());
        }
    }

    /// In the colour of one of them it would read as his.
    void theHistogramOfSeveralIsGrey()
    {
        FigureView view;
        const auto colourOfBar = [&view](const std::vector<Livestream> &streams) {
            const PlotPainter &plot = plotIn(view, figureOf(streams, false));
            return view.grab().toImage().pixelColor(plot.positionOf({0, 5}).toPoint());
        };
        QCOMPARE(colourOfBar(two()), Theme::light().muted);
        std::vector<Livestream> one = two();
        one.resize(40);
        QCOMPARE(colourOfBar(one), Theme::light().gmv);
    }

    void theCountsOfBoxesHaveTheirHeadAbove()
    {
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(two(), true));
        const auto find = [&plot](const char *text) {
            return *std::ranges::find_if(plot.texts(), [text](const FigureText &one) {
                return one.text.startsWith(QLatin1String(text));
            });
        };
        const QRectF head = find("Livestreams").box;
        QVERIFY(head.bottom() <= plot.plotArea().top());
        QCOMPARE(head.right(), find("40").box.right());
        QVERIFY(!head.intersects(find("Median livestream").box));
    }

    /// A box is of one influencer; a bar is of all, whose currencies differ.
    void aTipTellsMoneyInItsCurrency()
    {
        TwoCurrencies two;
        const auto tip = [&two](bool asBoxes) {
            DistributionOptions options;
            options.asBoxes = asBoxes;
            const Figure figure =
                distributionFigure(distribution(two.selection(), {ColumnId::Gmv}), options);
            FigureView view;
            return plotIn(view, figure).tip({0, 0});
        };
        QVERIFY2(tip(true).contains(QStringLiteral(">USD\u00a050.00<")), qPrintable(tip(true)));
        QVERIFY2(!tip(false).contains(QStringLiteral("USD")), qPrintable(tip(false)));
        two.query.influencers = QStringList{QStringLiteral("11")};
        QVERIFY2(tip(false).contains(QStringLiteral("USD")), qPrintable(tip(false)));
    }

    void aBoxIsToldAndMarksItsInfluencer()
    {
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(two(), true));
        const QPointF at = plot.positionOf({0, 0});
        const auto hit = plot.hitAt(at);
        QCOMPARE(hit, (FigureHit{0, 0}));
        // The higher median is on top.
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("Shop 22")));
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("Unknown")));
        QCOMPARE(plot.rowsOf(*hit).rows(), RowNumbers{40});
        QVERIFY(plot.tip({1, 0}).contains(QStringLiteral("292.50"))); // upper quartile of 11
        QVERIFY(!plot.tip({1, 0}).contains(QStringLiteral("Unknown")));
        const QRectF lower(plot.plotArea().left(), plot.positionOf({1, 0}).y() - 1,
                           plot.plotArea().width() / 2, 2);
        QCOMPARE(plot.rowsIn(lower).rows().back(), RowNumber{20});
        QCOMPARE(plot.rowsIn(plot.plotArea()).count(), 41U);
    }

    void whereThereIsNoRoomTheBusiestStay()
    {
        std::vector<Livestream> streams;
        for (int who = 0; who < 14; ++who) {
            for (int i = 0; i <= who; ++i) {
                Livestream one = stream("2026-10-01T08:00", 1'000 - who, 100);
                one.userId = QStringLiteral("u%1").arg(who);
                one.nickname = QStringLiteral("Shop %1").arg(who);
                streams.push_back(one);
            }
        }
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(streams, true), 600);
        QVERIFY(plot.note().startsWith(QStringLiteral("2 more")));
        view.resize(900, 190);
        QVERIFY(!plot.note().startsWith(QStringLiteral("2 more")));
        QVERIFY(textsOf(plot).contains(QStringLiteral("Shop 13")));
        QVERIFY(!textsOf(plot).contains(QStringLiteral("Shop 2")));
    }

    void filesHoldTheNumbers()
    {
        const Figure histogram = figureOf(two(), false);
        const QList<QStringList> bars = kindOf(histogram).csv(histogram);
        QCOMPARE(bars.size(), 41);
        QCOMPARE(bars.at(21),
                 (QStringList{QStringLiteral("200"), QStringLiteral("210"), QStringLiteral("2")}));
        const Figure boxes = figureOf(two(), true);
        const QList<QStringList> lines = kindOf(boxes).csv(boxes);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(2).mid(1).join(u' '),
                 QStringLiteral("Shop 11 40 0 0 0 97.5 195 292.5 390 390 0"));
    }

    void aNameWithACommaIsOneCellOfTheFile()
    {
        std::vector<Livestream> streams = two();
        for (Livestream &one : streams)
            one.nickname = QStringLiteral("=Shop, \"new\"");
        const Figure figure = figureOf(streams, true);
        const QString name = kindOf(figure).csv(figure).at(1).at(1);
        QVERIFY2(name.startsWith(QStringLiteral("\"'=Shop, \"\"new\"\"")), qPrintable(name));
    }

    void whereNothingCanBeShownItSaysWhy()
    {
        const Figure unknown = figureOf({stream("2026-10-01T08:00", {}, 1)}, false);
        QVERIFY(!isEmpty(unknown));
        QVERIFY(kindOf(unknown).whyBlank(unknown, {}).contains(QStringLiteral("no such number")));
        const Figure zero = figureOf({stream("2026-10-01T08:00", 0, 1)}, true, true);
        QVERIFY(kindOf(zero).whyBlank(zero, {}).contains(QStringLiteral("All are 0")));
        FigureView view;
        plotIn(view, unknown);
        view.setMarkedRows(RowSet(1, true));
        QVERIFY(!view.grab().isNull());
    }

    void ticksAreRound()
    {
        QCOMPARE(axisTicks({3, 47, false, false, 5}), (std::vector<double>{10, 20, 30, 40}));
        QCOMPARE(axisTicks({0, 3, false, true, 8}), (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(axisTicks({1, 100, true, false, 8}),
                 (std::vector<double>{1, 2, 5, 10, 20, 50, 100}));
        QCOMPARE(axisTicks({0.5, 2'000'000, true, false, 8}).size(), 7U);
        QCOMPARE(axisTicks({100'000, 100'040, true, false, 4}).size(), 5U); // both ends are round
        QCOMPARE(axisTicks({10, 12.6, true, false, 8}).front(), 10.0);
    }
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestDistributionFigure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DistributionFigure.moc"

#include "analysis/Distribution.h"
#include "support/Selections.h"

#include <QTest>

#include <numeric>

using namespace livegauge;
using namespace livegauge::test;

namespace {

Livestream stream(const char *userId, std::optional<double> gmv, qint64 views = 0)
{
    static int room = 0;
    Livestream result;
    result.roomId = QString::number(++room);
    result.userId = QLatin1String(userId);
    result.gmv = gmv;
    result.views = views;
    result.duration = views * 60;
    return result;
}

quint32 sumOf(const HistogramBins &bins)
{
    return std::accumulate(bins.counts.begin(), bins.counts.end(), 0U);
}

} // namespace

class TestDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsAreRoundAndHoldEverything_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<bool>("isLog");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("count");
        QTest::newRow("money") << 3.0 << 999.0 << false << false << 50.0 << 20;
        QTest::newRow("tenths") << 0.0 << 3.9 << false << false << 0.1 << 40;
        QTest::newRow("whole") << 0.0 << 5.0 << false << true << 1.0 << 6;
        QTest::newRow("whole, no 2.5") << 0.0 << 90.0 << false << true << 5.0 << 19;
        QTest::newRow("far from 0") << 100'000.0 << 100'039.0 << false << true << 1.0 << 40;
        QTest::newRow("all alike") << 700.0 << 700.0 << false << false << 100.0 << 1;
        QTest::newRow("all 0") << 0.0 << 0.0 << false << false << 0.1 << 1;
        QTest::newRow("three powers") << 1.0 << 1'000.0 << true << false << 0.1 << 31;
        QTest::newRow("log, all alike") << 10.0 << 10.0 << true << false << 0.1 << 1;
    }
    void binsAreRoundAndHoldEverything()
    {
        QFETCH(double, least);
        QFETCH(double, greatest);
        QFETCH(bool, isLog);
        QFETCH(bool, isWhole);
        const HistogramBins bins = binsFor({least, greatest, isLog, isWhole});
        QTEST(bins.step, "step");
        QTEST(static_cast<int>(bins.counts.size()), "count");
        QVERIFY(bins.counts.size() <= HistogramBins::most);
        QVERIFY(bins.edge(0) <= least * (1 + 1e-9));
        QCOMPARE(bins.binOf(least), std::size_t{0});
        QCOMPARE(bins.binOf(greatest), bins.counts.size() - 1);
        QVERIFY(bins.edge(bins.counts.size()) > greatest);
    }

    /// 0.3 ÷ 0.1 is a little less than 3.
    void aValueOnAnEdgeBelongsToTheBinAboveIt()
    {
        const HistogramBins bins = binsFor({0, 3.9});
        for (int tenth = 0; tenth < 40; ++tenth)
            QCOMPARE(bins.binOf(tenth / 10.0), static_cast<std::size_t>(tenth));
        QVERIFY(!bins.binOf(-0.1));
        QVERIFY(!bins.binOf(4));
    }

    void durationsHaveEdgesAtRoundHours()
    {
        const Distribution hours = distribution(
            selectionOf({stream("11", 1, 30), stream("11", 1, 600)}), {ColumnId::Duration});
        QCOMPARE(hours.bins.step, 0.25 * 3'600);
        QCOMPARE(hours.bins.edge(0), 0.5 * 3'600);
    }

    /// Checked by hand: 1…9 and 30.
    void quartilesAndWhiskers()
    {
        const FiveNumbers numbers = fiveNumbers({30, 9, 1, 8, 2, 7, 3, 6, 4, 5});
        QCOMPARE(numbers, (FiveNumbers{10, 1, 3.25, 5.5, 7.75, 30, 1, 9, 1}));
        QCOMPARE(fiveNumbers({7}), (FiveNumbers{1, 7, 7, 7, 7, 7, 7, 7, 0}));
        QCOMPARE(fiveNumbers({}), FiveNumbers{});
        // No value lies between the upper quartile, 25.75, and its fence.
        const FiveNumbers two = fiveNumbers({1, 1, 1, 100});
        QCOMPARE(two.upperQuartile, 25.75);
        QCOMPARE(two.upperWhisker, 25.75);
        QCOMPARE(two.beyond, 1);
    }

    void whatLiesOutsideTheWhiskersIsKept()
    {
        std::vector<Livestream> streams;
        for (const double gmv : {1, 2, 3, 4, 5, 6, 7, 8, 9, 30, 40})
            streams.push_back(stream("11", gmv));
        const DistributionBox box = distribution(selectionOf(streams), {}).boxes.front();
        QCOMPARE(box.numbers.upperWhisker, 9.0);
        QCOMPARE(box.outliers, std::vector<double>({30, 40}));
    }

    void unknownAndZeroAreLeftOutAndCounted()
    {
        const Selection selection = selectionOf(
            {stream("11", 10), stream("11", 0), stream("11", std::nullopt), stream("22", {})});
        const Distribution linear = distribution(selection, {ColumnId::Gmv});
        QCOMPARE(linear.unknown, 2);
        QCOMPARE(linear.offAxis, 0);
        QCOMPARE(sumOf(linear.bins), 2U);
        QCOMPARE(linear.all.median, 5.0);
        const Distribution logarithmic = distribution(selection, {ColumnId::Gmv, true});
        QCOMPARE(logarithmic.offAxis, 1);
        QCOMPARE(sumOf(logarithmic.bins), 1U);
        QCOMPARE(logarithmic.boxes.size(), 1U);
        QCOMPARE(logarithmic.boxes.front().numbers.count, 1);
        QCOMPARE(logarithmic.boxes.front().unknown, 1);
        QVERIFY(distribution(selection, {ColumnId::SellRate}).bins.counts.empty());
    }

    void theBusiestInfluencersAreShownTheBestFirst()
    {
        const Selection selection =
            selectionOf({stream("11", 10), stream("11", 20), stream("22", 100), stream("22", 200),
                         stream("33", 9'000)});
        const Distribution two = distribution(selection, {ColumnId::Gmv, false, 2});
        QCOMPARE(two.influencersLeftOut, 1);
        QCOMPARE(two.boxes.size(), 2U);
        QCOMPARE(selection.columns.texts().text(two.boxes.front().userId), QStringLiteral("22"));
        QCOMPARE(two.boxes.front().numbers.median, 150.0);
        QCOMPARE(sumOf(two.bins), 5U); // bins are of all
    }

    void rowsOfBinsAndBoxes()
    {
        const Selection selection =
            selectionOf({stream("11", 0), stream("11", 39), stream("22", 39), stream("22", {})});
        const Distribution gmv = distribution(selection, {ColumnId::Gmv});
        QCOMPARE(gmv.bins.counts.size(), 40U);
        QCOMPARE(gmv.rowsOfBins(0, 1).rows(), RowNumbers{0});
        QCOMPARE(gmv.rowsOfBins(39, 40).rows(), (RowNumbers{1, 2}));
        QVERIFY(gmv.rowsOfBins(1, 39).isEmpty());
        QCOMPARE(gmv.rowsOfBox(0, 0, 100).rows(), RowNumbers{2}); // the higher median
        QCOMPARE(gmv.rowsOfBox(1, 0, 10).rows(), RowNumbers{0});
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_Distribution.moc"

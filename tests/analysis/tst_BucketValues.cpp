#include "analysis/BucketEvents.h"
#include "analysis/BucketValues.h"
#include "analysis/ColumnStore.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace livegauge;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 monday = 1'704'672'000; // 2024-01-08 00:00 UTC

Livestream stream(int onDay, std::optional<double> gmv, std::optional<qint64> views)
{
    static int room = 0;
    Livestream result;
    result.roomId = QString::number(++room);
    result.start = monday + onDay * day + 3'600;
    result.gmv = gmv;
    result.views = views;
    return result;
}

/// "10 -- 3.5": NaN is "--".
QString text(const std::vector<double> &values)
{
    QStringList parts;
    for (const double value : values)
        parts += std::isnan(value) ? QStringLiteral("--") : QString::number(value);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestBucketValues : public QObject {
    Q_OBJECT

    void put(const std::vector<Livestream> &streams, Grouping grouping = Grouping::Day,
             qint64 now = monday + 1'000 * day, bool withEmpty = false)
    {
        ColumnStore store;
        store.merge(streams);
        m_columns = store.columns();
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = now;
        m_track = timeTracks(m_columns, RowSet(m_columns.size(), true), query,
                             {grouping, false, false, withEmpty})
                      .tracks.at(0);
    }
    QString values(ColumnId metric) { return text(bucketValues(m_columns, m_track, metric)); }
    QString means(ColumnId metric, int length, Grouping grouping = Grouping::Day)
    {
        return text(movingMean(m_track, bucketSums(m_columns, m_track, metric), length, grouping));
    }
    std::vector<BucketEvent> events() // of GMV
    {
        return bucketEvents(m_track, bucketValues(m_columns, m_track, ColumnId::Gmv));
    }

private Q_SLOTS:
    /// On the third day nobody was on air, which counts.
    void aMeanOfHowManyCountsEmptyDays()
    {
        put({stream(0, 1, 1), stream(0, 1, 1), stream(1, 1, 1), stream(3, 1, 1), stream(4, 1, 1),
             stream(4, 1, 1)},
            Grouping::Day, monday + 1'000 * day, true);
        QCOMPARE(values(ColumnId::Livestreams), QStringLiteral("2 1 0 1 2"));
        QCOMPARE(means(ColumnId::Livestreams, 2), QStringLiteral("-- 1.5 0.5 0.5 1.5"));
        QCOMPARE(values(ColumnId::Gmv), QStringLiteral("2 1 -- 1 2"));
        QCOMPARE(means(ColumnId::Gmv, 2), QStringLiteral("-- 1.5 1 1 1.5"));
    }

    /// As many places as livestreams, and yet not one each.
    void anEmptyDayTakesNoLivestreamOfAnother()
    {
        put({stream(0, 1, 1), stream(0, 2, 1), stream(2, 4, 1)}, Grouping::Day,
            monday + 1'000 * day, true);
        QCOMPARE(values(ColumnId::Livestreams), QStringLiteral("2 0 1"));
        QCOMPARE(values(ColumnId::Gmv), QStringLiteral("3 -- 4"));
    }

    /// Days off are no collapse of how many there are.
    void anEmptyDayIsNoCollapse()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 12; ++i)
            streams.push_back(stream(i, 1, 1));
        streams.push_back(stream(20, 1, 1));
        put(streams, Grouping::Day, monday + 1'000 * day, true);
        QCOMPARE(m_track.buckets.size(), std::size_t{21});
        const auto counts = bucketValues(m_columns, m_track, ColumnId::Livestreams);
        QVERIFY(bucketEvents(m_track, counts).empty());
    }

    void sumsLeaveOutTheUnknownAndRatiosAreWeighted()
    {
        put({stream(0, 10, 100), stream(0, 30, 100), stream(1, std::nullopt, 50), stream(2, 5, 0),
             stream(2, 5, 1'000)});
        QCOMPARE(values(ColumnId::Gmv), QStringLiteral("40 -- 10"));
        QCOMPARE(values(ColumnId::Views), QStringLiteral("200 50 1000"));
        // 40 ÷ 200 × 1000; nothing; 5 ÷ 1000 × 1000, as the other has no views.
        QCOMPARE(values(ColumnId::Gpm), QStringLiteral("200 -- 5"));
    }

    /// So many that two threads do it; the second has more of them.
    void manyAreAddedUpAsFewAre()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 70'000; ++i)
            streams.push_back(stream(i % 5 == 0 ? i % 3 : 3, i % 10, 1));
        put(streams);
        std::array<double, 4> expected{};
        for (int i = 0; i < 70'000; ++i)
            expected[static_cast<std::size_t>(i % 5 == 0 ? i % 3 : 3)] += i % 10;
        QCOMPARE(bucketValues(m_columns, m_track, ColumnId::Gmv),
                 std::vector<double>(expected.begin(), expected.end()));
    }

    void livestreamsOneByOneAreWhatTheyAre()
    {
        put({stream(0, 10, 100), stream(0, std::nullopt, 7)}, Grouping::Livestream);
        QCOMPARE(values(ColumnId::Gmv), QStringLiteral("10 --"));
        QCOMPARE(values(ColumnId::Gpm), QStringLiteral("100 --"));
    }

    /// Days 0, 1, 2, 5: the window of three days that ends with day 5 holds nothing else.
    void theMeanGoesByDaysNotByPoints()
    {
        put({stream(0, 10, 1), stream(1, 20, 1), stream(2, 60, 1), stream(5, 7, 1)});
        QCOMPARE(means(ColumnId::Gmv, 3), QStringLiteral("-- -- 30 7"));
    }

    /// 10 of 100 and 90 of 300 are 100 of 400, not the mean of 100 and 300.
    void theMeanOfARatioIsWeighted()
    {
        put({stream(0, 10, 100), stream(1, 90, 300)});
        QCOMPARE(means(ColumnId::Gpm, 2), QStringLiteral("-- 250"));
    }

    /// Of a week that the period cuts.
    void aMeanOfFewerIsNone()
    {
        put({stream(0, 10, 1), stream(7, 20, 1), stream(14, 30, 1), stream(21, 40, 1)},
            Grouping::Week);
        QCOMPARE(means(ColumnId::Gmv, 2, Grouping::Week), QStringLiteral("-- 15 25 35"));
        m_track.buckets.front().isPart = true;
        QCOMPARE(means(ColumnId::Gmv, 2, Grouping::Week), QStringLiteral("-- -- 25 35"));
    }

    void whatIsNotOverIsInNoMean()
    {
        put({stream(0, 10, 1), stream(1, 20, 1), stream(2, 1, 1)}, Grouping::Day,
            monday + 2 * day + 7'200);
        QCOMPARE(means(ColumnId::Gmv, 2), QStringLiteral("-- 15 --"));
    }

    void meansOfLivestreamsAndMonths()
    {
        put({stream(0, 10, 1), stream(0, 20, 1), stream(30, 60, 1)}, Grouping::Livestream);
        QCOMPARE(means(ColumnId::Gmv, 2, Grouping::Livestream), QStringLiteral("-- 15 40"));
        put({stream(0, 10, 1), stream(30, 20, 1), stream(60, 60, 1)}, Grouping::Month);
        QCOMPARE(means(ColumnId::Gmv, 3, Grouping::Month), QStringLiteral("-- -- 30"));
    }

    void aRecordAndACollapseNeedTenBeforeThem()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 10; ++i)
            streams.push_back(stream(i, 100 + i, 1));
        put(streams);
        QVERIFY(events().empty());
        streams.push_back(stream(10, 110, 1)); // hardly higher than 109
        streams.push_back(stream(11, 21.2, 1)); // a fifth of 105.5 is 21.1: not under it
        streams.push_back(stream(12, 20, 1)); // the median is 105.5 still
        streams.push_back(stream(13, 121, 1)); // 110 and a tenth
        streams.push_back(stream(14, 121, 1)); // no higher than the record
        put(streams);
        QCOMPARE(
            events(),
            (std::vector<BucketEvent>{{12, BucketEvent::Collapse}, {13, BucketEvent::Record}}));
    }

private:
    LivestreamColumns m_columns;
    TimeTrack m_track;
};

QTEST_GUILESS_MAIN(TestBucketValues)
#include "tst_BucketValues.moc"

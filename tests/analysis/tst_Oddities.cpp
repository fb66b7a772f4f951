#include "analysis/Oddities.h"
#include "analysis/StartSlots.h"
#include "support/Selections.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;
constexpr qint64 monday = 1'704'672'000; // 2024-01-08 00:00 UTC

/// One hour from `start`, with nothing odd about it.
Livestream stream(int room, qint64 start, double gmv = 100)
{
    Livestream result;
    result.roomId = QString::number(room);
    result.userId = QStringLiteral("7");
    result.region = QStringLiteral("US");
    result.start = start;
    result.duration = hour;
    result.end = start + hour;
    result.gmv = gmv;
    result.views = 100;
    return result;
}

/// Ten evenings at 20:00 with a GMV of 100.
std::vector<Livestream> tenEvenings()
{
    std::vector<Livestream> result;
    for (int i = 0; i < 10; ++i)
        result.push_back(stream(i + 1, monday + i * day + 20 * hour));
    return result;
}

} // namespace

class TestOddities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsUsualIsNotOdd()
    {
        QVERIFY(oddities(selectionOf(tenEvenings())).empty());
        QVERIFY(oddities(selectionOf({})).empty());
    }

    void aRecordSaysWhatItBeats()
    {
        std::vector<Livestream> streams = tenEvenings();
        streams[4].gmv = 250; // not ten before it
        streams.push_back(stream(11, monday + 10 * day + 20 * hour, 250)); // no higher
        streams.push_back(stream(12, monday + 11 * day + 20 * hour, 274)); // hardly higher
        streams.push_back(stream(13, monday + 12 * day + 20 * hour, 302)); // over a tenth
        QCOMPARE(oddities(selectionOf(streams)),
                 (std::vector<Oddity>{{12, Oddity::Record, 302, 274, {}, 12}}));
    }

    /// 19.9 is under a fifth of 100, 20 is not.
    void aCollapseIsUnderAFifthOfTheMedian()
    {
        std::vector<Livestream> streams = tenEvenings();
        streams.push_back(stream(11, monday + 10 * day + 20 * hour, 20));
        streams.push_back(stream(12, monday + 11 * day + 20 * hour, 19.9));
        QCOMPARE(oddities(selectionOf(streams)),
                 (std::vector<Oddity>{{11, Oddity::Collapse, 19.9, 100, {}, 10}}));
    }

    void theHistoryIsByStartAndNotCutByTheFilter()
    {
        std::vector<Livestream> streams{stream(12, monday + 11 * day + 20 * hour, 150)};
        for (const Livestream &evening : tenEvenings())
            streams.push_back(evening);
        streams.push_back(stream(11, monday + 10 * day + 20 * hour, 200));
        Selection selection = selectionOf(streams);
        QCOMPARE(oddities(selection),
                 (std::vector<Oddity>{{11, Oddity::Record, 200, 100, {}, 10}}));
        RowSet withoutTheRecord(selection.columns.size());
        withoutTheRecord.insert(0);
        selection.rows = std::make_shared<RowSet>(withoutTheRecord);
        QVERIFY(oddities(selection).empty());
    }

    void aMorningAmongEveningsIsAChangedSchedule()
    {
        std::vector<Livestream> streams = tenEvenings();
        streams.push_back(stream(11, monday + 10 * day + 9 * hour));
        QCOMPARE(oddities(selectionOf(streams)),
                 (std::vector<Oddity>{{10, Oddity::ChangedSchedule, 9 * hour, 20 * hour, {}, 10}}));
    }

    void aNewTimeOfDayIsAChangeOnce()
    {
        std::vector<Livestream> streams = tenEvenings();
        for (int i = 0; i < 3; ++i)
            streams.push_back(stream(11 + i, monday + (10 + i) * day + 9 * hour + i * 600));
        QCOMPARE(oddities(selectionOf(streams)),
                 (std::vector<Oddity>{{10, Oddity::ChangedSchedule, 9 * hour, 20 * hour, {}, 10}}));
    }

    /// Each evening and on Sunday at noon: under 15 % of all, and no change but the first time.
    void aSlotOnceAWeekIsNoChange()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 60; ++i) {
            const bool isSunday = i % 7 == 6;
            if (isSunday)
                streams.push_back(stream(100 + i, monday + i * day + 12 * hour));
            streams.push_back(stream(200 + i, monday + i * day + 20 * hour));
        }
        std::vector<Oddity> found = oddities(selectionOf(streams));
        std::erase_if(found, [](const Oddity &one) { return one.kind != Oddity::ChangedSchedule; });
        QVERIFY(found.empty()); // the first Sunday came before ten were there to judge by
    }

    /// 23:40, 00:20 and 00:40 are one slot around 00:10; 15 of 100 are a slot, 14 are none.
    void aSlotGoesAcrossMidnight()
    {
        const double late = 23 * hour + 40 * 60;
        const double noon = 12 * hour;
        std::vector<double> starts(60, late);
        starts.insert(starts.end(), 20, 20 * 60);
        starts.insert(starts.end(), 6, 40 * 60);
        std::vector<double> some = starts;
        some.insert(some.end(), 14, noon);
        const StartSlots few(some);
        QVERIFY(!few.missedBy(late));
        QVERIFY(!few.missedBy(20 * 60));
        QVERIFY(!few.missedBy(40 * 60));
        QCOMPARE(few.missedBy(noon), std::optional<double>(10 * 60));
        some = starts;
        some.pop_back();
        some.insert(some.end(), 15, noon);
        QVERIFY(!StartSlots(some).missedBy(noon));
        // Exactly 45 minutes apart is apart: nine and one, the one under 15 %.
        std::vector<double> apart(9, noon);
        apart.push_back(noon + 45 * 60);
        QCOMPARE(StartSlots(apart).missedBy(noon + 45 * 60), std::optional<double>(noon));
        apart.back() -= 1;
        QVERIFY(!StartSlots(apart).missedBy(noon + 45 * 60 - 1));
    }

    void salesWithoutViewsAndAWrongDuration()
    {
        Livestream unseen = stream(1, monday);
        unseen.views = 0;
        Livestream unknown = stream(2, monday + day);
        unknown.views.reset();
        Livestream wrong = stream(3, monday + 2 * day);
        wrong.end = *wrong.start + 2 * hour;
        QCOMPARE(oddities(selectionOf({unseen, unknown, wrong})),
                 (std::vector<Oddity>{{0, Oddity::GmvWithoutViews, 100, 0, {}, 0},
                                      {2, Oddity::WrongDuration, hour, 2 * hour, {}, 0}}));
    }

    void theNewestComeFirstAndThoseWithoutAStartLast()
    {
        Livestream early = stream(1, monday);
        Livestream unknown = stream(2, monday);
        Livestream late = stream(3, monday + 5 * day);
        for (Livestream *odd : {&early, &unknown, &late})
            odd->views = 0;
        unknown.start.reset();
        std::vector<RowNumber> rows;
        for (const Oddity &oddity : odditiesNewestFirst(selectionOf({early, unknown, late})))
            rows.push_back(oddity.row);
        QCOMPARE(rows, (std::vector<RowNumber>{2, 0, 1}));
    }

    /// The second begins half an hour before the first is over; the third as the second ends.
    void livestreamsOfOneInfluencerOverlap()
    {
        Livestream other = stream(4, monday);
        other.userId = QStringLiteral("8");
        Livestream endless = stream(5, monday - hour);
        endless.duration = 1'000'000;
        endless.end = *endless.start + 1'000'000;
        QCOMPARE(oddities(selectionOf({stream(1, monday), stream(2, monday + hour / 2),
                                       stream(3, monday + hour + hour / 2), other, endless})),
                 (std::vector<Oddity>{{1, Oddity::Overlap, hour / 2, 0, RowNumber{0}, 0}}));
    }
};

QTEST_APPLESS_MAIN(TestOddities)
#include "tst_Oddities.moc"

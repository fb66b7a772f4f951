#include "analysis/HeatMap.h"
#include "support/Selections.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

constexpr qint64 hour = 3'600;
constexpr qint64 monday = 1'704'672'000; // 2024-01-08 00:00 UTC

Livestream stream(int room, qint64 start, std::optional<qint64> duration, double gmv,
                  qint64 views = 100)
{
    Livestream result;
    result.roomId = QString::number(room);
    result.region = QStringLiteral("US");
    result.start = start;
    result.duration = duration;
    result.gmv = gmv;
    result.views = views;
    return result;
}

} // namespace

class TestHeatMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Three hours from Sunday 23:30 to Monday 02:30: the week's end and its beginning.
    void aLivestreamIsSharedOutOverItsHours()
    {
        const Selection selection =
            selectionOf({stream(1, monday - hour / 2, 3 * hour, 300, 3'000)});
        const HeatMap gmv = heatMap(selection, ColumnId::Gmv);
        QCOMPARE(gmv.at(6, 23).value, 50.0);
        QCOMPARE(gmv.at(0, 0).value, 100.0);
        QCOMPARE(gmv.at(0, 1).value, 100.0);
        QCOMPARE(gmv.at(0, 2).value, 50.0);
        QCOMPARE(gmv.at(0, 2).seconds, 1'800.0);
        QVERIFY(!gmv.at(0, 3).value);
        QCOMPARE(gmv.at(0, 3).livestreams, 0);
        QCOMPARE(*heatMap(selection, ColumnId::GmvPerHour).at(6, 23).value, 100.0);
        QCOMPARE(*heatMap(selection, ColumnId::Gpm).at(0, 1).value, 100.0);
    }

    void aRatioIsWeighted()
    {
        const HeatMap gpm = heatMap(
            selectionOf({stream(1, monday, hour, 100, 1'000), stream(2, monday, hour, 100, 9'000),
                         stream(3, monday, hour, 500, 0)}),
            ColumnId::Gpm);
        QCOMPARE(*gpm.at(0, 0).value, 20.0);
        QCOMPARE(gpm.at(0, 0).livestreams, 3);
    }

    void theClockDecidesTheCell()
    {
        const Selection selection = selectionOf({stream(1, monday, hour, 1)}, ClockKind::Market);
        QCOMPARE(heatMap(selection, ColumnId::Gmv).at(6, 16).livestreams, 1);
    }

    void thinCellsAreNoAdvice()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 4; ++i)
            streams.push_back(stream(i, monday + i * 7 * 24 * hour, hour, 10 + i));
        streams.push_back(stream(9, monday + 5 * hour, hour, 1'000));
        for (int i = 10; i < 14; ++i)
            streams.push_back(stream(i, monday + i * 7 * 24 * hour + 8 * hour, hour, 50));
        const HeatMap map = heatMap(selectionOf(streams), ColumnId::GmvPerHour);
        QVERIFY(map.at(0, 5).isThin);
        QVERIFY(!map.at(0, 0).isThin);
        QCOMPARE(map.best(), (std::vector{8, 0}));
    }

    void whatCannotBePlacedIsCounted()
    {
        Livestream homeless = stream(1, 0, hour, 5);
        homeless.start.reset();
        const HeatMap map =
            heatMap(selectionOf({homeless, stream(2, monday, std::nullopt, 5),
                                 stream(3, monday, 0, 5), stream(4, monday, 1'000'000'000, 5)}),
                    ColumnId::Gmv);
        QCOMPARE(map.leftOut, 4);
        QVERIFY(map.best().empty());
    }

    void rowsOfACellAreThoseOnAirInIt()
    {
        const Selection selection =
            selectionOf({stream(1, monday - hour / 2, hour, 1), stream(2, monday + hour, hour, 1)});
        QCOMPARE(rowsOnAir(selection, HeatCells(0b001)).rows(), RowNumbers{0});
        QCOMPARE(rowsOnAir(selection, HeatCells(0b010)).rows(), RowNumbers{1});
        QVERIFY(rowsOnAir(selection, HeatCells(0b100)).isEmpty());
        QCOMPARE(rowsOnAir(selection, HeatCells(0b111)).rows(), (RowNumbers{0, 1}));
    }
};

QTEST_APPLESS_MAIN(TestHeatMap)
#include "tst_HeatMap.moc"

#include "analysis/Summary.h"
#include "analysis/Tiles.h"
#include "support/Selections.h"

#include <QTest>

#include <cmath>

using namespace livegauge;

namespace {

const QString us = QStringLiteral("US");

qint64 moment(const QString &region, QDate day, QTime time)
{
    return QDateTime(day, time, Clock::marketZone(region)).toSecsSinceEpoch();
}

class Desk {
public:
    /// A livestream at a wall time of its market; of an hour, unless changed later.
    Livestream &add(QDate day, QTime time, double gmv, qint64 views,
                    const QString &userId = QStringLiteral("1"), const QString &region = us)
    {
        Livestream stream;
        stream.roomId = QString::number(m_streams.size() + 1);
        stream.userId = userId;
        stream.region = region;
        stream.start = moment(region, day, time);
        stream.duration = 3'600;
        stream.gmv = gmv;
        stream.views = views;
        return m_streams.emplace_back(stream);
    }

    Selection selection(const Period &period, qint64 now, const Filter &filter = {},
                        const QStringList &influencers = {}) const
    {
        SelectionQuery query;
        query.influencers = influencers;
        query.period = period;
        query.now = now;
        query.filter = filter;
        return test::selectionOf(m_streams, query);
    }

    Tiles tiles(const Period &period, qint64 now) const { return tilesOf(selection(period, now)); }

private:
    std::vector<Livestream> m_streams;
};

QString wallText(qint64 wall)
{
    return wallDateTime(wall).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

std::optional<double> valueOf(const Tiles &tiles, TileId id)
{
    return tiles[id].now.value;
}

std::optional<double> before(const Tiles &tiles, TileId id)
{
    return tiles[id].compared[0].value;
}

/// "1 2 - 4": a gap is a dash.
QString sparkText(const Tile &tile)
{
    QStringList parts;
    for (const double value : tile.spark)
        parts += std::isnan(value) ? QStringLiteral("-") : QString::number(value);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The livestream that the catalogue of metrics works out by hand.
    void theSampleOfTheCatalogue()
    {
        Desk desk;
        Livestream &stream = desk.add(QDate(2026, 11, 20), QTime(19, 0), 2627.73, 9335);
        stream.viewers = 7506;
        stream.duration = 18'009;
        stream.units = 121;
        const Tiles tiles = desk.tiles({}, moment(us, QDate(2026, 11, 22), QTime(12, 0)));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 2627.73);
        QCOMPARE(valueOf(tiles, TileId::Views), 9335.0);
        QCOMPARE(valueOf(tiles, TileId::Viewers), 7506.0);
        QCOMPARE(valueOf(tiles, TileId::Units), 121.0);
        QCOMPARE(valueOf(tiles, TileId::Sessions), 1.0);
        QCOMPARE(valueOf(tiles, TileId::LiveDays), 1.0);
        QCOMPARE(valueOf(tiles, TileId::Airtime), 18'009.0);
        QCOMPARE(qRound(*valueOf(tiles, TileId::Gpm) * 100), 28'149);
        QCOMPARE(qRound(*valueOf(tiles, TileId::ViewerValue) * 10'000), 3'501);
        QCOMPARE(qRound(*valueOf(tiles, TileId::ItemPrice) * 100), 2'172);
        QCOMPARE(qRound(*valueOf(tiles, TileId::GmvPerHour) * 100), 52'528);
        QCOMPARE(tiles.livestreams, 1U);
    }

    /// (100 + 30) ÷ (1,000 + 100) × 1000 = 118.18, whereas the mean of 100 and 300 is 200. The
    /// third has no views and is in neither sum, the fourth has no GMV.
    void ratiosAreWeightedAndSayWhatTheyRestOn()
    {
        Desk desk;
        const QDate day(2026, 11, 20);
        desk.add(day, QTime(9, 0), 100, 1'000);
        desk.add(day, QTime(12, 0), 30, 100);
        desk.add(day, QTime(15, 0), 500, 0);
        desk.add(day, QTime(18, 0), 0, 900).gmv.reset();
        const Selection selection =
            desk.selection({}, moment(us, QDate(2026, 11, 22), QTime(12, 0)));
        const Tiles tiles = tilesOf(selection);
        const TileSum &gpm = tiles[TileId::Gpm].now;
        QCOMPARE(gpm.livestreams, 4U);
        QCOMPARE(gpm.counted, 2U);
        QCOMPARE(gpm.numerator, 130.0);
        QCOMPARE(gpm.base, 1'100.0);
        QCOMPARE(*gpm.value, 130.0 / 1'100 * 1'000);
        QCOMPARE(tiles[TileId::Gpm].median, 200.0);
        QCOMPARE(tiles[TileId::Gmv].now.counted, 3U);
        QCOMPARE(tiles[TileId::Gmv].mean, 210.0);
        QCOMPARE(tiles[TileId::Gmv].median, 100.0);
        QCOMPARE(valueOf(tiles, TileId::LiveDays), 1.0);
        QVERIFY(!valueOf(tiles, TileId::ItemPrice)); // no units are known
        for (const TileId id : allTiles) {
            if (const std::optional<ColumnId> metric = metricOf(id)) {
                const auto total = totalOf(selection.columns, *selection.rows, *metric);
                QCOMPARE(total.has_value(), valueOf(tiles, id).has_value());
                if (total)
                    QCOMPARE(*total, *valueOf(tiles, id));
            }
        }
    }

    /// Two days until today, 14:05. The day two days ago counts until 14:05 only.
    void anUnfinishedDayIsComparedWithAsMuchOfADay()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 22), QTime(10, 0), 30, 300);
        desk.add(QDate(2026, 11, 21), QTime(20, 0), 90, 600);
        desk.add(QDate(2026, 11, 20), QTime(20, 0), 700, 700); // after 14:05: left out
        desk.add(QDate(2026, 11, 20), QTime(14, 0), 40, 100);
        desk.add(QDate(2026, 11, 19), QTime(23, 0), 60, 900);
        desk.add(QDate(2026, 11, 18), QTime(1, 0), 5, 5); // too long ago
        const Tiles tiles = desk.tiles(Period{2}, moment(us, QDate(2026, 11, 22), QTime(14, 5)));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 120.0);
        QCOMPARE(before(tiles, TileId::Gmv), 100.0);
        const std::optional<Change> gmv = tiles.change(TileId::Gmv, Comparison::Before);
        QVERIFY(gmv && gmv->isPercent);
        QCOMPARE(gmv->amount, 20.0);
        const std::optional<Change> sessions = tiles.change(TileId::Sessions, Comparison::Before);
        QVERIFY(sessions && !sessions->isPercent);
        QCOMPARE(sessions->amount, 0.0);
        QVERIFY(tiles.isUnfinished);
        const ComparedDays &days = *tiles.days(Comparison::Before);
        QVERIFY(days.isCut && days.hasWholeHistory());
        QCOMPARE(wallText(days.span.from), QStringLiteral("2026-11-19 00:00"));
        QCOMPARE(wallText(days.span.until), QStringLiteral("2026-11-20 14:05"));
    }

    /// It is 14:05 in Los Angeles and 05:05 of the next day in Jakarta: each market is cut at its
    /// own time of day.
    void eachMarketHasItsOwnDay()
    {
        const QString id = QStringLiteral("ID");
        const QString other = QStringLiteral("2");
        Desk desk;
        desk.add(QDate(2026, 11, 23), QTime(4, 0), 10, 1, other, id); // today in Jakarta
        desk.add(QDate(2026, 11, 22), QTime(4, 0), 20, 1, other, id); // yesterday, before 05:05
        desk.add(QDate(2026, 11, 22), QTime(6, 0), 40, 1, other, id); // yesterday, after it
        desk.add(QDate(2026, 11, 21), QTime(6, 0), 80, 1, other, id);
        desk.add(QDate(2026, 11, 22), QTime(6, 0), 100, 1); // today in Los Angeles
        desk.add(QDate(2026, 11, 21), QTime(6, 0), 200, 1); // yesterday, before 14:05
        desk.add(QDate(2026, 11, 21), QTime(15, 0), 400, 1);
        const Tiles tiles = desk.tiles(Period{1}, moment(us, QDate(2026, 11, 22), QTime(14, 5)));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 110.0);
        QCOMPARE(before(tiles, TileId::Gmv), 220.0);
        QCOMPARE(tiles.change(TileId::Gmv, Comparison::Before)->amount, -50.0);
        QCOMPARE(tiles.money.markets, 2);
        QCOMPARE(tiles.periodDays, 1); // though both days together are two
        QCOMPARE(wallText(tiles.span->from), QStringLiteral("2026-11-22 00:00"));
        QCOMPARE(wallText(tiles.span->until), QStringLiteral("2026-11-24 00:00"));
    }

    /// Clocks went back on 1 November 2026 in the United States: 23:30 is still that day, and the
    /// period before ends at the same time of day, not 24 hours earlier.
    void aDayOfTwentyFiveHoursIsADay()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 1), QTime(23, 30), 10, 1);
        desk.add(QDate(2026, 11, 1), QTime(0, 30), 20, 1);
        desk.add(QDate(2026, 10, 31), QTime(23, 30), 40, 1);
        desk.add(QDate(2026, 10, 31), QTime(23, 40), 80, 1);
        const Tiles tiles = desk.tiles(Period{1}, moment(us, QDate(2026, 11, 1), QTime(23, 35)));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 30.0);
        QCOMPARE(before(tiles, TileId::Gmv), 40.0);
        QCOMPARE(valueOf(tiles, TileId::LiveDays), 1.0);
    }

    void lastYearIsComparedWhereTheHistoryReaches()
    {
        const QString newcomer = QStringLiteral("2");
        Desk desk;
        desk.add(QDate(2026, 11, 20), QTime(8, 0), 150, 1);
        desk.add(QDate(2025, 11, 20), QTime(8, 0), 100, 1);
        desk.add(QDate(2025, 11, 1), QTime(8, 0), 1, 1);
        desk.add(QDate(2026, 11, 21), QTime(8, 0), 50, 1, newcomer);
        const qint64 now = moment(us, QDate(2026, 11, 22), QTime(14, 5));
        const Tiles both = desk.tiles(Period{7}, now);
        QCOMPARE(both.days(Comparison::LastYear)->influencers, 2);
        QCOMPARE(both.days(Comparison::LastYear)->reached, 1);
        QVERIFY(!both.days(Comparison::LastYear)->hasWholeHistory());
        // The newcomer's GMV is in the tile and in no change.
        QCOMPARE(valueOf(both, TileId::Gmv), 200.0);
        QCOMPARE(both.change(TileId::Gmv, Comparison::LastYear)->amount, 50.0);
        QCOMPARE(both.change(TileId::Sessions, Comparison::LastYear)->amount, 0.0);
        const Tiles one = tilesOf(desk.selection(Period{7}, now, {}, {QStringLiteral("1")}));
        QVERIFY(one.days(Comparison::LastYear)->hasWholeHistory());
        QCOMPARE(one.change(TileId::Gmv, Comparison::LastYear)->amount, 50.0);
        const Tiles other = tilesOf(desk.selection(Period{7}, now, {}, {newcomer}));
        QVERIFY(!other.days(Comparison::LastYear)->hasHistory());
        QVERIFY(!other.change(TileId::Sessions, Comparison::LastYear));
    }

    /// Two weeks ago there were livestreams, since then none: that is no missing history. The
    /// newcomer's begins behind the period before, so of that one nobody knows.
    void nothingInEitherPeriodIsKnownWhereTheHistoryReaches()
    {
        const QString newcomer = QStringLiteral("2");
        Desk desk;
        desk.add(QDate(2026, 11, 8), QTime(8, 0), 10, 1);
        desk.add(QDate(2026, 11, 24), QTime(8, 0), 20, 1, newcomer); // behind both
        const Period days{std::nullopt, QDate(2026, 11, 19), QDate(2026, 11, 21)};
        const qint64 now = moment(us, QDate(2026, 11, 25), QTime(14, 5));
        const Tiles both = desk.tiles(days, now);
        const ComparedDays &before = *both.days(Comparison::Before);
        QCOMPARE(before.influencers, 2);
        QCOMPARE(before.reached, 1);
        QCOMPARE(wallText(before.span.from), QStringLiteral("2026-11-16 00:00"));
        QCOMPARE(both.change(TileId::Sessions, Comparison::Before)->amount, 0.0);
        QVERIFY(!both.change(TileId::Gmv, Comparison::Before));
        QVERIFY(!both.days(Comparison::LastYear)->hasHistory());
        const Tiles other = tilesOf(desk.selection(days, now, {}, {newcomer}));
        QCOMPARE(other.days(Comparison::Before)->influencers, 1);
        QVERIFY(!other.days(Comparison::Before)->hasHistory());
        // Nothing passes a filter: who is left out is not counted.
        const Filter big{{ColumnId::Gmv, NumberRange{1'000}}};
        QCOMPARE(tilesOf(desk.selection(days, now, big)).days(Comparison::Before)->influencers, 0);
    }

    void bothPeriodsMeetTheSameFilter()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 22), QTime(8, 0), 30, 300);
        desk.add(QDate(2026, 11, 22), QTime(9, 0), 1, 300);
        desk.add(QDate(2026, 11, 21), QTime(8, 0), 20, 300);
        desk.add(QDate(2026, 11, 21), QTime(9, 0), 2, 300);
        const Filter big{{ColumnId::Gmv, NumberRange{10}}};
        const Tiles tiles =
            tilesOf(desk.selection(Period{1}, moment(us, QDate(2026, 11, 22), QTime(14, 5)), big));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 30.0);
        QCOMPARE(before(tiles, TileId::Gmv), 20.0);
    }

    void allThereIsHasNothingBeforeIt()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 20), QTime(8, 0), 30, 300);
        desk.add(QDate(2026, 11, 18), QTime(8, 0), 10, 100);
        desk.add({}, {}, 5, 50).start.reset();
        const Tiles tiles = desk.tiles({}, moment(us, QDate(2026, 11, 22), QTime(14, 5)));
        QVERIFY(!tiles.days(Comparison::Before) && !tiles.days(Comparison::LastYear));
        QVERIFY(!tiles.change(TileId::Gmv, Comparison::Before));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 45.0);
        QCOMPARE(sparkText(tiles[TileId::Gmv]), QStringLiteral("10 - 30"));
        QCOMPARE(tiles[TileId::LiveDays].now.counted, 2U);
        QVERIFY(!tiles.isUnfinished);
    }

    void aSparklineHasADayForEachPoint()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 22), QTime(8, 0), 30, 1'000);
        desk.add(QDate(2026, 11, 20), QTime(8, 0), 10, 1'000);
        desk.add(QDate(2026, 11, 20), QTime(9, 0), 10, 3'000);
        const Tiles tiles = desk.tiles(Period{4}, moment(us, QDate(2026, 11, 22), QTime(14, 5)));
        QCOMPARE(sparkText(tiles[TileId::Gmv]), QStringLiteral("- 20 - 30"));
        QCOMPARE(sparkText(tiles[TileId::Sessions]), QStringLiteral("- 2 0 1"));
        QCOMPARE(sparkText(tiles[TileId::LiveDays]), QStringLiteral("- 1 0 1"));
        QCOMPARE(sparkText(tiles[TileId::Gpm]), QStringLiteral("- 5 - 30"));
        QVERIFY(tiles.spark.isLastUnfinished);
        QCOMPARE(wallText(tiles.spark.from), QStringLiteral("2026-11-19 00:00"));
    }

    /// 365 days are 52 weeks and a day, which is in none.
    void ofAYearASparklineHasWeeks()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 22), QTime(8, 0), 30, 1);
        desk.add(QDate(2026, 11, 16), QTime(8, 0), 3, 1);
        desk.add(QDate(2026, 11, 15), QTime(8, 0), 5, 1);
        desk.add(QDate(2025, 11, 24), QTime(8, 0), 7, 1);
        desk.add(QDate(2025, 11, 23), QTime(8, 0), 9, 1);
        const Tiles tiles = desk.tiles(Period{365}, moment(us, QDate(2026, 11, 22), QTime(9, 0)));
        const std::vector<double> &spark = tiles[TileId::Gmv].spark;
        QCOMPARE(spark.size(), std::size_t{52});
        QCOMPARE(tiles.spark.days, 7);
        QCOMPARE(spark.back(), 33.0);
        QCOMPARE(spark[50], 5.0);
        QCOMPARE(spark.front(), 7.0);
        QCOMPARE(valueOf(tiles, TileId::Gmv), 54.0);
    }

    void nothingIsUnknownAndNotZero()
    {
        const Desk desk;
        const Tiles tiles = desk.tiles(Period{7}, moment(us, QDate(2026, 11, 22), QTime(9, 0)));
        QVERIFY(!valueOf(tiles, TileId::Gmv) && !tiles[TileId::Gmv].median);
        QCOMPARE(valueOf(tiles, TileId::Sessions), 0.0);
        QVERIFY(!tiles.change(TileId::Gmv, Comparison::Before));
        QVERIFY(!tiles.change(TileId::Sessions, Comparison::Before));
    }

    /// A start thousands of years away would otherwise cost as many days of memory.
    void aMistakenStartIsOnNoDay()
    {
        Desk desk;
        desk.add(QDate(2026, 11, 22), QTime(8, 0), 30, 1);
        desk.add({}, {}, 1, 1).start = 4'000'000'000'000'000;
        const Tiles tiles = desk.tiles({}, moment(us, QDate(2026, 11, 22), QTime(9, 0)));
        QCOMPARE(valueOf(tiles, TileId::Gmv), 31.0);
        QCOMPARE(valueOf(tiles, TileId::LiveDays), 1.0);
        QCOMPARE(tiles.spark.count, 1);
    }
};

QTEST_APPLESS_MAIN(TestTiles)
#include "tst_Tiles.moc"

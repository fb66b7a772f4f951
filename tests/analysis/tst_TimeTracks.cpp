#include "analysis/ColumnStore.h"
#include "analysis/ComparedRows.h"
#include "analysis/TimeTracks.h"
#include "support/Selections.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace livegauge;

namespace {

qint64 moment(const char *iso)
{
    QDateTime at = QDateTime::fromString(QLatin1String(iso), QStringLiteral("yyyy-MM-ddTHH:mm"));
    at.setTimeSpec(Qt::UTC);
    return at.toSecsSinceEpoch();
}

Livestream stream(const char *start, const char *userId = "11", const char *region = "GB")
{
    static int room = 0;
    Livestream result;
    result.roomId = QString::number(++room);
    result.userId = QLatin1String(userId);
    result.region = QLatin1String(region);
    if (*start != 0)
        result.start = moment(start);
    result.duration = 7'200;
    return result;
}

/// A track as text: "11: 11-16 00:00 (rows 0 2)".
QString line(const LivestreamColumns &columns, const TimeTrack &track)
{
    QStringList buckets;
    for (const TimeBucket &bucket : track.buckets) {
        QStringList rows;
        for (RowNumber i = bucket.first; i < bucket.first + bucket.count; ++i)
            rows += QString::number(track.rows[i]);
        const QString from = wallDateTime(bucket.from).toString(QStringLiteral("MM-dd HH:mm"));
        buckets += QStringLiteral("%1 (%2)%3")
                       .arg(from, rows.join(QLatin1Char(' ')),
                            bucket.isUnfinished ? QStringLiteral(" now")
                                : bucket.isPart ? QStringLiteral(" cut")
                                                : QString());
    }
    return columns.texts().text(track.userId) + QStringLiteral(": ")
        + buckets.join(QStringLiteral(", "));
}

} // namespace

class TestTimeTracks : public QObject {
    Q_OBJECT

    QStringList lines(const std::vector<Livestream> &streams, const TrackOptions &options)
    {
        ColumnStore store;
        store.merge(streams);
        const LivestreamColumns columns = store.columns();
        m_found = timeTracks(columns, RowSet(columns.size(), true), m_query, options);
        QStringList result;
        for (const TimeTrack &track : m_found.tracks)
            result += line(columns, track);
        return result;
    }

    /// The same of the period before.
    QStringList linesBefore(const std::vector<Livestream> &streams) const
    {
        const Selection selection = test::selectionOf(streams, m_query);
        QStringList result;
        if (const auto before = comparedRows(selection, Comparison::Before)) {
            for (const TimeTrack &track :
                 timeTracks(selection.columns, before->rows, m_query, {Grouping::Day, false, true})
                     .tracks)
                result += line(selection.columns, track);
        }
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_query = SelectionQuery();
        m_query.clock = Clock(ClockKind::Utc);
        m_query.now = moment("2026-11-20T12:00");
    }

    /// Also where a day has so many that it is stepped over, and the next one only a few.
    void aDayHasAllOfItsLivestreamsHoweverMany()
    {
        const std::vector<int> counts{1, 2, 3, 4, 5, 63, 64, 65, 1, 200, 7};
        std::vector<Livestream> streams;
        for (std::size_t day = 0; day < counts.size(); ++day) {
            for (int i = 0; i < counts[day]; ++i) {
                Livestream one = stream("2026-10-01T08:00");
                *one.start += static_cast<qint64>(day) * 86'400 + i;
                streams.push_back(one);
            }
        }
        lines(streams, {Grouping::Day, true, 0});
        std::vector<int> found;
        RowNumber next = 0;
        for (const TimeBucket &bucket : m_found.tracks.front().buckets) {
            QCOMPARE(bucket.first, next);
            next += bucket.count;
            found.push_back(static_cast<int>(bucket.count));
        }
        QCOMPARE(found, counts);
    }

    void aDayHoldsItsLivestreamsOfEachInfluencer()
    {
        QCOMPARE(lines({stream("2026-11-17T20:00"), stream("2026-11-16T08:00", "22"),
                        stream("2026-11-16T20:00"), stream("2026-11-20T01:00"), stream(""),
                        stream("2026-11-17T02:00")},
                       {Grouping::Day}),
                 (QStringList{
                     QStringLiteral("11: 11-16 00:00 (2), 11-17 00:00 (0 5), 11-20 00:00 (3) now"),
                     QStringLiteral("22: 11-16 00:00 (1)")}));
        QCOMPARE(m_found.withoutStart, 1);
        QCOMPARE(lines({stream("2026-11-17T20:00"), stream("2026-11-16T08:00", "22")},
                       {Grouping::Day, true}),
                 (QStringList{QStringLiteral(": 11-16 00:00 (1), 11-17 00:00 (0)")}));
    }

    /// At half past four in the morning it is still the day before in America.
    void aDayOfAllIsOverWhenItIsInEveryMarket()
    {
        m_query.clock = Clock(ClockKind::Market);
        m_query.now = moment("2026-11-20T04:30");
        std::vector streams{stream("2026-11-19T12:00"), stream("2026-11-19T20:00", "22"),
                            stream("2026-11-20T01:00", "22")};
        streams[0].region = QStringLiteral("GB");
        streams[1].region = QStringLiteral("US");
        streams[2].region = QStringLiteral("US");
        QCOMPARE(lines(streams, {Grouping::Day, true}),
                 (QStringList{QStringLiteral(": 11-19 00:00 (0 1 2) now")}));
        QCOMPARE(lines(streams, {Grouping::Day}),
                 (QStringList{QStringLiteral("11: 11-19 00:00 (0)"),
                              QStringLiteral("22: 11-19 00:00 (1 2) now")}));
    }

    void aWeekThatReachesBeyondThePeriodIsCutButMayBeOver()
    {
        m_query.period = {{}, QDate(2026, 11, 4), QDate(2026, 11, 11)};
        QCOMPARE(lines({stream("2026-11-04T08:00"), stream("2026-11-10T08:00")}, {Grouping::Week}),
                 (QStringList{QStringLiteral("11: 11-02 00:00 (0) cut, 11-09 00:00 (1) cut")}));
    }

    /// So many that two threads do it.
    void manyLivestreamsLieInTheDaysTheyBelongTo()
    {
        constexpr RowNumber count = 70'001;
        std::vector<Livestream> streams(count, stream(""));
        RowSet chosen(count);
        using Days = std::map<QString, std::map<qint64, QSet<RowNumber>>>;
        Days expected;
        Days expectedTogether;
        int withoutStart = 0;
        const qint64 newYear = moment("2026-01-01T00:00");
        quint32 dice = 1;
        for (RowNumber row = 0; row < count; ++row) {
            dice = dice * 1'664'525 + 1'013'904'223;
            Livestream &one = streams[row];
            one.roomId = QString::number(row);
            one.userId = QString::number(dice >> 30);
            if (dice % 50 > 0)
                one.start = newYear + (dice >> 8) % 20'000'000;
            if (row % 7 == 0)
                continue;
            chosen.insert(row);
            if (!one.start) {
                ++withoutStart;
                continue;
            }
            const qint64 day = *one.start / 86'400 * 86'400;
            expected[one.userId][day].insert(row);
            expectedTogether[QString()][day].insert(row);
        }
        ColumnStore store;
        store.merge(streams);
        const LivestreamColumns columns = store.columns();
        for (const bool together : {false, true}) {
            const TimeTracks tracks =
                timeTracks(columns, chosen, m_query, {Grouping::Day, together});
            QCOMPARE(tracks.withoutStart, withoutStart);
            Days found;
            for (const TimeTrack &track : tracks.tracks) {
                auto &days = found[columns.texts().text(track.userId)];
                for (const TimeBucket &bucket : track.buckets) {
                    for (RowNumber i = bucket.first; i < bucket.first + bucket.count; ++i)
                        days[bucket.from].insert(track.rows[i]);
                }
            }
            QVERIFY(found == (together ? expectedTogether : expected));
        }
    }

    /// Monday 01:00 UTC is Sunday in Los Angeles.
    void theClockDecidesTheWeek()
    {
        const std::vector streams{stream("2026-11-16T01:00", "11", "US")};
        QCOMPARE(lines(streams, {Grouping::Week})[0],
                 QStringLiteral("11: 11-16 00:00 (0) now")); // this week is not over
        m_query.clock = Clock(ClockKind::Market);
        QCOMPARE(lines(streams, {Grouping::Week})[0], QStringLiteral("11: 11-09 00:00 (0)"));
    }

    void anHourIsThatHourOfAllDays()
    {
        QCOMPARE(lines({stream("2026-11-17T20:10"), stream("2026-11-16T20:59"),
                        stream("2026-11-20T08:00")},
                       {Grouping::HourOfDay})[0],
                 QStringLiteral("11: 01-01 08:00 (2), 01-01 20:00 (1 0)"));
    }

    void aMonthCutOffByThePeriodIsAPart()
    {
        m_query.period.from = QDate(2026, 9, 10);
        m_query.period.to = QDate(2026, 10, 31);
        QCOMPARE(
            lines({stream("2026-09-11T08:00"), stream("2026-10-11T08:00")}, {Grouping::Month})[0],
            QStringLiteral("11: 09-01 00:00 (0) cut, 10-01 00:00 (1)"));
    }

    /// It is noon of the 20th. Seven days until then are the 14th to the 20th; before them the 7th
    /// to noon of the 13th.
    void thePeriodBeforeLiesOverTheChosenOneAndIsCutWhereThatIs()
    {
        m_query.period = {7};
        QCOMPARE(linesBefore({stream("2026-11-06T23:59"), stream("2026-11-07T00:00"),
                              stream("2026-11-13T11:59"), stream("2026-11-13T12:00"),
                              stream("2026-11-14T00:00")}),
                 QStringList{QStringLiteral("11: 11-14 00:00 (1), 11-20 00:00 (2) cut")});
        m_query.period = {{}, QDate(2026, 11, 13), QDate(2026, 11, 19)};
        QCOMPARE(linesBefore({stream("2026-11-06T00:00"), stream("2026-11-12T23:59")}),
                 QStringList{QStringLiteral("11: 11-13 00:00 (0), 11-19 00:00 (1)")});
        m_query.period = {};
        QVERIFY(linesBefore({stream("2026-11-13T00:00")}).isEmpty());
        m_query.period.to = QDate(2026, 11, 1);
        QVERIFY(linesBefore({stream("2026-11-13T00:00")}).isEmpty());
    }

    /// Before the first livestream that is stored and after the last nobody knows.
    void daysWithoutALivestreamAreThereWhereThatIsCertain()
    {
        m_query.period.from = QDate(2026, 11, 13);
        ColumnStore store;
        store.merge(
            std::vector{stream("2026-11-01T08:00", "old"), stream("2026-11-14T08:00", "old"),
                        stream("2026-11-16T08:00", "old"), stream("2026-11-15T08:00", "new"),
                        stream("2026-11-17T08:00", "new")});
        const RowSet rows = rowsMeeting(store.columns(), m_query);
        const auto days = [&](bool together) {
            QStringList result;
            for (const TimeTrack &track :
                 timeTracks(store.columns(), rows, m_query, {Grouping::Day, together, false, true})
                     .tracks)
                result += line(store.columns(), track);
            return result;
        };
        QCOMPARE(
            days(false),
            (QStringList{QStringLiteral("old: 11-13 00:00 (), 11-14 00:00 (1), 11-15 00:00 (), "
                                        "11-16 00:00 (2)"),
                         QStringLiteral("new: 11-15 00:00 (3), 11-16 00:00 (), "
                                        "11-17 00:00 (4)")}));
        QCOMPARE(days(true),
                 QStringList{QStringLiteral(": 11-13 00:00 (), 11-14 00:00 (1), 11-15 00:00 (3), "
                                            "11-16 00:00 (2), 11-17 00:00 (4)")});
    }

    /// From the 14th on, until the 20th is over: seven days, as those above.
    void aPeriodWithoutAnEndHasOneBeforeItToo()
    {
        m_query.period.from = QDate(2026, 11, 14);
        QCOMPARE(linesBefore({stream("2026-11-06T23:59"), stream("2026-11-07T00:00"),
                              stream("2026-11-14T00:00")}),
                 QStringList{QStringLiteral("11: 11-14 00:00 (1)")});
    }

    /// In London the 20th has begun, in Los Angeles the 19th is not over: eight days and seven.
    void eachMarketIsMovedByItsOwnLength()
    {
        m_query.clock = Clock(ClockKind::Market);
        m_query.now = moment("2026-11-20T04:30");
        m_query.period.from = QDate(2026, 11, 13);
        QCOMPARE(linesBefore({stream("2026-11-05T12:00"), stream("2026-11-06T12:00", "22", "US")}),
                 (QStringList{QStringLiteral("11: 11-13 00:00 (0)"),
                              QStringLiteral("22: 11-13 00:00 (1)")}));
    }

private:
    SelectionQuery m_query;
    TimeTracks m_found;
};

QTEST_GUILESS_MAIN(TestTimeTracks)
#include "tst_TimeTracks.moc"

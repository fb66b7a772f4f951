#include "domain/Schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace livegauge;

namespace {

QDateTime time(const char *iso, const QTimeZone &zone = QTimeZone("Asia/Shanghai"))
{
    const QDateTime wall =
        QDateTime::fromString(QLatin1String(iso), QStringLiteral("yyyy-MM-dd HH:mm"));
    return {wall.date(), wall.time(), zone};
}

Schedule dailyAt(int hour, int minute = 0)
{
    Schedule schedule;
    schedule.on = true;
    schedule.at = QTime(hour, minute);
    return schedule;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itRunsOnceADay()
    {
        const QDateTime ran = time("2026-11-21 09:00");
        QCOMPARE(nextTime(dailyAt(9), ran, time("2026-11-21 09:01")), time("2026-11-22 09:00"));
        QCOMPARE(nextTime(dailyAt(9), ran, time("2026-11-22 08:59")), time("2026-11-22 09:00"));
        QCOMPARE(nextTime(dailyAt(9), ran, time("2026-11-22 09:00")), time("2026-11-22 09:00"));
    }

    void whatWasMissedIsMadeUpForOnce()
    {
        const QDateTime now = time("2026-11-25 07:30");
        QCOMPARE(nextTime(dailyAt(9), time("2026-11-21 09:00"), now), now);
        QCOMPARE(nextTime(dailyAt(9), now, now.addSecs(60)), time("2026-11-25 09:00"));
    }

    void whatWasJustSwitchedOnWaitsForItsTime()
    {
        QCOMPARE(nextTime(dailyAt(9), std::nullopt, time("2026-11-21 10:00")),
                 time("2026-11-22 09:00"));
        QCOMPARE(nextTime(dailyAt(11), std::nullopt, time("2026-11-21 10:00")),
                 time("2026-11-21 11:00"));
    }

    void aClockThatWasAheadDoesNotHoldItUp()
    {
        QCOMPARE(nextTime(dailyAt(9), time("2027-11-21 09:00"), time("2026-11-21 10:00")),
                 time("2026-11-22 09:00"));
    }

    void theDaysOfSummerTimeHaveARunEach()
    {
        const QTimeZone berlin("Europe/Berlin"); // 02:00 → 03:00 on 29 March 2026
        const auto next = nextTime(dailyAt(2, 30), time("2026-03-28 02:30", berlin),
                                   time("2026-03-28 12:00", berlin));
        QVERIFY(next.has_value());
        QCOMPARE(next, time("2026-03-29 03:30", berlin));
        const QDateTime ran = next->addSecs(1);
        QCOMPARE(nextTime(dailyAt(2, 30), ran, ran.addSecs(60)), time("2026-03-30 02:30", berlin));
    }

    void offMeansNever()
    {
        Schedule schedule = dailyAt(9);
        schedule.on = false;
        QVERIFY(!nextTime(schedule, time("2026-11-01 09:00"), time("2026-11-21 10:00")));
        schedule = dailyAt(9);
        schedule.at = QTime();
        QVERIFY(!nextTime(schedule, std::nullopt, time("2026-11-21 10:00")));
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_Schedule.moc"

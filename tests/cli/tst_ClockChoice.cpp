#include "cli/ClockChoice.h"

#include <QTest>

using namespace livegauge;

namespace {

const QString us = QStringLiteral("US");

TimeSpan range(const char *from, const char *to)
{
    return {readTimeBound(QLatin1String(from), BoundEdge::First),
            readTimeBound(QLatin1String(to), BoundEdge::Last)};
}

} // namespace

class TestClockChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clocksByName()
    {
        QCOMPARE(clockNamed(QStringLiteral("utc"))->name, QStringLiteral("UTC"));
        QCOMPARE(clockNamed(QStringLiteral("market"))->clock.kind(), ClockKind::Market);
        const auto shanghai = clockNamed(QStringLiteral("Asia/Shanghai"));
        QVERIFY(shanghai);
        QCOMPARE(shanghai->name, QStringLiteral("Asia/Shanghai"));
        QCOMPARE(shanghai->clock.wallSeconds(0, us), qint64(8 * 3600));
        const auto west = clockNamed(QStringLiteral("Etc/GMT+12")); // the sign is POSIX's
        QVERIFY(west);
        QCOMPARE(west->clock.wallSeconds(0, us), qint64(-12 * 3600));
        for (const char *text : {"Asia/Nowhere", "../etc/localtime", "mine", "CST-8", "/", "a/5"})
            QVERIFY2(!clockNamed(QLatin1String(text)), text);
        QVERIFY(!clockNamed(QString()));
    }

    void bothDaysAreIncludedOnTheChosenClock()
    {
        const TimeSpan one = range("2023-11-14", "2023-11-14");
        const Clock market(ClockKind::Market);
        // 2023-11-14 00:00:00 and 23:59:59 in Los Angeles
        QVERIFY(one.contains(1'699'948'800, market, us));
        QVERIFY(!one.contains(1'699'948'799, market, us));
        QVERIFY(one.contains(1'700'035'199, market, us));
        QVERIFY(!one.contains(1'700'035'200, market, us));
        QVERIFY(!one.contains(1'700'035'199, Clock(ClockKind::Utc), us));
    }

    void aTimeWithAnOffsetIsAMomentOnEveryClock()
    {
        const TimeSpan one = range("2023-11-14T22:13:20Z", "2023-11-15T06:13:20+08:00");
        for (const Clock &clock : {Clock(ClockKind::Market), Clock(ClockKind::Utc)}) {
            QVERIFY(one.contains(1'700'000'000, clock, us));
            QVERIFY(!one.contains(1'699'999'999, clock, us));
            QVERIFY(!one.contains(1'700'000'001, clock, us));
        }
    }

    void aTimeWithoutOneIsOnTheChosenClock()
    {
        const TimeSpan one{readTimeBound(QStringLiteral("2023-11-14T14:13"), BoundEdge::First), {}};
        QVERIFY(one.contains(1'700'000'000, Clock(ClockKind::Market), us));
        QVERIFY(!one.contains(1'699'999'900, Clock(ClockKind::Market), us));
    }

    void theLastMinuteIsIncludedToo()
    {
        const TimeSpan one = range("2023-11-14T14:13", "2023-11-14T14:13");
        const Clock market(ClockKind::Market);
        QVERIFY(!one.contains(1'699'999'979, market, us));
        QVERIFY(one.contains(1'699'999'980, market, us));
        QVERIFY(one.contains(1'700'000'039, market, us)); // 14:13:59 in Los Angeles
        QVERIFY(!one.contains(1'700'000'040, market, us));
        const TimeSpan moments = range("2023-11-14T22:13Z", "2023-11-14T22:13Z");
        QVERIFY(moments.contains(1'700'000'039, market, us));
        QVERIFY(!moments.contains(1'700'000'040, market, us));
        const TimeSpan second = range("2023-11-14T14:13:20", "2023-11-14T14:13:20");
        QVERIFY(second.contains(1'700'000'000, market, us));
        QVERIFY(!second.contains(1'700'000'001, market, us));
    }

    void aRangeMayRunBackwards()
    {
        QVERIFY(range("2026-11-02", "2026-11-01").isBackwards());
        QVERIFY(range("2026-11-01T20:01", "2026-11-01T20:00").isBackwards());
        QVERIFY(range("2026-11-05T00:00Z", "2026-11-01").isBackwards());
        // On some clock there is something between.
        QVERIFY(!range("2026-11-02T00:00Z", "2026-11-01").isBackwards());
        QVERIFY(!range("2026-11-01", "2026-11-01").isBackwards());
        QVERIFY(!range("2026-11-01T20:00", "2026-11-01T20:00").isBackwards());
        QVERIFY(!TimeSpan().isBackwards());
    }

    void anUnknownStartIsInAllOnly()
    {
        QVERIFY(TimeSpan().contains(std::nullopt, Clock(), us));
        QVERIFY(!range("2000-01-01", "2100-01-01").contains(std::nullopt, Clock(), us));
    }

    void theArchiveIsAskedForEnough()
    {
        const TimeSpan one = range("2023-11-14", "2023-11-14");
        for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"}) {
            const Clock clock(ClockKind::Mine, QTimeZone(zone));
            for (qint64 moment = 1'699'800'000; moment < 1'700'200'000; moment += 1800) {
                if (one.contains(moment, clock, us))
                    QVERIFY(moment >= *one.earliest() && moment <= *one.latest());
            }
        }
    }

    void nonsenseIsNoDay()
    {
        for (const char *text : {"", "yesterday", "2023-13-01", "2023-02-30", "14.11.2023",
                                 "2023-11-14T25:00", "2023-11-14 10:00", "20231114"})
            QVERIFY2(!readTimeBound(QLatin1String(text), BoundEdge::First), text);
    }
};

QTEST_GUILESS_MAIN(TestClockChoice)
#include "tst_ClockChoice.moc"

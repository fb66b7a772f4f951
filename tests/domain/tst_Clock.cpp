#include "domain/Clock.h"
#include "domain/Period.h"

#include <QScopeGuard>
#include <QTest>

using namespace livegauge;

namespace {

constexpr qint64 sampleStart = 1704672004; // Monday 2024-01-08 00:00:04 UTC
const QString us = QStringLiteral("US");

QString wall(const Clock &clock)
{
    return wallDateTime(clock.wallSeconds(sampleStart, us))
        .toString(QStringLiteral("ddd yyyy-MM-dd HH:mm"));
}

} // namespace

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClockDecidesTheDay()
    {
        QCOMPARE(wall(Clock(ClockKind::Utc)), QStringLiteral("Mon 2024-01-08 00:00"));
        QCOMPARE(wall(Clock(ClockKind::Market)), QStringLiteral("Sun 2024-01-07 16:00"));
        QCOMPARE(wall(Clock(ClockKind::Mine, QTimeZone("Asia/Shanghai"))),
                 QStringLiteral("Mon 2024-01-08 08:00"));
    }

    void aZoneThatDoesNotExistIsUtc()
    {
        const QByteArray before = qgetenv("TZ");
        const bool wasSet = qEnvironmentVariableIsSet("TZ");
        const auto restore = qScopeGuard([&] {
            if (wasSet)
                qputenv("TZ", before);
            else
                qunsetenv("TZ");
        });
        qputenv("TZ", "Nowhere/Town");
        QCOMPARE(ownZone(), QTimeZone::utc());
        QCOMPARE(Clock(ClockKind::Mine).zone(us).id(), QByteArray("UTC"));
        qputenv("TZ", "Asia/Shanghai");
        QCOMPARE(ownZone().id(), QByteArray("Asia/Shanghai"));
    }

    void everyKnownMarketHasAZoneOnThisMachine()
    {
        for (const char *region :
             {"US", "GB", "ID", "TH", "PH", "MY", "VN", "MX", "SG", "SA", "BR", "ES"})
            QVERIFY2(Clock::marketZone(QLatin1String(region)).isValid(), region);
        QVERIFY(!Clock::marketZone(QStringLiteral("XX")).isValid());
        QCOMPARE(Clock().zone(QStringLiteral("XX")), QTimeZone::utc());
    }

    void aWeekBeginsOnMondayOfTheChosenClock()
    {
        const qint64 newYork =
            Clock(ClockKind::Mine, QTimeZone("America/New_York")).wallSeconds(sampleStart, us);
        QCOMPARE(wallDateTime(groupStart(newYork, Grouping::Week)).date(), QDate(2024, 1, 1));
        QCOMPARE(wallDateTime(groupStart(sampleStart, Grouping::Week)).date(), QDate(2024, 1, 8));
    }

    void groupsTouchWithoutGapOrOverlap()
    {
        for (const Grouping grouping : {Grouping::Day, Grouping::Week, Grouping::Month}) {
            qint64 start = groupStart(sampleStart, grouping);
            for (int i = 0; i < 40; ++i) {
                const qint64 next = nextGroupStart(start, grouping);
                QCOMPARE(groupStart(next - 1, grouping), start);
                QCOMPARE(groupStart(next, grouping), next);
                start = next;
            }
        }
    }

    void groupsAreThoseOfTheCalendar()
    {
        const auto midnight = [](QDate day) {
            return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        };
        QDate before;
        // Over leap years, the end of a century that is none, and back beyond 1970.
        for (QDate day(1895, 12, 28); day.year() < 2105; day = day.addDays(1)) {
            const qint64 noon = midnight(day) + 43'210;
            const QDate month(day.year(), day.month(), 1);
            QCOMPARE(groupStart(noon, Grouping::Day), midnight(day));
            QCOMPARE(groupStart(noon, Grouping::Week), midnight(day.addDays(1 - day.dayOfWeek())));
            QCOMPARE(groupStart(noon, Grouping::Month), midnight(month));
            QCOMPARE(nextGroupStart(midnight(month), Grouping::Month),
                     midnight(month.addMonths(1)));
            QCOMPARE(groupStart(noon, Grouping::HourOfDay), 12 * 3'600);
            if (before.isValid() && before != month)
                QCOMPARE(groupsBetween(midnight(before), midnight(month), Grouping::Month), 1);
            before = month;
        }
        const qint64 from = midnight(QDate(2025, 12, 1));
        QCOMPARE(groupsBetween(from, midnight(QDate(2026, 2, 1)), Grouping::Month), 2);
        QCOMPARE(groupsBetween(from, midnight(QDate(2026, 1, 5)), Grouping::Week), 5);
        QCOMPARE(groupsBetween(from, midnight(QDate(2026, 1, 5)), Grouping::Day), 35);
    }

    void aPeriodCountsCalendarDays()
    {
        const Clock utc(ClockKind::Utc);
        const Period week{7};
        Livestream stream;
        QVERIFY(!week.contains(stream, utc, sampleStart));
        QVERIFY(Period{}.contains(stream, utc, sampleStart));
        stream.start = sampleStart - 6 * 86400 - 4; // midnight six days before
        QVERIFY(week.contains(stream, utc, sampleStart));
        *stream.start -= 1;
        QVERIFY(!week.contains(stream, utc, sampleStart));
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_Clock.moc"

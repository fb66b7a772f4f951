#include "analysis/ComparisonPeriod.h"

#include <QTest>

using namespace livegauge;

namespace {

qint64 wall(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toSecsSinceEpoch();
}

QString text(const std::optional<WallSpan> &span)
{
    if (!span)
        return QStringLiteral("none");
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm");
    return wallDateTime(span->from).toString(format) + QStringLiteral(" … ")
        + wallDateTime(span->until).toString(format);
}

Period between(QDate from, QDate to)
{
    Period period;
    period.from = from;
    period.to = to;
    return period;
}

} // namespace

class TestComparisonPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Seven days until today, and it is 14:05: the seventh day before ends at 14:05 as well.
    void anUnfinishedDayIsComparedWithAsMuchOfADay()
    {
        const qint64 now = wall(2026, 11, 22, 14, 5);
        QCOMPARE(text(spanOf(Period{7}, now)),
                 QStringLiteral("2026-11-16 00:00 … 2026-11-23 00:00"));
        QCOMPARE(text(comparedSpan(Period{7}, Comparison::Before, now)),
                 QStringLiteral("2026-11-09 00:00 … 2026-11-15 14:05"));
        QCOMPARE(text(comparedSpan(Period{7}, Comparison::LastYear, now)),
                 QStringLiteral("2025-11-16 00:00 … 2025-11-22 14:05"));
    }

    void aPeriodThatIsOverIsComparedWhole()
    {
        const qint64 now = wall(2026, 11, 22, 14, 5);
        const Period october = between(QDate(2026, 10, 1), QDate(2026, 10, 31));
        QCOMPARE(text(comparedSpan(october, Comparison::Before, now)),
                 QStringLiteral("2026-08-31 00:00 … 2026-10-01 00:00"));
        QCOMPARE(text(comparedSpan(october, Comparison::LastYear, now)),
                 QStringLiteral("2025-10-01 00:00 … 2025-11-01 00:00"));
    }

    /// Ten of its days are still to come: ten days of the one before stay out.
    void daysToComeHaveNoLike()
    {
        const qint64 now = wall(2026, 11, 21);
        const Period november = between(QDate(2026, 11, 1), QDate(2026, 11, 30));
        QCOMPARE(text(comparedSpan(november, Comparison::Before, now)),
                 QStringLiteral("2026-10-02 00:00 … 2026-10-22 00:00"));
        const Period december = between(QDate(2026, 12, 1), QDate(2026, 12, 2));
        QVERIFY(comparedSpan(december, Comparison::Before, now)->isEmpty());
        QVERIFY(comparedSpan(december, Comparison::LastYear, now)->isEmpty());
    }

    void aLeapDayHasItsLikeInTheShorterYear()
    {
        const qint64 now = wall(2028, 6, 1);
        const Period february = between(QDate(2028, 2, 1), QDate(2028, 2, 29));
        QCOMPARE(text(comparedSpan(february, Comparison::LastYear, now)),
                 QStringLiteral("2027-02-01 00:00 … 2027-03-01 00:00"));
        const Period upToIt = between(QDate(2028, 2, 1), QDate(2028, 2, 28));
        QCOMPARE(text(comparedSpan(upToIt, Comparison::LastYear, now)),
                 QStringLiteral("2027-02-01 00:00 … 2027-03-01 00:00"));
    }

    void whatHasNoBeginningHasNothingBeforeIt()
    {
        const qint64 now = wall(2026, 11, 22);
        QCOMPARE(text(comparedSpan(Period{}, Comparison::Before, now)), QStringLiteral("none"));
        QCOMPARE(text(comparedSpan(between({}, QDate(2026, 1, 1)), Comparison::LastYear, now)),
                 QStringLiteral("none"));
        const Period turned = between(QDate(2026, 2, 2), QDate(2026, 2, 1));
        QCOMPARE(text(comparedSpan(turned, Comparison::Before, now)), QStringLiteral("none"));
    }

    void withoutAnEndItRunsUntilTodayIsOver()
    {
        const qint64 now = wall(2026, 11, 22, 12);
        QCOMPARE(text(spanOf(between(QDate(2026, 11, 20), {}), now)),
                 QStringLiteral("2026-11-20 00:00 … 2026-11-23 00:00"));
        QCOMPARE(text(comparedSpan(between(QDate(2026, 11, 20), {}), Comparison::Before, now)),
                 QStringLiteral("2026-11-17 00:00 … 2026-11-19 12:00"));
    }
};

QTEST_APPLESS_MAIN(TestComparisonPeriod)
#include "tst_ComparisonPeriod.moc"

#include "charts/Streams.h"
#include "charts/Ticks.h"

#include <QTest>

#include <cmath>

using namespace livegauge;
using namespace livegauge::test;

namespace {

double sevenPixelsEach(const QString &text)
{
    return 7.0 * static_cast<double>(text.size());
}

QString labels(const char *from, const char *to, double width, Grouping grouping,
               Language language = Language::English)
{
    QStringList result;
    for (const TimeTick &tick :
         timeTicks({moment(from), moment(to)}, width, grouping, language, sevenPixelsEach)) {
        result += tick.second.isEmpty() ? tick.label : tick.label + QLatin1Char('/') + tick.second;
    }
    return result.join(QLatin1Char(' '));
}

} // namespace

class TestTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueStepsAreRoundAndReachTheTop()
    {
        for (const double max : {0.03, 1.0, 7.0, 6999.0, 18'000.0, 123'456'789.0}) {
            const auto scales = valueScales({{max, false}}, 5);
            QVERIFY(scales[0].top() >= max);
            QVERIFY(scales[0].top() <= 2 * max);
            const double digit =
                scales[0].step / std::pow(10, std::floor(std::log10(scales[0].step) + 1e-9));
            QVERIFY(qFuzzyCompare(digit, 1) || qFuzzyCompare(digit, 2) || qFuzzyCompare(digit, 5));
        }
    }

    void twoAxesShareTheirLines()
    {
        const auto scales = valueScales({{6800, false}, {17'000, true}}, 5);
        QCOMPARE(scales[0].steps, scales[1].steps);
    }

    void countsHaveNoHalves() { QCOMPARE(valueScales({{1, true}}, 5)[0].step, 1.0); }

    void nothingKnownStillGivesAnAxis()
    {
        QVERIFY(qFuzzyCompare(valueScales({{0, false}}, 4)[0].top(), 1));
    }

    void timeTicksThinOutAsTheRangeGrows()
    {
        QCOMPARE(labels("2026-11-20T00:00", "2026-11-23T00:00", 600, Grouping::Day),
                 QStringLiteral("Nov 20/2026 Nov 21 Nov 22"));
        QCOMPARE(labels("2026-10-25T00:00", "2026-11-22T00:00", 600, Grouping::Day),
                 QStringLiteral("Oct 26/2026 Nov 2 Nov 9 Nov 16"));
        QCOMPARE(labels("2026-10-15T00:00", "2027-03-02T00:00", 400, Grouping::Day),
                 QStringLiteral("Nov/2026 Dec Jan/2027 Feb Mar"));
        QCOMPARE(labels("2024-01-01T00:00", "2026-01-01T00:00", 500, Grouping::Month),
                 QStringLiteral("Jan/2024 Apr Jul Oct Jan/2025 Apr Jul Oct"));
        QCOMPARE(labels("2016-01-01T00:00", "2027-01-01T00:00", 500, Grouping::Day)
                     .section(QLatin1Char(' '), 0, 2),
                 QStringLiteral("2016 2017 2018"));
    }

    void hoursAppearOnlyForLivestreamsOneByOne()
    {
        QCOMPARE(labels("2026-11-20T18:00", "2026-11-21T06:00", 300, Grouping::Livestream),
                 QStringLiteral("18:00/Nov 20 21:00 00:00/Nov 21 03:00"));
        QVERIFY(!labels("2026-11-20T00:00", "2026-11-21T00:00", 900, Grouping::Day)
                     .contains(QLatin1Char(':')));
    }

    void chineseLabelsReadChinese()
    {
        QCOMPARE(
            labels("2026-11-20T00:00", "2026-11-22T00:00", 600, Grouping::Day, Language::Chinese),
            QStringLiteral("11-20/2026 11-21"));
        QCOMPARE(
            labels("2026-10-01T00:00", "2026-12-01T00:00", 600, Grouping::Month, Language::Chinese),
            QStringLiteral("10月/2026 11月"));
    }

    void labelsNeverOverlap()
    {
        for (qint64 days = 1; days < 4000; days = days * 3 / 2 + 1) {
            for (const double width : {60.0, 200.0, 900.0}) {
                const TimeRange range{moment("2020-02-03T00:00"),
                                      moment("2020-02-03T00:00") + days * 86'400};
                double last = -1e9;
                for (const TimeTick &tick :
                     timeTicks(range, width, Grouping::Day, Language::English, sevenPixelsEach)) {
                    const double half = sevenPixelsEach(tick.label) / 2;
                    const double x = (tick.at - static_cast<double>(range.from))
                        / static_cast<double>(range.length()) * width;
                    QVERIFY(x - half > last);
                    last = x + half;
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTicks)
#include "tst_Ticks.moc"

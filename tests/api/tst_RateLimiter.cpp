#include "api/RateLimiter.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace livegauge;
using namespace std::chrono_literals;

namespace {

using Clock = RateLimiter::Clock;
const Clock::time_point start = Clock::time_point{} + 1h;

/// When requests leave that all want to leave at once.
std::vector<Clock::time_point> departures(RateLimiter &limiter, int count,
                                          Clock::time_point now = start)
{
    std::vector<Clock::time_point> times;
    while (static_cast<int>(times.size()) < count) {
        now += limiter.wait(now);
        limiter.take(now);
        times.push_back(now);
    }
    return times;
}

/// The same with a timer that counts in milliseconds and wakes up to `latest` too late.
std::vector<Clock::time_point> lateDepartures(RateLimiter &limiter, int count,
                                              std::chrono::microseconds latest)
{
    std::mt19937 chance(1); // NOLINT: the same run each time
    std::uniform_int_distribution<std::int64_t> late(0, latest.count());
    std::vector<Clock::time_point> times;
    Clock::time_point now = start;
    while (static_cast<int>(times.size()) < count) {
        if (const Clock::duration wait = limiter.wait(now); wait > 0s) {
            now += std::chrono::ceil<std::chrono::milliseconds>(wait)
                + std::chrono::microseconds(late(chance));
            continue;
        }
        limiter.take(now);
        times.push_back(now);
    }
    return times;
}

int mostInOneSecond(const std::vector<Clock::time_point> &times)
{
    std::ptrdiff_t most = 0;
    for (auto from = times.begin(); from != times.end(); ++from)
        most = std::max(most, std::lower_bound(from, times.end(), *from + 1s) - from);
    return static_cast<int>(most);
}

bool isNear(double value, double expected)
{
    return qAbs(value - expected) < 0.01 * expected;
}

} // namespace

class TestRateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSecondHoldsMoreThanTheRateAndOne()
    {
        for (const int rate : {1, 2, 5, 20, 50}) {
            RateLimiter limiter(rate);
            const auto times = departures(limiter, 200);
            QVERIFY(mostInOneSecond(times) <= rate + 1);
            QVERIFY(times.back() - times.front() <= 200s / rate + 1s);
        }
    }

    void lateTimersCostNoTime_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<std::chrono::microseconds>("latest");
        for (const int rate : {1, 2, 20, 50}) {
            for (const auto latest : {0us, 1'000us, 5'000us, 15'000us}) {
                QTest::addRow("%d a second, %d us late", rate, static_cast<int>(latest.count()))
                    << rate << latest;
            }
        }
    }

    void lateTimersCostNoTime()
    {
        QFETCH(int, rate);
        QFETCH(std::chrono::microseconds, latest);
        RateLimiter limiter(rate);
        const auto times = lateDepartures(limiter, 2'000, latest);
        const double seconds = std::chrono::duration<double>(times.back() - times.front()).count();
        QVERIFY2(isNear(seconds, 1'999.0 / rate), qPrintable(QString::number(seconds)));
        QVERIFY(mostInOneSecond(times) <= rate + 1);
    }

    void noSecondHoldsMoreHoweverLateTheyCome()
    {
        for (const int rate : {1, 2, 5, 20, 50}) {
            RateLimiter limiter(rate);
            QVERIFY(mostInOneSecond(lateDepartures(limiter, 2'000, 300ms)) <= rate + 1);
        }
    }

    void aLongRestSavesNothingUp()
    {
        RateLimiter limiter(5);
        departures(limiter, 1);
        QVERIFY(mostInOneSecond(departures(limiter, 50, start + 1h)) <= 6);
    }

    void theFirstLeavesAtOnceAndTheNextInTurn()
    {
        RateLimiter limiter(2);
        QVERIFY(limiter.wait(start) == 0s);
        limiter.take(start);
        QVERIFY(limiter.wait(start) == 500ms);
        QVERIFY(limiter.wait(start + 400ms) >= 99ms);
        QVERIFY(limiter.wait(start + 500ms) == 0s);
    }

    void aRefusalHalvesTheRateAndItComesBackSlowly()
    {
        RateLimiter limiter(10);
        QVERIFY(isNear(limiter.rate(start), 10));
        limiter.slowDown(start);
        QVERIFY(isNear(limiter.rate(start), 5));
        QVERIFY(isNear(limiter.rate(start + 5s), 6));
        QVERIFY(isNear(limiter.rate(start + 60s), 10));
    }

    void refusalsOfOneMomentCountOnce()
    {
        RateLimiter limiter(8);
        for (int refusal = 0; refusal < 4; ++refusal)
            limiter.slowDown(start + refusal * 100ms);
        QVERIFY(isNear(limiter.rate(start + 300ms), 4.048));
    }

    void itNeverStandsStill()
    {
        RateLimiter limiter(1);
        for (int refusal = 0; refusal < 100; ++refusal)
            limiter.slowDown(start + refusal * 1s);
        QVERIFY(limiter.rate(start + 100s) >= 1.0 / 16);
        QVERIFY(RateLimiter(0).rate(start) > 0);
    }

    void aNewRateHoldsAtOnce()
    {
        RateLimiter limiter(1);
        limiter.take(start);
        limiter.setRate(50);
        QVERIFY(limiter.wait(start) <= 21ms);
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_RateLimiter.moc"

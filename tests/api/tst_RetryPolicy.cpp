#include "api/RetryAfter.h"
#include "api/RetryPolicy.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace livegauge;
using namespace std::chrono_literals;

namespace {

Error errorOf(ErrorKind kind, int sends = 0)
{
    Error error;
    error.kind = kind;
    error.sends = sends;
    return error;
}

Error fault(const char *message)
{
    Error error = errorOf(ErrorKind::ServerFault, 1);
    error.status = 500;
    error.serverMessage = QString::fromUtf8(message);
    return error;
}

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNeverLeftAndTooManyAndOneFaultAreTriedAgain()
    {
        for (int number = 0; number <= static_cast<int>(ErrorKind::UnexpectedStatus); ++number) {
            const auto kind = static_cast<ErrorKind>(number);
            const bool expected = kind == ErrorKind::HostNotFound
                || kind == ErrorKind::ConnectionRefused || kind == ErrorKind::NoNetwork
                || kind == ErrorKind::ProxyFailed || kind == ErrorKind::TooManyRequests
                || kind == ErrorKind::ServerFault;
            Error error = errorOf(kind);
            error.status = 500;
            QCOMPARE(RetryPolicy().decide(error, 1, 3, 0.5).again, expected);
        }
    }

    /// It may have been served and billed behind the gateway.
    void aGatewaysFaultIsAnUnknownOutcome()
    {
        for (const int status : {502, 503, 504}) {
            Error error = errorOf(ErrorKind::ServerFault, 1);
            error.status = status;
            QVERIFY(!RetryPolicy().decide(error, 1, 3, 0.5).again);
        }
        Error inBody = errorOf(ErrorKind::ServerFault, 1);
        inBody.status = 200;
        inBody.code = 500;
        QVERIFY(RetryPolicy().decide(inBody, 1, 3, 0.5).again);
    }

    void whatLeftIsNotTakenForUnsent()
    {
        QVERIFY(!RetryPolicy().decide(errorOf(ErrorKind::ProxyFailed, 1), 1, 3, 0.5).again);
        QVERIFY(!RetryPolicy().decide(errorOf(ErrorKind::NoNetwork, 1), 1, 3, 0.5).again);
    }

    void threeAttemptsAreTheMost()
    {
        const Error error = errorOf(ErrorKind::TooManyRequests, 1);
        QVERIFY(RetryPolicy().decide(error, 2, 9, 0.5).again);
        QVERIFY(!RetryPolicy().decide(error, 3, 9, 0.5).again);
        QVERIFY(!RetryPolicy().decide(error, 1, 1, 0.5).again);
        // The others wait all the same.
        QCOMPARE(RetryPolicy().decide(error, 1, 1, 0.5).wait, 1000ms);
    }

    void aFaultIsRepeatedOnceAfterTwoToThreeSeconds()
    {
        QCOMPARE(RetryPolicy().decide(fault("Internal server error"), 1, 3, 0).wait, 2000ms);
        QCOMPARE(RetryPolicy().decide(fault("Internal server error"), 1, 3, 0.999).wait, 2999ms);
        QVERIFY(!RetryPolicy().decide(fault("Internal server error"), 2, 3, 0).again);
    }

    void aFaultThatSpeaksOfAllowanceIsNotRepeated()
    {
        for (const char *message :
             {"Usage exceeded", "quota gone", "daily LIMIT reached", "额度不足"})
            QVERIFY(!RetryPolicy().decide(fault(message), 1, 3, 0).again);
    }

    void waitsAreSpreadOverTheirWholeRange()
    {
        const Error error = errorOf(ErrorKind::HostNotFound);
        QRandomGenerator random(1);
        int low = 0;
        int high = 0;
        for (int count = 0; count < 10'000; ++count) {
            const auto wait = RetryPolicy().decide(error, 2, 3, random.generateDouble()).wait;
            QVERIFY(wait >= 0ms && wait <= 2000ms);
            low += wait < 500ms ? 1 : 0;
            high += wait > 1500ms ? 1 : 0;
        }
        QVERIFY(low > 2200 && low < 2800);
        QVERIFY(high > 2200 && high < 2800);
    }

    void theServersWaitIsTheLeast()
    {
        Error error = errorOf(ErrorKind::TooManyRequests, 1);
        error.retryAfter = 7s;
        QCOMPARE(RetryPolicy().decide(error, 1, 3, 0).wait, 7000ms);
        QVERIFY(RetryPolicy(0.0).decide(error, 1, 3, 0.9).wait == 7000ms);
        error.retryAfter = 120s;
        QVERIFY(RetryPolicy().decide(error, 1, 3, 0).again);
    }

    void anAbsurdWaitGivesUpAndSaysSo()
    {
        Error error = errorOf(ErrorKind::TooManyRequests, 1);
        error.retryAfter = 3600s;
        const RetryDecision decision = RetryPolicy().decide(error, 1, 3, 0);
        QVERIFY(!decision.again);
        QVERIFY(decision.reason.contains(QStringLiteral("3600")));
    }

    void retryAfterIsReadInBothForms()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        QVERIFY(readRetryAfter("5", now) == 5000ms);
        QVERIFY(readRetryAfter(" 0 ", now) == 0ms);
        QVERIFY(readRetryAfter("Sun, 01 Mar 2026 12:00:30 GMT", now) == 30'000ms);
        QVERIFY(readRetryAfter("Sun, 01 Mar 2026 11:00:00 GMT", now) == 0ms);
        QVERIFY(readRetryAfter("99999999999999999999999", now) > 1000h);
        for (const char *header : {"", "-1", "soon", "1.5", "Sun, 32 Mar 2026 12:00:30 GMT"})
            QVERIFY(!readRetryAfter(header, now));
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_RetryPolicy.moc"

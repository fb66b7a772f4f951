#include "api/ReplyReader.h"

#include <QTest>
#include <QTimeZone>

using namespace livegauge;
using namespace std::chrono_literals;
using Net = QNetworkReply;

namespace {

const QByteArray key = "sk_live_0123456789abcdef";
const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

HttpAnswer answerOf(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpAnswer answer;
    answer.sends = 1;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    if (status >= 400)
        answer.error = status == 401 ? Net::AuthenticationRequiredError : Net::UnknownContentError;
    return answer;
}

Result<Page> readAnswer(const HttpAnswer &answer)
{
    return ReplyReader({QStringLiteral("1"), 1},
                       QUrl(QStringLiteral("https://api.example/base/v1")), ApiKey(key), now)
        .read(answer);
}

Error failure(const HttpAnswer &answer)
{
    const Result<Page> result = readAnswer(answer);
    return result ? Error{ErrorKind::NoKey, -1, 0, {}, {}, {}, {}, 0} : result.error();
}

HttpAnswer broken(Net::NetworkError error, int sends, int status = 0)
{
    HttpAnswer answer;
    answer.error = error;
    answer.sends = sends;
    answer.status = status;
    return answer;
}

HttpAnswer stopped(Stop stop, int sends)
{
    HttpAnswer answer = broken(Net::OperationCanceledError, sends);
    answer.stop = stop;
    return answer;
}

} // namespace

class TestReplyReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << ErrorKind::BadRequest;
        QTest::newRow("401") << 401 << ErrorKind::KeyRefused;
        QTest::newRow("402") << 402 << ErrorKind::OutOfCredit;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("418") << 418 << ErrorKind::UnexpectedStatus;
        QTest::newRow("429") << 429 << ErrorKind::TooManyRequests;
        QTest::newRow("500") << 500 << ErrorKind::ServerFault;
        QTest::newRow("502") << 502 << ErrorKind::ServerFault;
        QTest::newRow("504") << 504 << ErrorKind::ServerFault;
    }

    void everyStatusHasItsMeaning()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        const QByteArray number = QByteArray::number(status);
        const Error byStatus =
            failure(answerOf(status, "{\"code\":" + number + ",\"message\":\"m\"}"));
        QCOMPARE(byStatus.kind, kind);
        QCOMPARE(byStatus.status, status);
        QCOMPARE(byStatus.code, status);
        QCOMPARE(byStatus.serverMessage, QStringLiteral("m"));
        QCOMPARE(byStatus.sends, 1);
        // The same told by a body under HTTP 200, and by a gateway's page.
        const Error byCode = failure(answerOf(200, "{\"code\":" + number + ",\"msg\":\"m\"}"));
        QCOMPARE(byCode.kind, kind);
        QCOMPARE(byCode.serverMessage, QStringLiteral("m"));
        QCOMPARE(failure(answerOf(status, "<html>", "text/html")).kind, kind);
    }

    void statusesOfTheNetworkAreNotTheApis()
    {
        QCOMPARE(failure(answerOf(511, "<html>", "text/html")).kind, ErrorKind::LoginPage);
        HttpAnswer proxy = answerOf(407, {});
        proxy.error = Net::ProxyAuthenticationRequiredError;
        QCOMPARE(failure(proxy).kind, ErrorKind::ProxyFailed);
        QCOMPARE(failure(answerOf(200, "{\"code\":407}")).kind, ErrorKind::UnexpectedStatus);
    }

    void whatIsNoJsonIsALoginPage()
    {
        const QByteArray rows = "{\"code\":0,\"data\":[]}";
        QCOMPARE(failure(answerOf(200, rows, "text/html; charset=utf-8")).kind,
                 ErrorKind::LoginPage);
        QCOMPARE(failure(answerOf(200, "  <!doctype html>")).kind, ErrorKind::LoginPage);
        QCOMPARE(failure(answerOf(200, "hello", "text/plain")).kind, ErrorKind::LoginPage);
        QCOMPARE(failure(answerOf(200, "x", "")).kind, ErrorKind::LoginPage);
        QCOMPARE(failure(answerOf(200, rows, "image/png")).kind, ErrorKind::LoginPage);
        for (const char *type : {"", "text/plain", "application/json; charset=utf-8",
                                 "Application/JSON", "application/vnd.api+json"})
            QVERIFY(readAnswer(answerOf(200, "\n " + rows, type)).ok());
    }

    void aBodyThatIsNoJsonIsUnreadable()
    {
        QCOMPARE(failure(answerOf(200, "")).kind, ErrorKind::AnswerUnreadable);
        QCOMPARE(failure(answerOf(200, "nonsense")).kind, ErrorKind::AnswerUnreadable);
        QCOMPARE(failure(answerOf(200, "{\"code\":0,")).kind, ErrorKind::AnswerUnreadable);
    }

    void halfAJsonWithoutALengthWasCutOff()
    {
        HttpAnswer answer = answerOf(200, "{\"code\":0,\"data\":[{\"room_");
        answer.lengthTold = false;
        QCOMPARE(failure(answer).kind, ErrorKind::AnswerCutOff);
        QCOMPARE(failure(answer).status, 200);
    }

    void theConnectionIsReadFirst()
    {
        QCOMPARE(failure(broken(Net::HostNotFoundError, 0)).kind, ErrorKind::HostNotFound);
        QCOMPARE(failure(broken(Net::ConnectionRefusedError, 0)).kind,
                 ErrorKind::ConnectionRefused);
        QCOMPARE(failure(broken(Net::SslHandshakeFailedError, 0)).kind, ErrorKind::TlsFailed);
        QCOMPARE(failure(broken(Net::TemporaryNetworkFailureError, 0)).kind, ErrorKind::NoNetwork);
        QCOMPARE(failure(broken(Net::UnknownNetworkError, 0)).kind, ErrorKind::NoNetwork);
        QCOMPARE(failure(broken(Net::ProxyTimeoutError, 0)).kind, ErrorKind::ProxyFailed);
        QCOMPARE(failure(broken(Net::ProxyAuthenticationRequiredError, 0)).kind,
                 ErrorKind::ProxyFailed);
        QCOMPARE(failure(broken(Net::RemoteHostClosedError, 1)).kind,
                 ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(broken(Net::ConnectionRefusedError, 1)).kind,
                 ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(broken(Net::ProxyConnectionClosedError, 1)).kind,
                 ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(broken(Net::TimeoutError, 1)).kind, ErrorKind::TimedOut);
        QCOMPARE(failure(broken(Net::RemoteHostClosedError, 1, 200)).kind, ErrorKind::AnswerCutOff);
        QCOMPARE(failure(broken(Net::RemoteHostClosedError, 1, 402)).kind, ErrorKind::AnswerCutOff);
        QCOMPARE(failure(broken(Net::UnknownContentError, 1, 200)).kind,
                 ErrorKind::AnswerUnreadable);
        QCOMPARE(failure(broken(Net::ProtocolFailure, 1)).kind, ErrorKind::AnswerUnreadable);
    }

    void whatWeEndedOurselvesIsNamedSo()
    {
        QCOMPARE(failure(stopped(Stop::Cancelled, 0)).kind, ErrorKind::Cancelled);
        QCOMPARE(failure(stopped(Stop::Cancelled, 1)).kind, ErrorKind::CancelledInFlight);
        QCOMPARE(failure(stopped(Stop::TimeLimit, 0)).kind, ErrorKind::QueueTimeout);
        QCOMPARE(failure(stopped(Stop::TimeLimit, 1)).kind, ErrorKind::TimedOut);
        QCOMPARE(failure(stopped(Stop::Silence, 1)).kind, ErrorKind::TimedOut);
        QCOMPARE(failure(stopped(Stop::TooLarge, 1)).kind, ErrorKind::AnswerTooLarge);
        QCOMPARE(failure(stopped(Stop::ReSend, 2)).kind, ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(stopped(Stop::ReSend, 2)).sends, 2);
    }

    void aRedirectNamesItsTargetWithoutSecrets()
    {
        HttpAnswer answer = answerOf(302, {}, "text/html");
        answer.location = "https://user:pw@evil.example:8443/" + key + "/in?token=" + key + "#x";
        const Error error = failure(answer);
        QCOMPARE(error.kind, ErrorKind::Redirected);
        QCOMPARE(error.target, QStringLiteral("https://evil.example:8443/[key]/in"));
        answer.location = "/login?next=1";
        QCOMPARE(failure(answer).target, QStringLiteral("https://api.example/login"));
        answer.location = "https://" + key + ".evil.example/";
        QVERIFY(!failure(answer).target.contains(QLatin1String("abcdef")));
    }

    void anEchoedKeyIsCutOut()
    {
        const QByteArray padding(290, 'x');
        const Error error =
            failure(answerOf(401, "{\"code\":401,\"message\":\"" + padding + key + " wrong\"}"));
        QCOMPARE(error.serverMessage.size(), 300);
        QVERIFY(!error.serverMessage.contains(QLatin1String("sk_")));
        HttpAnswer shaky = broken(Net::UnknownNetworkError, 0);
        shaky.errorText = QStringLiteral("cannot send Bearer sk_live_0123456789abcdef");
        QCOMPARE(failure(shaky).detail, QStringLiteral("cannot send Bearer [key]"));
        const Result<Page> page = readAnswer(
            answerOf(200,
                     "{\"code\":0,\"requestId\":\"" + key
                         + "\",\"data\":[{\"room_id\":\"1\",\"title\":\"" + key + "\"}]}"));
        QVERIFY(page.ok());
        QVERIFY(!page.value().raw.contains(key));
        QCOMPARE(page.value().requestId, QStringLiteral("[key]"));
        QCOMPARE(page.value().rows.front().title, QStringLiteral("[key]"));
    }

    void retryAfterComesAlong()
    {
        HttpAnswer answer = answerOf(429, "{\"code\":429}");
        answer.retryAfter = "Sun, 01 Mar 2026 12:00:30 GMT";
        QVERIFY(failure(answer).retryAfter == 30'000ms);
        HttpAnswer byCode = answerOf(200, "{\"code\":429}");
        byCode.retryAfter = "3";
        QVERIFY(failure(byCode).retryAfter == 3000ms);
    }
};

QTEST_APPLESS_MAIN(TestReplyReader)
#include "tst_ReplyReader.moc"

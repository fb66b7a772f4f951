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
    answer.left = true;
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

HttpAnswer broken(Net::NetworkError error, bool left, int status = 0)
{
    HttpAnswer answer;
    answer.error = error;
    answer.left = left;
    answer.status = status;
    return answer;
}

HttpAnswer stopped(Stop stop, bool left)
{
    HttpAnswer answer = broken(Net::OperationCanceledError, left);
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
        QCOMPARE(failure(broken(Net::HostNotFoundError, false)).kind, ErrorKind::HostNotFound);
        QCOMPARE(failure(broken(Net::ConnectionRefusedError, false)).kind,
                 ErrorKind::ConnectionRefused);
        QCOMPARE(failure(broken(Net::SslHandshakeFailedError, false)).kind, ErrorKind::TlsFailed);
        QCOMPARE(failure(broken(Net::TemporaryNetworkFailureError, false)).kind,
                 ErrorKind::NoNetwork);
        QCOMPARE(failure(broken(Net::UnknownNetworkError, false)).kind, ErrorKind::NoNetwork);
        QCOMPARE(failure(broken(Net::ProxyTimeoutError, false)).kind, ErrorKind::ProxyFailed);
        QCOMPARE(failure(broken(Net::ProxyAuthenticationRequiredError, false)).kind,
                 ErrorKind::ProxyFailed);
        QCOMPARE(failure(broken(Net::RemoteHostClosedError, true)).kind,
                 ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(broken(Net::ConnectionRefusedError, true)).kind,
                 ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(broken(Net::ProxyConnectionClosedError, true)).kind,
                 ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(failure(broken(Net::TimeoutError, true)).kind, ErrorKind::TimedOut);
        QCOMPARE(failure(broken(Net::RemoteHostClosedError, true, 200)).kind,
                 ErrorKind::AnswerCutOff);
        QCOMPARE(failure(broken(Net::RemoteHostClosedError, true, 402)).kind,
                 ErrorKind::AnswerCutOff);
        QCOMPARE(failure(broken(Net::UnknownContentError, true, 200)).kind,
                 ErrorKind::AnswerUnreadable);
        QCOMPARE(failure(broken(Net::ProtocolFailure, true)).kind, ErrorKind::AnswerUnreadable);
        QCOMPARE(failure(broken(Net::ProtocolFailure, true)).sends, 1);
        QCOMPARE(failure(broken(Net::ProxyTimeoutError, false)).sends, 0);
    }

    /// Qt's name for a connection that ended early, where it may not send again.
    void aSecondSendThatQtCouldNotMakeIsABrokenAnswer()
    {
        const auto of = [](int status) {
            return failure(broken(Net::ContentReSendError, true, status)).kind;
        };
        QCOMPARE(of(0), ErrorKind::ClosedWithoutAnswer);
        QCOMPARE(of(200), ErrorKind::AnswerCutOff);
        QCOMPARE(of(402), ErrorKind::AnswerCutOff);
        QCOMPARE(of(307), ErrorKind::Redirected); // Qt says so of every 307 and 308
        QCOMPARE(of(308), ErrorKind::Redirected);
    }

    void whatWeEndedOurselvesIsNamedSo()
    {
        QCOMPARE(failure(stopped(Stop::Cancelled, false)).kind, ErrorKind::Cancelled);
        QCOMPARE(failure(stopped(Stop::Cancelled, true)).kind, ErrorKind::CancelledInFlight);
        QCOMPARE(failure(stopped(Stop::TimeLimit, false)).kind, ErrorKind::QueueTimeout);
        QCOMPARE(failure(stopped(Stop::TimeLimit, true)).kind, ErrorKind::TimedOut);
        QCOMPARE(failure(stopped(Stop::Silence, true)).kind, ErrorKind::TimedOut);
        QCOMPARE(failure(stopped(Stop::TooLarge, true)).kind, ErrorKind::AnswerTooLarge);
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
        HttpAnswer shaky = broken(Net::UnknownNetworkError, false);
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

#include "api/ApiClient.h"

#include "Wired.h"
#include "api/HttpAttempt.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;
using namespace std::chrono_literals;

namespace {

const QByteArray emptyPage = "{\"code\":0,\"message\":\"success\",\"data\":[]}";

/// A page that takes longer ends with TimedOut.
ConnectionSettings oneSecondTo(const QUrl &base)
{
    ConnectionSettings connection = connectionTo(base);
    connection.timeLimit = 1s;
    return connection;
}

/// Spaces, compressed a thousand times.
QByteArray bomb(int megabytes)
{
    // qCompress gives a length and a zlib stream; "deflate" takes the stream.
    return qCompress(QByteArray(megabytes * 1024 * 1024, ' '), 9).sliced(4);
}

} // namespace

class TestApiClientFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsNamedAndCounted_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("sends");
        const auto row = [](const char *name, const Answer &answer, ErrorKind kind, int sends) {
            QTest::newRow(name) << answer << kind << sends;
        };
        row("400", Answer::refusal(400, "Missing required parameter"), ErrorKind::BadRequest, 1);
        row("401", Answer::refusal(401, "apiKey is null"), ErrorKind::KeyRefused, 1);
        row("401 with a challenge",
            Answer::refusal(401, "apiKey is null", {{"WWW-Authenticate", "Basic realm=\"x\""}}),
            ErrorKind::KeyRefused, 1);
        row("401 with a bearer challenge",
            Answer::refusal(401, "apiKey is null", {{"WWW-Authenticate", "Bearer"}}),
            ErrorKind::KeyRefused, 1);
        row("402", Answer::refusal(402, "apiKey quota is not enough"), ErrorKind::OutOfCredit, 1);
        row("403", Answer::refusal(403, "no"), ErrorKind::Forbidden, 1);
        row("404", Answer::refusal(404, "no"), ErrorKind::NotFound, 1);
        row("407", Answer::refusal(407, "no", {{"Proxy-Authenticate", "Basic realm=\"x\""}}),
            ErrorKind::ProxyFailed, 1);
        row("429", Answer::refusal(429, "qps limit exceeded"), ErrorKind::TooManyRequests, 3);
        row("429, absurd wait",
            Answer::refusal(429, "qps limit exceeded", {{"Retry-After", "86400"}}),
            ErrorKind::TooManyRequests, 1);
        row("500", Answer::refusal(500, "Internal server error"), ErrorKind::ServerFault, 2);
        row("500, quota", Answer::refusal(500, "Quota used up"), ErrorKind::ServerFault, 1);
        row("502 in HTML", Answer::http(502, "<html>", {{"Content-Type", "text/html"}}),
            ErrorKind::ServerFault, 1);
        row("511", Answer::http(511, "<html>", {{"Content-Type", "text/html"}}),
            ErrorKind::LoginPage, 1);
        row("HTML", Answer::http(200, "<html>", {{"Content-Type", "text/html"}}),
            ErrorKind::LoginPage, 1);
        row("empty", Answer::http(200, ""), ErrorKind::AnswerUnreadable, 1);
        row("not JSON", Answer::http(200, "hello"), ErrorKind::AnswerUnreadable, 1);
        row("code 402 under 200", Answer::http(200, "{\"code\":402,\"msg\":\"m\"}"),
            ErrorKind::OutOfCredit, 1);
        row("half with length", Answer::half(emptyPage, true), ErrorKind::AnswerCutOff, 1);
        row("half without length", Answer::half(emptyPage, false), ErrorKind::AnswerCutOff, 1);
        row("close", Answer::closeWithoutAnswer(), ErrorKind::ClosedWithoutAnswer, 1);
        row("reset", Answer::reset(), ErrorKind::ClosedWithoutAnswer, 1);
        Answer large;
        large.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
        large.endless = QByteArray(256LL * 1024, ' ');
        row("endless", large, ErrorKind::AnswerTooLarge, 1);
        Answer told;
        told.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 600000000\r\n\r\n";
        told.then = Answer::Then::Hang;
        row("too large by its length", told, ErrorKind::AnswerTooLarge, 1);
        const Answer::Headers deflated{{"Content-Encoding", "deflate"}};
        row("9 MB in 9 kB", Answer::http(200, bomb(9), deflated), ErrorKind::AnswerTooLarge, 1);
        // Qt refuses such a ratio by itself.
        row("bomb", Answer::http(200, bomb(64), deflated), ErrorKind::AnswerUnreadable, 1);
        Answer noHttp;
        noHttp.bytes = "SSH-2.0-nothing to see\r\n\r\n";
        noHttp.then = Answer::Then::Close;
        row("no HTTP", noHttp, ErrorKind::ClosedWithoutAnswer, 1);
    }

    void everyFaultIsNamedAndCounted()
    {
        QFETCH(Answer, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(int, sends);
        ScriptedServer server;
        server.handle([answer](const Request &) { return answer; });
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.ok());
        const Error error = outcome.error();
        QVERIFY2(error.kind == kind,
                 qPrintable(QStringLiteral("kind %1, status %2, %3")
                                .arg(static_cast<int>(error.kind))
                                .arg(error.status)
                                .arg(error.detail)));
        QVERIFY(sendLast(wired.client, server));
        QCOMPARE(error.sends, server.count(user));
        QCOMPARE(outcome.sent(), server.count(user));
        QCOMPARE(wired.client.sends(), server.count());
        QCOMPARE(error.sends, sends);
        QVERIFY(!error.detail.contains(QString::fromLatin1(key)));
    }

    void anAbsurdWaitIsTold()
    {
        ScriptedServer server;
        server.answer(Answer::refusal(429, "qps", {{"Retry-After", "86400"}}));
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.error().detail.contains(QLatin1String("86400")));
    }

    void oneAttemptMeansOne()
    {
        ScriptedServer server;
        server.answer(Answer::refusal(429, "qps"), 3);
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}, {.attempts = 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(server.count(), 1);
        QVERIFY(outcome.backOffs().empty());
    }

    void aFaultThatPassesLeavesAPage()
    {
        ScriptedServer server;
        server.addRows(user, 4);
        server.answer(Answer::refusal(500, "Internal server error"));
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.page().sends, 2);
        QCOMPARE(outcome.page().rowsSent, 4);
    }

    void aPageOfUnknownOutcomeIsNotSentAgain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("close") << Answer::closeWithoutAnswer();
        QTest::newRow("reset") << Answer::reset();
        const auto thenClose = [](const QByteArray &bytes) {
            Answer answer;
            answer.bytes = bytes;
            answer.then = Answer::Then::Close;
            return answer;
        };
        QTest::newRow("half a status") << thenClose("HTTP/1.1 20");
        QTest::newRow("half a header") << thenClose("HTTP/1.1 200 OK\r\nContent-Type: appl");
        QTest::newRow("no HTTP") << thenClose("SSH-2.0-nothing to see\r\n\r\n");
        QTest::newRow("half with length") << Answer::half(emptyPage, true);
        QTest::newRow("half without length") << Answer::half(emptyPage, false);
        QTest::newRow("half a chunk")
            << thenClose("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n28\r\n{\"code\":0,");
        QTest::newRow("chunks without a last one")
            << thenClose("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                         "Transfer-Encoding: chunked\r\n\r\nA\r\n{\"code\":0,\r\n");
    }

    /// Not even by Qt, which would: the next answer would have been a page.
    void aPageOfUnknownOutcomeIsNotSentAgain()
    {
        QFETCH(Answer, answer);
        for (int round = 0; round < 3; ++round) {
            ScriptedServer server;
            server.addRows(user, 25);
            Wired wired(connectionTo(server.base()));
            server.answer(answer);
            Outcome outcome(wired.client.fetch({user, 2}));
            QVERIFY(outcome.wait());
            QVERIFY(!outcome.ok());
            QCOMPARE(outcome.error().sends, 1);
            QVERIFY(sendLast(wired.client, server));
            QCOMPARE(server.count(user), 1);
            QCOMPARE(wired.client.sends(), server.count());
        }
    }

    void eachPageHasItsOwnConnection()
    {
        ScriptedServer server;
        server.addRows(user, 25);
        Wired wired(connectionTo(server.base()));
        for (int page = 1; page <= 3; ++page) {
            Outcome outcome(wired.client.fetch({user, page}));
            QVERIFY(outcome.wait() && outcome.ok());
        }
        QCOMPARE(server.connections(), 3);
        QCOMPARE(server.requests().back().header("Connection"), QByteArray("close"));
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aRedirectIsNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere;
        ScriptedServer server;
        server.answer(Answer::redirect(status, elsewhere.base().toEncoded() + "/login?key=" + key));
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::Redirected);
        QCOMPARE(outcome.error().target, elsewhere.base().toString() + QStringLiteral("/login"));
        QVERIFY(sendLast(wired.client, server));
        QVERIFY(elsewhere.catchUp());
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(server.count(user), 1);
    }

    void theTimeLimitHoldsAgainstADrip()
    {
        ScriptedServer server;
        Answer drip = Answer::http(200, QByteArray(2000, ' '));
        drip.perByte = 20ms;
        server.answer(drip);
        Wired wired(oneSecondTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QTRY_COMPARE(server.count(), 1);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::TimedOut);
        QCOMPARE(outcome.error().sends, 1);
        QVERIFY(timer.elapsed() > 800 && timer.elapsed() < 1200);
    }

    /// Nor is the time a server takes for its answer: that may be paid for.
    void silenceEndsBeforeTheLimitAndADripIsNoSilence()
    {
        ScriptedServer server;
        Answer drip = Answer::http(200, QByteArray(80, ' '));
        drip.perByte = 10ms;
        server.answer(drip);
        Answer late = Answer::http(200, QByteArray(80, ' '));
        late.delay = 800ms;
        server.answer(late);
        Answer stuck = Answer::http(200, QByteArray(80, ' '));
        stuck.bytes.chop(3);
        stuck.then = Answer::Then::Hang;
        server.answer(stuck);
        const HttpLimits limits{5s, 400ms, 1024};
        for (const Stop expected : {Stop::None, Stop::None, Stop::Silence}) {
            HttpAttempt attempt(nullptr, QNetworkRequest(server.base()), limits);
            std::optional<HttpAnswer> answer;
            connect(&attempt, &HttpAttempt::finished, this,
                    [&answer](const HttpAnswer &came) { answer = came; });
            QTRY_VERIFY(answer.has_value());
            QCOMPARE(answer->stop, expected);
            QVERIFY(answer->left);
        }
    }

    void waitingInOurQueueIsNotTimedOut()
    {
        ScriptedServer server;
        server.setDelay(400ms);
        Wired wired(oneSecondTo(server.base()));
        std::vector<std::unique_ptr<Outcome>> outcomes;
        for (int page = 1; page <= 14; ++page)
            outcomes.push_back(std::make_unique<Outcome>(wired.client.fetch({user, page})));
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome->wait());
            QVERIFY(outcome->ok());
        }
        QCOMPARE(server.count(), 14);
    }

    void aRefusedConnectionIsTriedThreeTimesAndCostsNothing()
    {
        auto server = std::make_unique<ScriptedServer>();
        Wired wired(connectionTo(server->base()));
        server.reset();
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::ConnectionRefused);
        QCOMPARE(outcome.error().sends, 0);
        QCOMPARE(outcome.backOffs().size(), std::size_t(2));
    }

    void anEchoedKeyReachesNobody()
    {
        ScriptedServer server;
        server.answer(Answer::refusal(401, "key " + key + " is wrong"));
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().serverMessage, QStringLiteral("key [key] is wrong"));
        QVERIFY(outcome.failedBody().contains("key [key] is wrong"));
    }

    void whatCameAndCannotBeReadIsNotLost_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QByteArray>("body");
        const QByteArray half = emptyPage.first(emptyPage.size() / 2);
        QTest::newRow("not JSON") << Answer::http(200, "hello") << QByteArray("hello");
        QTest::newRow("HTML") << Answer::http(200, "<html>", {{"Content-Type", "text/html"}})
                              << QByteArray("<html>");
        QTest::newRow("a strange status") << Answer::http(418, "tea") << QByteArray("tea");
        QTest::newRow("half with length") << Answer::half(emptyPage, true) << half;
        QTest::newRow("half without length") << Answer::half(emptyPage, false) << half;
        QTest::newRow("nothing") << Answer::closeWithoutAnswer() << QByteArray();
        QTest::newRow("cut off within the key")
            << Answer::half("The key was " + key + QByteArray(20, ' '), true)
            << QByteArray("The key was [key]");
        Answer stuck = Answer::http(200, emptyPage);
        stuck.bytes.chop(3);
        stuck.then = Answer::Then::Hang;
        QTest::newRow("the time limit passed") << stuck << emptyPage.chopped(3);
        Answer large;
        large.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
        large.endless = QByteArray(256LL * 1024, ' ');
        QTest::newRow("too large") << large << QByteArray(HttpLimits().body, ' ');
    }

    void whatCameAndCannotBeReadIsNotLost()
    {
        QFETCH(Answer, answer);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.handle([answer](const Request &) { return answer; });
        Wired wired(oneSecondTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failedBody(), body);
    }

    void eachAttemptHasItsOwnBody()
    {
        ScriptedServer server;
        server.answer(Answer::http(500, "first"));
        server.answer(Answer::refusal(429, "second", {{"Retry-After", "60"}}));
        Wired wired(connectionTo(server.base()));
        PageReply *reply = wired.client.fetch({user, 1});
        Outcome outcome(reply);
        QTRY_COMPARE(outcome.backOffs().size(), std::size_t(2));
        QCOMPARE(outcome.backOffs()[0].body, QByteArray("first"));
        QVERIFY(outcome.backOffs()[1].body.contains("second"));
        QVERIFY(reply->failedBody().isEmpty());
        reply->abort();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.failedBody().isEmpty());
    }
};

int main(int argc, char **argv)
{
    TestHome home;
    QCoreApplication app(argc, argv);
    TestApiClientFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ApiClientFaults.moc"

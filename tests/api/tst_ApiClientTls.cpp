#include "api/ApiClient.h"

#include "Wired.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;
using namespace std::chrono_literals;

class TestApiClientTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrustedServerIsRead()
    {
        const TrustTestCertificate trust;
        ScriptedServer server(ScriptedServer::Transport::Tls);
        server.addRows(user, 2);
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().detail));
        QCOMPARE(outcome.page().rowsSent, 2);
        QCOMPARE(wired.client.sends(), server.count());
    }

    void anUnknownCertificateGetsNothing()
    {
        ScriptedServer server(ScriptedServer::Transport::Tls);
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(outcome.error().sends, 0);
        QVERIFY(!outcome.error().detail.isEmpty());
        QCOMPARE(server.count(), 0);
        QVERIFY(outcome.backOffs().empty());
    }

    void anotherHostsCertificateGetsNothing()
    {
        const TrustTestCertificate trust;
        ScriptedServer server(ScriptedServer::Transport::TlsForAnotherHost);
        Wired wired(connectionTo(server.base()));
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(server.count(), 0);
    }

    void aServerThatSpeaksNoTlsGetsNothing()
    {
        ScriptedServer server;
        QUrl base = server.base();
        base.setScheme(QStringLiteral("https"));
        ConnectionSettings connection = connectionTo(base);
        connection.timeLimit = 1s;
        Wired wired(connection);
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().sends, 0);
        QCOMPARE(billingOf(outcome.error().kind), Billing::NotProcessed);
        QCOMPARE(server.count(), 0);
    }

    void aPageHasLeftWhenItsConnectionIsEncrypted()
    {
        const TrustTestCertificate trust;
        ScriptedServer server(ScriptedServer::Transport::Tls);
        server.answer(Answer::hang());
        Wired wired(connectionTo(server.base()));
        PageReply *reply = wired.client.fetch({user, 1});
        Outcome outcome(reply);
        QTRY_COMPARE(outcome.sent(), 1);
        QTRY_COMPARE(server.count(), 1);
        reply->abort();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::CancelledInFlight);
        QCOMPARE(outcome.error().sends, 1);
    }

    void aPageOfUnknownOutcomeIsNotSentAgain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("close") << Answer::closeWithoutAnswer();
        QTest::newRow("reset") << Answer::reset();
        QTest::newRow("half with length") << Answer::half("{\"code\":0,\"data\":[]}", true);
        QTest::newRow("half without length") << Answer::half("{\"code\":0,\"data\":[]}", false);
    }

    void aPageOfUnknownOutcomeIsNotSentAgain()
    {
        QFETCH(Answer, answer);
        const TrustTestCertificate trust;
        for (int round = 0; round < 3; ++round) {
            ScriptedServer server(ScriptedServer::Transport::Tls);
            server.addRows(user, 3);
            server.answer(answer);
            Wired wired(connectionTo(server.base()));
            Outcome outcome(wired.client.fetch({user, 1}));
            QVERIFY(outcome.wait());
            QVERIFY(!outcome.ok());
            QVERIFY(sendLast(wired.client, server));
            QCOMPARE(server.count(user), 1);
            QCOMPARE(outcome.error().sends, 1);
            QCOMPARE(wired.client.sends(), server.count());
        }
    }

    void aProxyThatRefusesIsNamed()
    {
        ScriptedServer proxy;
        proxy.handle([](const Request &) {
            return Answer::http(407, "no", {{"Proxy-Authenticate", "Basic realm=\"x\""}});
        });
        ConnectionSettings connection = connectionTo(QUrl(QStringLiteral("https://api.example")));
        connection.proxy = ProxyChoice::Manual;
        connection.proxyHost = QStringLiteral("127.0.0.1");
        connection.proxyPort = proxy.port();
        Wired wired(connection);
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
        QCOMPARE(outcome.error().sends, 0);
        QVERIFY(proxy.count() > 0);
        for (const Request &request : proxy.requests()) {
            QCOMPARE(request.method, QByteArray("CONNECT"));
            QVERIFY(!request.head.contains(key));
        }
    }

    void thisMachineIsReachedWithoutAProxy()
    {
        ScriptedServer proxy;
        ScriptedServer server;
        ConnectionSettings connection = connectionTo(server.base());
        connection.proxy = ProxyChoice::Manual;
        connection.proxyHost = QStringLiteral("127.0.0.1");
        connection.proxyPort = proxy.port();
        Wired wired(connection);
        Outcome outcome(wired.client.fetch({user, 1}));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.ok());
        QCOMPARE(proxy.count(), 0);
    }
};

int main(int argc, char **argv)
{
    TestHome home;
    QCoreApplication app(argc, argv);
    TestApiClientTls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ApiClientTls.moc"

#include "api/ApiClient.h"

#include "Wired.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace livegauge;
using namespace livegauge::test;
using namespace std::chrono_literals;

namespace {

int mostInOneSecond(const std::vector<Request> &requests)
{
    std::ptrdiff_t most = 0;
    for (auto from = requests.begin(); from != requests.end(); ++from) {
        const auto end = std::find_if(from, requests.end(), [from](const Request &request) {
            return request.at - from->at >= 1s;
        });
        most = std::max(most, end - from);
    }
    return static_cast<int>(most);
}

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsAskedForAsTheContractSays()
    {
        ScriptedServer server;
        server.addRows(user, 23);
        ApiClient client;
        const QUrl base(server.base().toString() + QStringLiteral("/gate/way/"));
        connectTo(client, connectionTo(base));
        Outcome outcome(client.fetch({user, 3}));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.page().rowsSent, 3);
        QCOMPARE(outcome.page().sends, 1);
        QCOMPARE(outcome.sent(), 1);
        const Request &request = server.requests().front();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target,
                 QByteArray("/gate/way/v1/tiktok/influencer/livestreams/analytics"
                            "?user_id=7288986759428588590&page_num=3&page_size=10"));
        QCOMPARE(request.header("Authorization"), "Bearer " + key);
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QCOMPARE(request.header("User-Agent"), QByteArray("LiveGauge/" LIVEGAUGE_VERSION));
        QVERIFY(request.header("Upgrade").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
    }

    void nothingLeavesWithoutAFetch()
    {
        ScriptedServer server;
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        QVERIFY(sendLast(client, server));
        QCOMPARE(server.count(), 1);
        QCOMPARE(server.connections(), 1);
    }

    void aStrangeUserIdStaysOneParameter()
    {
        ScriptedServer server;
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        Outcome outcome(client.fetch({QStringLiteral("1&page_size=50#+é"), 1}));
        QVERIFY(outcome.wait());
        QCOMPARE(server.requests().front().queryItem(QStringLiteral("page_size")),
                 QStringLiteral("10"));
    }

    void cookiesAreNotKept()
    {
        ScriptedServer server;
        server.answer(Answer::http(200, "{\"code\":0}", {{"Set-Cookie", "who=me; Path=/"}}));
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        for (int page = 1; page <= 2; ++page) {
            Outcome outcome(client.fetch({user, page}));
            QVERIFY(outcome.wait());
        }
        QVERIFY(server.requests().back().header("Cookie").isEmpty());
    }

    void aKeyStaysWithItsOrigin_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("bearer");
        QTest::addColumn<bool>("sameOrigin");
        QTest::addColumn<ErrorKind>("kind");
        const QString here = QStringLiteral("http://127.0.0.1:%1");
        QTest::newRow("no key") << here << QByteArray() << true << ErrorKind::NoKey;
        QTest::newRow("bad key") << here << QByteArray("two words") << true << ErrorKind::NoKey;
        QTest::newRow("injected header")
            << here << QByteArray("a\r\nX-Evil: 1") << true << ErrorKind::NoKey;
        QTest::newRow("other origin") << here << key << false << ErrorKind::NoKey;
        QTest::newRow("plain http to a host")
            << QStringLiteral("http://api.example:%1") << key << true << ErrorKind::AddressRefused;
        QTest::newRow("user name") << QStringLiteral("http://u:p@127.0.0.1:%1") << key << true
                                   << ErrorKind::AddressRefused;
    }

    void aKeyStaysWithItsOrigin()
    {
        QFETCH(QString, base);
        QFETCH(QByteArray, bearer);
        QFETCH(bool, sameOrigin);
        QFETCH(ErrorKind, kind);
        ScriptedServer server;
        const QUrl address(base.arg(server.port()));
        ApiClient client;
        client.setConnection(connectionTo(address));
        client.setCredentials(
            {ApiKey(bearer), sameOrigin ? originOf(address) : QStringLiteral("https://x:443")});
        PageReply *reply = client.fetch({user, 1});
        Outcome outcome(reply);
        QCOMPARE(outcome.finished(), 0);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().kind, kind);
        QCOMPARE(outcome.error().sends, 0);
        QCOMPARE(server.connections(), 0);
    }

    void fiveSecondsWorthAreUnderWayAtMost()
    {
        ScriptedServer server;
        server.handle([](const Request &) { return Answer::hang(); });
        ApiClient client;
        connectTo(client, connectionTo(server.base(), 1));
        std::vector<PageReply *> replies;
        for (int page = 1; page <= 8; ++page)
            replies.push_back(client.fetch({user, page}));
        QTRY_COMPARE(server.count(), 1);
        connectTo(client, connectionTo(server.base(), 1000)); // holds for what waits, too
        QTRY_COMPARE(server.count(), 8);
        for (int page = 9; page <= 100; ++page)
            client.fetch({user, page});
        QTRY_COMPARE(server.count(), 80);
        connectTo(client, connectionTo(server.base(), 16));
        ApiClient other; // while it sends three at the same rate, the first sends none
        connectTo(other, connectionTo(server.base(), 16));
        for (int page = 1; page <= 3; ++page)
            other.fetch({otherUser, page});
        QTRY_COMPARE(server.count(otherUser), 3);
        QCOMPARE(server.count(user), 80);
        Outcome outcome(replies.front());
        replies.front()->abort(); // frees its place
        QVERIFY(outcome.wait(100));
        QTRY_COMPARE(server.count(user), 81);
    }

    void noRequestWaitsWithinQt()
    {
        ScriptedServer server;
        server.setDelay(700ms);
        ApiClient client;
        connectTo(client, connectionTo(server.base(), 1000));
        std::vector<std::unique_ptr<Outcome>> outcomes;
        for (int page = 1; page <= 40; ++page)
            outcomes.push_back(std::make_unique<Outcome>(client.fetch({user, page})));
        for (const auto &outcome : outcomes)
            QVERIFY(outcome->wait() && outcome->ok());
        // All were there before the first was answered: none waited for another's connection.
        QVERIFY(server.requests().back().at - server.requests().front().at < 700ms);
        QCOMPARE(server.connections(), 40);
    }

    void theRateIsKept()
    {
        ScriptedServer server;
        ApiClient client;
        connectTo(client, connectionTo(server.base(), 20));
        for (int page = 1; page <= 30; ++page)
            client.fetch({user, page});
        QTRY_COMPARE_WITH_TIMEOUT(server.count(), 30, 5000);
        // The server sees arrivals: one may be late and the next on time.
        QVERIFY2(mostInOneSecond(server.requests()) <= 22,
                 qPrintable(QString::number(mostInOneSecond(server.requests()))));
        QVERIFY(server.requests().back().at - server.requests().front().at >= 1400ms);
    }

    void tooManyRequestsSlowsAllDown()
    {
        ScriptedServer server;
        server.answer(Answer::refusal(429, "qps limit exceeded", {{"Retry-After", "1"}}));
        ApiClient client(nullptr, RetryPolicy(0.01));
        connectTo(client, connectionTo(server.base(), 20));
        Outcome first(client.fetch({user, 1}));
        QTRY_COMPARE(first.backOffs().size(), std::size_t(1));
        QCOMPARE(first.backOffs().front().error.kind, ErrorKind::TooManyRequests);
        QVERIFY(first.backOffs().front().wait >= 1s);
        Outcome other(client.fetch({user, 2}));
        QVERIFY(first.wait());
        QVERIFY(other.wait());
        QVERIFY(first.ok() && other.ok());
        QCOMPARE(first.page().sends, 2);
        QCOMPARE(server.count(), 3);
        for (std::size_t later = 1; later < 3; ++later)
            QVERIFY(server.requests()[later].at - server.requests()[0].at >= 1s);
        QCOMPARE(client.sends(), 3);
    }

    void aQueuedPageIsCancelledAtOnceAndCostsNothing()
    {
        ScriptedServer server;
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        PageReply *reply = client.fetch({user, 1});
        Outcome outcome(reply);
        reply->abort();
        reply->abort();
        QCOMPARE(outcome.finished(), 0);
        QVERIFY(outcome.wait(100));
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(sendLast(client, server));
        QCOMPARE(outcome.finished(), 1);
        QCOMPARE(server.count(user), 0);
    }

    void aPageUnderWayIsCancelledAtOnceAndMayCost()
    {
        ScriptedServer server;
        server.answer(Answer::hang());
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        QPointer<PageReply> reply = client.fetch({user, 1});
        Outcome outcome(reply);
        QTRY_COMPARE(server.count(), 1);
        reply->abort();
        QVERIFY(outcome.wait(100));
        QCOMPARE(outcome.error().kind, ErrorKind::CancelledInFlight);
        QCOMPARE(outcome.error().sends, 1);
        QTRY_VERIFY(reply.isNull());
    }

    void cancellingAtAnyMomentKeepsTheCount()
    {
        ScriptedServer server;
        server.setDelay(5ms);
        ApiClient client;
        connectTo(client, connectionTo(server.base(), 1000));
        for (int round = 0; round < 60; ++round) {
            QPointer<PageReply> reply = client.fetch({user, 1});
            Outcome outcome(reply);
            QTimer::singleShot(round % 12, &client, [reply] {
                if (reply)
                    reply->abort();
            });
            QVERIFY(outcome.wait());
            QCOMPARE(outcome.finished(), 1);
        }
        QVERIFY(sendLast(client, server));
        QCOMPARE(client.sends(), server.count());
    }

    void deletingTheClientLeavesNothingBehind()
    {
        ScriptedServer server;
        server.handle([](const Request &) { return Answer::hang(); });
        auto client = std::make_unique<ApiClient>();
        connectTo(*client, connectionTo(server.base(), 1000));
        for (int page = 1; page <= 100; ++page)
            client->fetch({user, page});
        QTRY_COMPARE(server.count(), 80); // and 20 wait
        client.reset();
        QVERIFY(server.catchUp());
        QCOMPARE(server.count(), 80);
    }

    void theClientMayBeDeletedByWhoHearsOfTheEnd()
    {
        ScriptedServer server;
        auto *client = new ApiClient;
        connectTo(*client, connectionTo(server.base()));
        const QPointer<ApiClient> watch(client);
        QObject::connect(client->fetch({user, 1}), &PageReply::finished, &server,
                         [client] { delete client; });
        QTRY_VERIFY(watch.isNull());
    }

    void aFetchFromWithinAnEndIsServed()
    {
        ScriptedServer server;
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        int ended = 0;
        QObject::connect(client.fetch({user, 1}), &PageReply::finished, &client, [&] {
            QObject::connect(client.fetch({user, 2}), &PageReply::finished, &client,
                             [&] { ++ended; });
        });
        QTRY_COMPARE(ended, 1);
        QCOMPARE(server.count(), 2);
    }

    void aSpyHearsTheReplysSignals()
    {
        ScriptedServer server;
        ApiClient client;
        connectTo(client, connectionTo(server.base()));
        PageReply *reply = client.fetch({user, 1});
        QSignalSpy finished(reply, &PageReply::finished);
        QSignalSpy backingOff(reply, &PageReply::backingOff);
        QVERIFY(finished.isValid() && backingOff.isValid());
        QVERIFY(finished.wait());
    }
};

int main(int argc, char **argv)
{
    TestHome home;
    QCoreApplication app(argc, argv);
    TestApiClient test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ApiClient.moc"

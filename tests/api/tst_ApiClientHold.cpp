#include "api/ApiClient.h"

#include "Wired.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTest>

#include <vector>

using namespace livegauge;
using namespace livegauge::test;
using namespace std::chrono_literals;

namespace {

/// A server, a client and one page that is held, with what the client told of it.
class Held {
public:
    Held()
        : client(std::make_unique<ApiClient>(nullptr, RetryPolicy(0.01)))
    {
        server.addRows(user, 3);
        connectTo(*client, connectionTo(server.base(), 1000));
        reply = client->fetch({user, 1}, {.hold = true});
        outcome = std::make_unique<Outcome>(reply);
        QObject::connect(reply, &PageReply::due, &server,
                         [this](int attempt) { due.push_back(attempt); });
    }

    bool waitDue(int attempt = 1)
    {
        return QTest::qWaitFor([this, attempt] { return !due.empty() && due.back() == attempt; });
    }

    ScriptedServer server;
    std::unique_ptr<ApiClient> client;
    QPointer<PageReply> reply;
    std::unique_ptr<Outcome> outcome;
    std::vector<int> due;
};

} // namespace

class TestApiClientHold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesBeforeItIsLetGo()
    {
        Held held;
        held.reply->go(); // its turn has not come: no leave in advance
        QVERIFY(held.waitDue());
        QVERIFY(sendLast(*held.client, held.server));
        QCOMPARE(held.server.count(user), 0);
        held.reply->go();
        held.reply->go();
        QCOMPARE(held.outcome->finished(), 0);
        QVERIFY(held.outcome->wait());
        QVERIFY(held.outcome->ok());
        QCOMPARE(held.outcome->page().sends, 1);
        QCOMPARE(held.server.count(user), 1);
        QCOMPARE(held.due, std::vector<int>{1});
    }

    void itMayBeLetGoAtOnce()
    {
        Held held;
        QObject::connect(held.reply, &PageReply::due, held.reply, &PageReply::go);
        QVERIFY(held.outcome->wait());
        QVERIFY(held.outcome->ok());
    }

    void whatNobodyAskedToHoldIsNotHeld()
    {
        Held held;
        PageReply *free = held.client->fetch({user, 1});
        Outcome outcome(free);
        bool due = false;
        QObject::connect(free, &PageReply::due, &held.server, [&due] { due = true; });
        QVERIFY(outcome.wait()); // though the first is held
        QVERIFY(outcome.ok());
        QVERIFY(!due);
        QCOMPARE(held.outcome->finished(), 0);
    }

    void refusingEndsItWithThatError()
    {
        Held held;
        QVERIFY(held.waitDue());
        Error error;
        error.kind = ErrorKind::BudgetReached;
        error.detail = QStringLiteral("Enough.");
        held.reply->refuse(error);
        held.reply->go();
        QCOMPARE(held.outcome->finished(), 0);
        QVERIFY(held.outcome->wait());
        QCOMPARE(held.outcome->error(), error);
        QCOMPARE(held.server.connections(), 0);
        QTRY_VERIFY(held.reply.isNull());
        Outcome next(held.client->fetch({user, 1}));
        QVERIFY(next.wait()); // its place is free again
    }

    void cancellingAHeldPageCostsNothing()
    {
        Held held;
        QVERIFY(held.waitDue());
        held.reply->abort();
        held.reply->go();
        QVERIFY(held.outcome->wait());
        QCOMPARE(held.outcome->error().kind, ErrorKind::Cancelled);
        QVERIFY(sendLast(*held.client, held.server));
        QCOMPARE(held.outcome->finished(), 1);
        QCOMPARE(held.server.count(user), 0);
    }

    void eachRetryIsDueAgainAndTheSendsAddUp()
    {
        Held held;
        held.server.answer(Answer::refusal(500, "Internal server error"));
        held.server.answer(Answer::refusal(429, "qps limit exceeded"));
        std::vector<int> sends; // before each attempt
        QObject::connect(held.reply, &PageReply::due, held.reply, [&held, &sends] {
            sends.push_back(held.reply->sends());
            held.reply->go();
        });
        QObject::connect(held.reply, &PageReply::backingOff, held.reply,
                         [&held](const Error &error) {
                             QCOMPARE(error.sends, held.reply->sends());
                             QCOMPARE(error.sends, held.server.count());
                         });
        QVERIFY(held.outcome->wait());
        QVERIFY(held.outcome->ok());
        QCOMPARE(held.due, (std::vector<int>{1, 2, 3}));
        QCOMPARE(sends, (std::vector<int>{0, 1, 2}));
        QCOMPARE(held.outcome->backOffs().size(), std::size_t(2));
        QCOMPARE(held.outcome->page().sends, 3);
    }

    void aRetryIsHeldLikeTheFirst()
    {
        Held held;
        held.server.answer(Answer::refusal(429, "qps limit exceeded"));
        QVERIFY(held.waitDue());
        held.reply->go();
        QVERIFY(held.waitDue(2));
        QVERIFY(sendLast(*held.client, held.server));
        QCOMPARE(held.server.count(user), 1);
        held.reply->abort();
        QVERIFY(held.outcome->wait());
        QCOMPARE(held.outcome->error().kind, ErrorKind::Cancelled); // of attempt 2 nothing left
        QCOMPARE(held.outcome->error().sends, 1);
    }

    void afterItIsLetGoACancelMayCost()
    {
        Held held;
        held.server.answer(Answer::hang());
        QVERIFY(held.waitDue());
        held.reply->go();
        QTRY_COMPARE(held.server.count(user), 1);
        held.reply->abort();
        QVERIFY(held.outcome->wait());
        QCOMPARE(held.outcome->error().kind, ErrorKind::CancelledInFlight);
    }

    void keyAndAddressAreLookedAtAgain_data()
    {
        QTest::addColumn<bool>("otherAddress");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("the key was removed") << false << ErrorKind::NoKey;
        QTest::newRow("the address may not be used") << true << ErrorKind::AddressRefused;
    }

    void keyAndAddressAreLookedAtAgain()
    {
        QFETCH(bool, otherAddress);
        QFETCH(ErrorKind, kind);
        Held held;
        QVERIFY(held.waitDue());
        if (otherAddress)
            connectTo(*held.client, connectionTo(QUrl(QStringLiteral("http://api.example"))));
        else
            held.client->setCredentials({});
        held.reply->go();
        QCOMPARE(held.outcome->finished(), 0);
        QVERIFY(held.outcome->wait());
        QCOMPARE(held.outcome->error().kind, kind);
        QCOMPARE(held.outcome->error().sends, 0);
        QCOMPARE(held.server.connections(), 0);
    }

    void whatIsLetGoAfterA429IsDueAgainAtItsEnd()
    {
        Held held;
        QVERIFY(held.waitDue());
        held.server.answer(Answer::refusal(429, "qps limit exceeded", {{"Retry-After", "1"}}));
        Outcome other(held.client->fetch({user, 2}));
        QTRY_COMPARE(other.backOffs().size(), std::size_t(1));
        held.reply->go();
        QTRY_COMPARE(held.due, (std::vector<int>{1, 1}));
        QVERIFY(other.wait()); // which does not ask for a hold
        QVERIFY(held.server.requests()[1].at - held.server.requests()[0].at >= 1s);
        QCOMPARE(held.server.count(), 2);
        held.reply->go();
        QVERIFY(held.outcome->wait());
        QVERIFY(held.outcome->ok());
        QCOMPARE(held.outcome->page().sends, 1);
    }

    void deletingTheClientEndsTheHold()
    {
        Held held;
        QVERIFY(held.waitDue());
        held.client.reset();
        QVERIFY(held.reply.isNull());
        QCOMPARE(held.outcome->finished(), 0);
    }

    void theClientMayBeDeletedByWhoHearsOfTheTurn()
    {
        Held held;
        Outcome other(held.client->fetch({user, 2}));
        QObject::connect(held.reply, &PageReply::due, &held.server,
                         [&held] { held.client.reset(); });
        QTRY_VERIFY(held.reply.isNull());
        QCOMPARE(other.finished(), 0);
        QCOMPARE(held.server.connections(), 0);
    }
};

int main(int argc, char **argv)
{
    TestHome home;
    QCoreApplication app(argc, argv);
    TestApiClientHold test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ApiClientHold.moc"

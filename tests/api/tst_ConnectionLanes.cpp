#include "api/ConnectionLanes.h"

#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

#include <map>

using namespace livegauge;
using namespace livegauge::test;
using namespace std::chrono_literals;

namespace {

const ConnectionLanes::TimePoint start = ConnectionLanes::TimePoint{} + 1h;

std::vector<QNetworkAccessManager *> enter(ConnectionLanes &lanes, int count,
                                           ConnectionLanes::TimePoint now = start)
{
    std::vector<QNetworkAccessManager *> entered;
    entered.reserve(static_cast<std::size_t>(count));
    for (int one = 0; one < count; ++one)
        entered.push_back(&lanes.enter(now));
    return entered;
}

void leave(ConnectionLanes &lanes, const std::vector<QNetworkAccessManager *> &entered,
           ConnectionLanes::TimePoint now)
{
    for (const QNetworkAccessManager *manager : entered)
        lanes.leave(*manager, now);
}

/// One request there and back.
bool visit(QNetworkAccessManager &manager, const ScriptedServer &server)
{
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.base())));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); });
}

} // namespace

class TestConnectionLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaneIsMadeWhenAllOthersAreFull()
    {
        ConnectionLanes lanes;
        QCOMPARE(lanes.lanes(), 0);
        enter(lanes, ConnectionLanes::mostInLane);
        QCOMPARE(lanes.lanes(), 1);
        enter(lanes, 1);
        QCOMPARE(lanes.lanes(), 2);
    }

    void noLaneTakesMoreThanQtSendsAtOnce()
    {
        ConnectionLanes lanes;
        std::map<QNetworkAccessManager *, int> share;
        for (QNetworkAccessManager *manager : enter(lanes, ConnectionLanes::room))
            ++share[manager];
        QCOMPARE(lanes.lanes(), ConnectionLanes::mostLanes);
        for (const auto &[manager, count] : share)
            QCOMPARE(count, ConnectionLanes::mostInLane);
    }

    void theFirstLanesAreUsedAgainFirst()
    {
        ConnectionLanes lanes;
        const auto entered = enter(lanes, 12);
        leave(lanes, {entered[11], entered[1]}, start + 1s);
        QCOMPARE(&lanes.enter(start + 1s), entered[1]);
        QCOMPARE(&lanes.enter(start + 1s), entered[11]);
        QCOMPARE(lanes.lanes(), 3);
    }

    void aConnectionThatLayIdleIsNotUsedAgain()
    {
        ScriptedServer server;
        ConnectionLanes lanes;
        QNetworkAccessManager &manager = lanes.enter(start);
        QVERIFY(visit(manager, server));
        lanes.leave(manager, start);
        QCOMPARE(&lanes.enter(start + 3s), &manager);
        QVERIFY(visit(manager, server));
        QCOMPARE(server.connections(), 1);
        lanes.leave(manager, start + 3s);
        QCOMPARE(&lanes.enter(start + 8s), &manager);
        QVERIFY(visit(manager, server));
        QCOMPARE(server.connections(), 2);
    }

    void norOneThatLayIdleBesideABusyOne()
    {
        ConnectionLanes lanes;
        const auto entered = enter(lanes, 3);
        leave(lanes, {entered[0], entered[1]}, start + 1s);
        QCOMPARE(&lanes.enter(start + 4s), entered[2]); // on the second connection, fresh
        QNetworkAccessManager *other = &lanes.enter(start + 6s); // the third is too old
        QVERIFY(other != entered[2]);
        leave(lanes, {entered[2], entered[2]}, start + 7s);
        QCOMPARE(enter(lanes, 5, start + 7s), std::vector(5, entered[2])); // all made anew
    }

    void aPlaceIsFoundEvenWhereAllAreOld()
    {
        ConnectionLanes lanes;
        const auto entered = enter(lanes, ConnectionLanes::room);
        for (std::size_t at = 0; at < entered.size(); ++at) {
            if (at % ConnectionLanes::mostInLane != 0)
                lanes.leave(*entered[at], start);
        }
        enter(lanes, ConnectionLanes::room - ConnectionLanes::mostLanes, start + 1h);
        QCOMPARE(lanes.lanes(), ConnectionLanes::mostLanes);
    }
};

int main(int argc, char **argv)
{
    TestHome home;
    QCoreApplication app(argc, argv);
    TestConnectionLanes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ConnectionLanes.moc"

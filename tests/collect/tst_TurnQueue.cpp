#include "collect/TurnQueue.h"

#include <QTest>

using namespace livegauge;

namespace {

TurnQueue::Task &open(TurnQueue &queue, const Influencer &influencer)
{
    return queue.open(influencer.userId, InfluencerReading(influencer, {}, {}, 0));
}

std::vector<Influencer> influencers(int count)
{
    std::vector<Influencer> result(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        result[static_cast<std::size_t>(i)].userId = QString::number(i);
    return result;
}

} // namespace

class TestTurnQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notAllAreReadAtTheSameTime()
    {
        TurnQueue queue;
        queue.setWaiting(influencers(81));
        while (const auto influencer = queue.takeWaiting())
            open(queue, *influencer);
        QCOMPARE(queue.tasks().size(), 80U);
        QVERIFY(queue.find(QStringLiteral("80")) == nullptr);
        queue.end(*queue.find(QStringLiteral("7")));
        QCOMPARE(queue.takeWaiting()->userId, QStringLiteral("80"));
    }

    void whoWantedAPageFirstHasTheNextTurn()
    {
        TurnQueue queue;
        for (const Influencer &influencer : influencers(3))
            queue.lineUp(open(queue, influencer));
        TurnQueue::Task *first = queue.takeNext();
        QCOMPARE(first->userId, QStringLiteral("0"));
        queue.lineUp(*first);
        queue.end(*queue.find(QStringLiteral("1")));
        QCOMPARE(queue.takeNext()->userId, QStringLiteral("2"));
        QCOMPARE(queue.takeNext(), first);
        QVERIFY(queue.takeNext() == nullptr);
    }

    void fewPagesWaitToBeSent()
    {
        TurnQueue queue;
        for (const Influencer &influencer : influencers(5))
            queue.lineUp(open(queue, influencer));
        for (int i = 0; i < 3; ++i)
            queue.setUnsent(*queue.takeNext(), true);
        QVERIFY(queue.takeNext() == nullptr);
        TurnQueue::Task &sent = *queue.find(QStringLiteral("0"));
        queue.setUnsent(sent, false);
        queue.setUnsent(sent, false); // counts once
        queue.setUnsent(*queue.takeNext(), true);
        QVERIFY(queue.takeNext() == nullptr);
        queue.end(*queue.find(QStringLiteral("1"))); // while its page waits
        QCOMPARE(queue.takeNext()->userId, QStringLiteral("4"));
    }

    void whatIsCalledOffHasNoTurn()
    {
        TurnQueue queue;
        queue.setWaiting(influencers(2));
        TurnQueue::Task &task = open(queue, *queue.takeWaiting());
        queue.lineUp(task);
        queue.callOff();
        QVERIFY(queue.takeNext() == nullptr);
        QVERIFY(!queue.takeWaiting());
        QVERIFY(!queue.isEmpty());
        queue.end(task);
        QVERIFY(queue.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTurnQueue)
#include "tst_TurnQueue.moc"

#include "api/ApiClient.h"
#include "collect/Collector.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");

FetchPlan plan(const QStringList &userIds, std::optional<int> pages)
{
    FetchPlan result;
    result.userIds = userIds;
    result.pagesEach = pages;
    return result;
}

} // namespace

class TestCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_client = std::make_unique<ApiClient>();
        ConnectionSettings connection;
        connection.base = m_server->base();
        connection.requestsPerSecond = 1000;
        connection.proxy = ProxyChoice::None;
        m_client->setConnection(connection);
        m_client->setCredentials({ApiKey("sk_live_collector_test"), originOf(connection.base)});
        m_collector = std::make_unique<Collector>(*m_client);
        m_rooms.clear();
        connect(m_collector.get(), &Collector::pageCame, this, [this](const Page &page) {
            for (const Livestream &row : page.rows)
                m_rooms.insert(row.roomId);
        });
    }

    void cleanup()
    {
        m_collector.reset();
        m_client.reset();
        m_server.reset();
    }

    void buysExactlyThePagesThePlanAllows()
    {
        m_server->addRows(anna, 95);
        m_server->addRows(ben, 12);
        run(plan({anna, ben}, 3));
        QCOMPARE(m_server->count(), 5); // 3 of Anna, 2 of Ben whose list ends
        QCOMPARE(m_collector->progress().requests, 5);
        QCOMPARE(m_rooms.size(), 42);
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::MoreToRead);
        QCOMPARE(m_collector->progress().influencers[1].state, ReadState::Complete);
    }

    void nextPageGoesOnWhereTheListWasLeft()
    {
        m_server->addRows(anna, 25);
        m_server->addRows(ben, 5);
        run(plan({anna, ben}, 1));
        const FetchPlan next = m_collector->nextPages();
        QCOMPARE(next.userIds, QStringList(anna));
        QCOMPARE(priceOf(next).atMost, std::optional(1));
        run(next);
        QCOMPARE(m_server->requests().back().queryItem(QStringLiteral("page_num")),
                 QStringLiteral("2"));
        QCOMPARE(m_rooms.size(), 25);
    }

    void allReadsToTheEnd()
    {
        m_server->addRows(anna, 30);
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), 4);
        QCOMPARE(m_rooms.size(), 30);
        QVERIFY(m_collector->nextPages().userIds.isEmpty());
    }

    void aServerThatCountsRowsLosesAndDoublesNone()
    {
        m_server->addRows(anna, 25);
        m_server->setPaging(ScriptedServer::Paging::ByRow);
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_rooms.size(), 25);
        QCOMPARE(m_collector->progress().rows, 25);
        QCOMPARE(m_server->count(), 4);
    }

    void anEmptyAccountStopsEverythingAndTheRestCanGoOn()
    {
        m_server->addRows(anna, 25);
        m_server->addRows(ben, 25);
        const Answer empty = Answer::refusal(402, "apiKey quota is not enough");
        int served = 0;
        m_server->handle([&](const Request &request) {
            if (++served > 1)
                return empty;
            return page(request);
        });
        run(plan({anna}, 3));
        QCOMPARE(m_server->count(), 2);
        QVERIFY(m_collector->progress().stoppedBy.has_value());
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::OutOfCredit);
        QCOMPARE(m_rooms.size(), 10);

        const FetchPlan rest = m_collector->rest();
        QCOMPARE(priceOf(rest).atMost, std::optional(2));
        m_server->handle([&](const Request &request) { return page(request); });
        run(rest);
        QCOMPARE(m_server->requests()[2].queryItem(QStringLiteral("page_num")),
                 QStringLiteral("2"));
        QCOMPARE(m_rooms.size(), 25);
        QVERIFY(m_collector->progress().isWhole());
    }

    void oneInfluencersFailureDoesNotStopTheOthers()
    {
        m_server->addRows(ben, 15);
        m_server->handle([&](const Request &request) {
            if (request.queryItem(QStringLiteral("user_id")) == anna)
                return Answer::refusal(404, "not found");
            return page(request);
        });
        run(plan({anna, ben}, 2));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Failed);
        QCOMPARE(m_collector->progress().influencers[1].state, ReadState::Complete);
        QVERIFY(!m_collector->progress().stoppedBy);
        QVERIFY(!m_collector->progress().isWhole());
    }

    void anUnknownOutcomeIsNotRepeatedUnasked()
    {
        m_server->addRows(anna, 25);
        m_server->handle(
            [](const Request &) { return Answer::half("{\"code\":0,\"data\":[]}", true); });
        run(plan({anna}, 3));
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(m_collector->progress().influencers[0].error->kind, ErrorKind::AnswerCutOff);
        QCOMPARE(m_collector->rest().userIds, QStringList(anna));
    }

    void cancelEndsAtOnceAndKeepsWhatCame()
    {
        m_server->addRows(anna, 25);
        int served = 0;
        m_server->handle(
            [&](const Request &request) { return ++served > 1 ? Answer::hang() : page(request); });
        m_collector->start(plan({anna, ben}, 3));
        QTRY_VERIFY(m_collector->progress().requests >= 3);
        QElapsedTimer clock;
        clock.start();
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        m_collector->cancel();
        QVERIFY(finished.count() == 1 || finished.wait());
        QVERIFY2(clock.elapsed() <= 100, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!m_collector->isRunning());
        QVERIFY(m_collector->progress().cancelled);
        QVERIFY(!m_rooms.isEmpty() || m_collector->progress().pages == 0);
        QCOMPARE(m_collector->rest().userIds.size(), 2);
    }

    void aPlanWithoutInfluencersEndsAtOnce()
    {
        run(plan({}, 1));
        QCOMPARE(m_server->count(), 0);
        QVERIFY(m_collector->progress().isWhole());
    }

private:
    void run(const FetchPlan &what)
    {
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        m_collector->start(what);
        QVERIFY(finished.count() == 1 || finished.wait());
        QVERIFY(!m_collector->isRunning());
    }

    /// What the server would answer without a handler.
    Answer page(const Request &request) const
    {
        const QJsonArray rows = m_server->rows(request.queryItem(QStringLiteral("user_id")));
        const int first = (request.queryItem(QStringLiteral("page_num")).toInt() - 1) * pageSize;
        QJsonArray cut;
        for (int i = first; i < std::min<int>(first + pageSize, static_cast<int>(rows.size())); ++i)
            cut.append(rows.at(i));
        return Answer::rows(cut);
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Collector> m_collector;
    QSet<QString> m_rooms;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestCollector test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Collector.moc"

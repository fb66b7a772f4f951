#include "api/ApiClient.h"
#include "archive/Connection.h"
#include "archive/Desk.h"
#include "collect/Collector.h"
#include "support/FullDisk.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

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

Q_DECLARE_METATYPE(Answer)

class TestCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        open();
    }

    void cleanup()
    {
        close();
        m_server.reset();
        m_folder.reset();
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

    void olderPagesGoOnInAnotherSession()
    {
        m_server->addRows(anna, 25);
        run(plan({anna}, 1));
        close();
        open();
        FetchPlan next = plan({anna}, 1);
        next.mode = FetchMode::Older;
        run(next);
        QCOMPARE(m_server->requests().back().queryItem(QStringLiteral("page_num")),
                 QStringLiteral("2"));
        QCOMPARE(held(), 20);
    }

    void allReadsToTheEnd()
    {
        m_server->addRows(anna, 30);
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), 4);
        QCOMPARE(m_rooms.size(), 30);
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
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
        QCOMPARE(priced(rest), (Price{1, 2}));
        m_server->handle([&](const Request &request) { return page(request); });
        run(rest);
        QCOMPARE(m_server->requests()[2].queryItem(QStringLiteral("page_num")),
                 QStringLiteral("2"));
        QCOMPARE(m_rooms.size(), 25);
        QVERIFY(m_collector->progress().isWhole());
    }

    void whoStoppedWithTheOthersWasNotCancelled()
    {
        m_server->addRows(anna, 1'000);
        m_server->handle([&](const Request &request) {
            if (request.queryItem(QStringLiteral("user_id")) == ben)
                return Answer::refusal(402, "apiKey quota is not enough");
            return page(request);
        });
        run(plan({anna, ben}, 100));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Stopped);
        QCOMPARE(m_collector->progress().influencers[1].state, ReadState::Failed);
        QCOMPARE(m_collector->rest().userIds.size(), 2);
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

    /// Each further request would only be turned away.
    void aWaitTooLongForUsEndsTheRun()
    {
        m_server->handle([](const Request &) {
            return Answer::refusal(429, "qps limit exceeded", {{"Retry-After", "3600"}});
        });
        setRate(20);
        run(plan(addMany(50, 15), 1));
        QVERIFY2(m_server->count() <= 5, qPrintable(QString::number(m_server->count())));
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::TooManyRequests);
        QCOMPARE(m_collector->rest().userIds.size(), 50);
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

    void whatIsUnderWayIsPaidForWhateverEndsTheRun_data()
    {
        QTest::addColumn<int>("refusal"); // 0: the budget ends the run
        QTest::newRow("budget") << 0;
        QTest::newRow("402") << 402;
        QTest::newRow("403") << 403;
        QTest::newRow("401") << 401;
    }
    /// Twelve of thirty answers are on their way when the run is stopped.
    void whatIsUnderWayIsPaidForWhateverEndsTheRun()
    {
        QFETCH(int, refusal);
        constexpr int budget = 12;
        FetchPlan thrifty = plan(addMany(30, 15), 1);
        if (refusal == 0)
            thrifty.budget = budget;
        int served = 0;
        m_server->handle([&](const Request &request) {
            if (++served == budget && refusal != 0)
                return Answer::refusal(refusal, "no");
            Answer answer = page(request);
            answer.delay = std::chrono::milliseconds(served > budget ? 0 : 150);
            return answer;
        });
        run(thrifty);
        const FetchProgress first = m_collector->progress();
        QVERIFY(first.stoppedBy.has_value());
        QCOMPARE(first.underWay, 0);
        QCOMPARE(first.requests, m_server->count());
        QCOMPARE(first.pages, m_server->count() - (refusal == 0 ? 0 : 1));
        QCOMPARE(held(), first.pages * pageSize);
        for (const LedgerEntry &entry : m_desk->ledger())
            QVERIFY(entry.outcome == LedgerEntry::Outcome::Page || entry.status == refusal
                    || entry.sends == 0); // written before it was to leave, and called back

        served = budget;
        FetchPlan rest = m_collector->rest();
        QCOMPARE(rest.userIds.size(), 30 - first.pages);
        rest.budget.reset();
        run(rest);
        QCOMPARE(held(), 300);
        QCOMPARE(m_server->count(), 30 + (refusal == 0 ? 0 : 1));
    }

    void anInfluencerTheBudgetStoppedHasNotFailed()
    {
        FetchPlan thrifty = plan(addMany(3, 25), std::nullopt);
        thrifty.budget = 4;
        run(thrifty);
        for (const InfluencerProgress &influencer : m_collector->progress().influencers) {
            QCOMPARE(influencer.state, ReadState::OutOfBudget);
            QVERIFY(!influencer.error);
        }
        QCOMPARE(m_collector->rest().userIds, thrifty.userIds);
    }

    void cancelWaitsForWhatIsUnderWayAndSendsNothingMore()
    {
        m_server->setDelay(std::chrono::milliseconds(100));
        m_collector->start(plan(addMany(30, 15), std::nullopt));
        QTRY_VERIFY(m_server->count() >= 10);
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        m_collector->cancel();
        QVERIFY(m_collector->progress().isFinishing());
        QVERIFY(m_collector->progress().underWay >= 1);
        QVERIFY(finished.wait());
        QCOMPARE(m_collector->progress().requests, m_server->count());
        QCOMPARE(m_collector->progress().pages, m_server->count());
        QCOMPARE(held(), m_server->count() * pageSize);
    }

    void aPageThatIsTriedAgainWaitsForNoOtherAttemptOnceCancelled()
    {
        m_server->addRows(anna, 5);
        m_server->handle([](const Request &) {
            Answer busy = Answer::refusal(429, "qps limit exceeded", {{"Retry-After", "60"}});
            busy.delay = std::chrono::milliseconds(50);
            return busy;
        });
        m_collector->start(plan({anna}, 1));
        QTRY_COMPARE(m_server->count(), 1);
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        m_collector->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(m_collector->progress().influencers[0].error->kind, ErrorKind::TooManyRequests);
        QCOMPARE(m_desk->ledger().size(), std::size_t{1});
    }

    void aPausedRunSendsNothingWhenItIsCancelled()
    {
        m_collector->start(plan(addMany(5, 15), 1));
        m_collector->pause();
        QSignalSpy progress(m_collector.get(), &Collector::progressChanged);
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        while (progress.wait(50)) { // until the turns of the first are held back
        }
        const int before = m_server->count();
        m_collector->cancel();
        QVERIFY(finished.count() == 1 || finished.wait());
        QCOMPARE(m_server->count(), before);
        QCOMPARE(static_cast<int>(m_desk->ledger().size()), before);
    }

    void abortEndsAtOnceAndKeepsWhatCame()
    {
        m_server->addRows(anna, 25);
        m_server->handle([this](const Request &request) {
            const bool isAnnasFirst = request.queryItem(QStringLiteral("user_id")) == anna
                && request.queryItem(QStringLiteral("page_num")) == QLatin1String("1");
            return isAnnasFirst ? page(request) : Answer::hang();
        });
        m_collector->start(plan({anna, ben}, 3));
        QTRY_VERIFY(m_server->count() >= 3);
        QElapsedTimer clock;
        clock.start();
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        m_collector->cancel();
        QVERIFY(m_collector->isRunning()); // it waits for what may be paid for
        m_collector->abort();
        QVERIFY(finished.count() == 1 || finished.wait());
        QVERIFY2(clock.elapsed() <= 100, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!m_collector->isRunning());
        QVERIFY(m_collector->progress().cancelled);
        QVERIFY(m_collector->progress().dropped > 0);
        QVERIFY(!m_rooms.isEmpty() || m_collector->progress().pages == 0);
        QCOMPARE(m_collector->rest().userIds.size(), 2);
    }

    void aPlanWithoutInfluencersEndsAtOnce()
    {
        run(plan({}, 1));
        QCOMPARE(m_server->count(), 0);
        QVERIFY(m_collector->progress().isWhole());
    }

    void whatIsFreshIsNotBoughtAgain_data()
    {
        QTest::addColumn<int>("streams");
        QTest::addColumn<int>("requests");
        QTest::newRow("25") << 25 << 3;
        QTest::newRow("10") << 10 << 2;
        QTest::newRow("0") << 0 << 1;
    }
    void whatIsFreshIsNotBoughtAgain()
    {
        QFETCH(int, streams);
        QFETCH(int, requests);
        m_server->addRows(anna, streams);
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), requests);
        QCOMPARE(priced(plan({anna}, std::nullopt)), (Price{0, 0}));
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), requests);
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(m_collector->progress().pagesKept, requests);
        QCOMPARE(held(), streams);

        FetchPlan again = plan({anna}, std::nullopt);
        again.buyAgain = true;
        run(again);
        QCOMPARE(m_server->count(), 2 * requests);
    }

    void aReadDoesNotStepOverWhatARefreshHasLeftOpen()
    {
        m_server->addRows(anna, 60);
        run(plan({anna}, std::nullopt));
        m_server->addRows(anna, 35);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        refresh.budget = 2;
        run(refresh);
        QVERIFY(priced(plan({anna}, std::nullopt)).atLeast > 0);
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Complete);
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
        QCOMPARE(held(), 95);
        QCOMPARE(m_server->count(), 7 + 2 + 2); // what is still fresh behind the gap is not bought
    }

    void buyingAgainGoesOnWithNothingOlder()
    {
        m_server->addRows(anna, 60);
        run(plan({anna}, std::nullopt));
        m_server->addRows(anna, 35);
        FetchPlan again = plan({anna}, std::nullopt);
        again.buyAgain = true;
        again.budget = 2;
        run(again);
        FetchPlan rest = m_collector->rest();
        rest.budget.reset();
        run(rest);
        QCOMPARE(m_collector->progress().pagesKept, 0);
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Complete);
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
        QCOMPARE(held(), 95);
    }

    void readingOnBehindFreshPagesIsNoGap()
    {
        m_server->addRows(anna, 60);
        run(plan({anna}, 2));
        run(plan({anna}, 5));
        QVERIFY(m_collector->progress().notes.empty());
        QVERIFY(!m_desk->influencer(anna).reading.gapSince);
        FetchPlan older = plan({anna}, std::nullopt);
        older.mode = FetchMode::Older;
        run(older);
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Complete);
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
        QCOMPARE(held(), 60);
    }

    void aListThatRepeatsItselfIsToldTheSameByEveryMode()
    {
        m_server->handle([&](const Request &) {
            QJsonArray rows;
            for (int i = 9; i >= 0; --i)
                rows.append(ScriptedServer::syntheticRow(anna, i));
            return Answer::rows(rows);
        });
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::EndUnknown);
        // The page that was another may be right the next time.
        QCOMPARE(m_collector->rest().userIds, QStringList(anna));
        QCOMPARE(priced(plan({anna}, std::nullopt)), (Price{1, std::nullopt}));
        const int bought = m_server->count();
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), bought + 2); // page 1, too: has the list moved?
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::EndUnknown);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        run(refresh);
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::EndUnknown);
    }

    void aRefreshFinishesWhatTheBudgetBrokeOff()
    {
        m_server->addRows(anna, 35);
        FetchPlan thrifty = plan({anna}, std::nullopt);
        thrifty.budget = 1;
        run(thrifty);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        run(refresh);
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Complete);
        QCOMPARE(m_desk->influencer(anna).streams, 35);
        QCOMPARE(m_server->count(), 1 + 1 + 3);
    }

    void aPageThatWasAnotherIsBoughtByTheNextRun_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::newRow("the page before") << anna;
        QTest::newRow("another influencer's") << QStringLiteral("6999999999999999999");
    }

    void aPageThatWasAnotherIsBoughtByTheNextRun()
    {
        QFETCH(QString, sender);
        m_server->addRows(anna, 35);
        QJsonArray rows;
        for (int i = 34; i >= 25; --i)
            rows.append(ScriptedServer::syntheticRow(sender, i));
        run(plan({anna}, 1));
        m_server->answer(Answer::rows(rows)); // page 2
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::EndUnknown);
        QVERIFY(!m_desk->influencer(anna).reading.isComplete());
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::Complete);
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
        QCOMPARE(m_desk->influencer(anna).streams, 35);
    }

    void aListByRowsThatIsFreshCostsNothing()
    {
        m_server->addRows(anna, 45);
        m_server->setPaging(ScriptedServer::Paging::ByRow);
        run(plan({anna}, std::nullopt));
        QCOMPARE(priced(plan({anna}, std::nullopt)), (Price{0, 0}));
        const int bought = m_server->count();
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), bought);
        QVERIFY(m_collector->progress().isWhole());
    }

    void aRefreshFindsOneNewLivestreamForOnePage()
    {
        m_server->addRows(anna, 1000);
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), 101);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        run(refresh);
        QCOMPARE(m_server->count(), 102);
        m_server->addRows(anna, 1);
        run(refresh);
        QCOMPARE(m_server->count(), 103);
        QCOMPARE(m_collector->progress().rowsNew, 1);
        QCOMPARE(held(), 1001);
    }

    void aBudgetStopsBeforeTheRequestThatWouldPassIt()
    {
        m_server->addRows(anna, 45);
        FetchPlan thrifty = plan({anna}, std::nullopt);
        thrifty.budget = 2;
        run(thrifty);
        QCOMPARE(m_server->count(), 2);
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::BudgetReached);
        QCOMPARE(held(), 20);
        run(m_collector->rest());
        QCOMPARE(m_server->count(), 4);
        run(m_collector->rest());
        QCOMPARE(m_server->count(), 5);
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(held(), 45);
    }

    void aDaysBudgetHoldsAcrossFetches()
    {
        m_server->addRows(anna, 45);
        m_server->addRows(ben, 45);
        FetchRules rules;
        rules.dayBudget = 3;
        m_collector->setRules(rules);
        run(plan({anna}, 2));
        close();
        open();
        m_collector->setRules(rules);
        run(plan({ben}, 5));
        QCOMPARE(m_server->count(), 3);
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::BudgetReached);
    }

    void aRetryCostsOutOfTheBudgetToo()
    {
        m_server->addRows(anna, 5);
        m_server->answer(Answer::refusal(500, "Internal server error"));
        FetchPlan thrifty = plan({anna}, 1);
        thrifty.budget = 1;
        run(thrifty);
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::BudgetReached);
    }

    void theLedgerCountsWhatTheServerSaw_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("reset") << Answer::reset();
        QTest::newRow("closed") << Answer::closeWithoutAnswer();
        QTest::newRow("half") << Answer::half("{\"code\":0,\"data\":[]}", true);
        QTest::newRow("404") << Answer::refusal(404, "no such influencer");
        QTest::newRow("429") << Answer::refusal(429, "qps limit exceeded");
        QTest::newRow("500") << Answer::refusal(500, "Internal server error");
        QTest::newRow("502") << Answer::http(502, "<html>bad gateway</html>",
                                             {{"Content-Type", "text/html"}});
        QTest::newRow("html") << Answer::http(200, "<html></html>",
                                              {{"Content-Type", "text/html"}});
        QTest::newRow("no rows") << Answer::http(200, "{\"code\":0,\"data\":7}");
    }
    void theLedgerCountsWhatTheServerSaw()
    {
        QFETCH(Answer, answer);
        m_server->addRows(anna, 25);
        int served = 0;
        m_server->handle(
            [&](const Request &request) { return ++served == 2 ? answer : page(request); });
        for (int run_ = 0; run_ < 2; ++run_) { // the second goes on
            run(plan({anna}, std::nullopt));
            int sends = 0;
            for (const LedgerEntry &entry : m_desk->ledger()) {
                QVERIFY(entry.sends.has_value());
                sends += *entry.sends;
            }
            QCOMPARE(sends, m_server->count());
        }
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(held(), 25);
        QStringList pages;
        for (const Request &request : m_server->requests())
            pages.append(request.queryItem(QStringLiteral("page_num")));
        QCOMPARE(pages.count(QStringLiteral("1")), 1);
        QCOMPARE(pages.count(QStringLiteral("3")), 1);
        QCOMPARE(m_desk->ledger().front().keyLastFour, QStringLiteral("test"));
    }

    /// A login page meets everybody, a gateway's bad moment one.
    void aPageInPlaceOfOneAnswerStopsNobodyElse()
    {
        const Answer html = Answer::http(200, "<html></html>", {{"Content-Type", "text/html"}});
        m_server->addRows(anna, 25);
        m_server->addRows(ben, 25);
        int wrong = 1;
        m_server->handle([&](const Request &request) {
            const bool isSecondPage =
                request.queryItem(QStringLiteral("page_num")) != QStringLiteral("1");
            return isSecondPage && wrong-- > 0 ? html : page(request);
        });
        run(plan({anna, ben}, std::nullopt));
        QVERIFY(!m_collector->progress().stoppedBy);
        QCOMPARE(held(), 35);
        wrong = 100;
        FetchPlan again = plan({anna, ben}, std::nullopt);
        again.buyAgain = true;
        run(again);
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::LoginPage);
    }

    void aPageThatLostARowIsBoughtOnceMoreByTheNextRun()
    {
        m_server->addRows(anna, 45);
        spoilPageTwoOnce();
        run(plan({anna}, std::nullopt));
        QCOMPARE(held(), 44);
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::RowsLost);
        QVERIFY(!m_collector->progress().isWhole());
        QCOMPARE(m_desk->influencer(anna).reading.lostRows.size(), std::size_t{1});
        run(m_collector->rest());
        QCOMPARE(held(), 45);
        QCOMPARE(m_server->count(), 6);
        QVERIFY(m_collector->progress().isWhole());
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_server->count(), 6);
    }

    void whatCannotBeFoundIsNotGoneOnWith()
    {
        m_server->addRows(anna, 45);
        spoilPageTwoOnce();
        run(plan({anna}, std::nullopt));
        m_server->addRows(anna, 25);
        run(m_collector->rest());
        QCOMPARE(m_server->count(), 6);
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::RowsLost);
        QVERIFY(m_collector->rest().userIds.isEmpty()); // it would buy nothing
        FetchPlan again = plan({anna}, std::nullopt);
        again.buyAgain = true;
        run(again);
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(held(), 70);
    }

    /// Else who asks the archive when he is told may hear what was before.
    void aRunIsOverWhenTheEndOfItsReadingsIsStored()
    {
        m_server->addRows(anna, 45);
        run(plan({anna}, std::nullopt));
        m_server->addRows(anna, 1);
        Connection neighbour; // keeps the end of the reading waiting
        QVERIFY(neighbour.open(file(), Connection::Access::ReadWrite));
        const QMetaObject::Connection page =
            connect(m_collector.get(), &Collector::pageStored, this,
                    [&] { neighbour.run(QStringLiteral("BEGIN IMMEDIATE")); });
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        m_collector->start(refresh);
        QTRY_COMPARE(m_collector->progress().influencers[0].state, ReadState::Complete);
        QVERIFY(m_collector->isRunning());
        QVERIFY(neighbour.run(QStringLiteral("ROLLBACK")));
        QVERIFY(finished.wait());
        QVERIFY(m_desk->influencer(anna).reading.isComplete());
        disconnect(page);
    }

    void anAnswerThatCannotBeReadIsKept()
    {
        m_server->addRows(anna, 5);
        m_server->answer(Answer::refusal(500, "Internal server error")); // then a retry
        run(plan({anna}, 1));
        m_server->addRows(ben, 5);
        m_server->answer(Answer::http(200, "{\"code\":0,\"data\":7}"));
        run(plan({ben}, 1));
        const auto ledger = m_desk->ledger();
        QCOMPARE(ledger.size(), std::size_t{3});
        QVERIFY(m_desk->answer(ledger[0].id).contains("Internal server error"));
        QVERIFY(m_desk->answer(ledger[1].id).contains("room_id")); // the page itself
        QCOMPARE(m_desk->answer(ledger[2].id), QByteArray("{\"code\":0,\"data\":7}"));
    }

    void pauseHoldsEverythingBackUntilResume()
    {
        m_server->addRows(anna, 45);
        m_collector->start(plan({anna}, std::nullopt));
        QTRY_VERIFY(m_server->count() >= 1);
        m_collector->pause();
        QVERIFY(m_collector->progress().paused);
        QSignalSpy progress(m_collector.get(), &Collector::progressChanged);
        while (progress.wait(50)) { // what was under way still comes
        }
        const int before = m_server->count();
        QVERIFY(before < 5);
        QCOMPARE(m_collector->progress().pages, before);
        QVERIFY(m_collector->isRunning());
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        m_collector->resume();
        QVERIFY(finished.wait());
        QCOMPARE(held(), 45);
        QCOMPARE(m_server->count(), 5);
    }

    /// It had been let go, and waits for the end of another page's 429.
    void whatA429HeldBackHasOneEntryInTheLedger()
    {
        int served = 0;
        m_server->handle([&](const Request &request) {
            if (++served > 1)
                return page(request);
            Answer busy = Answer::refusal(429, "qps limit exceeded", {{"Retry-After", "1"}});
            busy.delay = std::chrono::milliseconds(700);
            return busy;
        });
        setRate(2);
        m_collector->start(plan({anna, ben}, 1));
        QTRY_COMPARE(served, 1);
        Connection neighbour; // keeps the second intent waiting until the 429 has come
        QVERIFY(neighbour.open(file(), Connection::Access::ReadWrite));
        QVERIFY(neighbour.run(QStringLiteral("BEGIN IMMEDIATE")));
        QTRY_VERIFY(m_collector->progress().waiting);
        QSignalSpy finished(m_collector.get(), &Collector::finished);
        QVERIFY(neighbour.run(QStringLiteral("ROLLBACK")));
        QVERIFY(finished.wait());
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(m_server->count(), 3);
        QCOMPARE(m_desk->ledger().size(), std::size_t{3});
    }

    void manyInfluencersTakeFairTurns()
    {
        const QStringList ids = addMany(100, 15);
        run(plan(ids, std::nullopt));
        QCOMPARE(m_server->count(), 200);
        QCOMPARE(held(), 1500);
        // The last influencer's first page does not wait for the first one's last.
        QCOMPARE(m_desk->ledger()[75].userId, ids[75]); // in the order they left
    }

    /// A timer refreshes every day: it must come to the end, and must not pay for a page that is
    /// always wrong.
    void aRefreshAsksOnceMoreForAPageThatCameWrong()
    {
        m_server->addRows(anna, 25);
        bool isWrong = true;
        m_server->handle([&](const Request &request) {
            if (isWrong && request.queryItem(QStringLiteral("page_num")) == QLatin1String("2")) {
                QJsonArray first;
                for (int i = 0; i < pageSize; ++i)
                    first.append(m_server->rows(anna).at(i));
                return Answer::rows(first);
            }
            return page(request);
        });
        run(plan({anna}, std::nullopt));
        QCOMPARE(m_collector->progress().influencers[0].state, ReadState::EndUnknown);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        for (const int requests : {4, 6, 7}) { // page 1, and twice page 2 once more
            run(refresh);
            QCOMPARE(m_server->count(), requests);
        }
        isWrong = false;
        run(plan({anna}, std::nullopt));
        QCOMPARE(held(), 25);
    }

    void oneWrongPageIsMadeGoodByTheNextRefresh()
    {
        m_server->addRows(anna, 25);
        int seconds = 0;
        m_server->handle([&](const Request &request) {
            const bool isSecond =
                request.queryItem(QStringLiteral("page_num")) == QLatin1String("2");
            if (!isSecond || ++seconds > 1)
                return page(request);
            QJsonArray first;
            for (int i = 0; i < pageSize; ++i)
                first.append(m_server->rows(anna).at(i));
            return Answer::rows(first);
        });
        run(plan({anna}, std::nullopt));
        QCOMPARE(held(), 10);
        FetchPlan refresh = plan({anna}, std::nullopt);
        refresh.mode = FetchMode::Refresh;
        run(refresh);
        QCOMPARE(held(), 25);
        QVERIFY(m_collector->progress().isWhole());
    }

    void aPageThatCouldNotBeStoredIsStoredByTheNextRun()
    {
        m_server->addRows(anna, 7);
        std::optional<FullDisk> disk;
        m_server->handle([&](const Request &request) {
            disk.emplace(0);
            return page(request);
        });
        run(plan({anna}, 1));
        QCOMPARE(m_collector->progress().stoppedBy->kind, ErrorKind::ArchiveFull);
        QCOMPARE(held(), 0);
        disk.reset();
        run(m_collector->rest());
        QVERIFY(m_collector->progress().isWhole());
        QCOMPARE(held(), 7);
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(m_desk->ledger().front().outcome, LedgerEntry::Outcome::Page);
    }

    void anArchiveInUseIsNotFetchedInto()
    {
        Desk other;
        QVERIFY(other.open(file()).value().isReadOnly);
        Collector second(*m_client, other.archive);
        QSignalSpy finished(&second, &Collector::finished);
        second.start(plan({anna}, 1));
        QVERIFY(finished.count() == 1 || finished.wait());
        QCOMPARE(second.progress().stoppedBy->kind, ErrorKind::ArchiveInUse);
        QCOMPARE(m_server->count(), 0);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }

    void open()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(file()).ok());
        m_client = std::make_unique<ApiClient>(nullptr, RetryPolicy(0.01));
        setRate(1000);
        const QString origin = originOf(m_server->base());
        m_client->setCredentials({ApiKey("sk_live_collector_test"), origin});
        m_collector = std::make_unique<Collector>(*m_client, m_desk->archive);
        m_collector->setPayer(QStringLiteral("test"), origin);
        m_rooms.clear();
        connect(m_collector.get(), &Collector::pageStored, this, [this](const Page &page) {
            for (const Livestream &row : page.rows)
                m_rooms.insert(row.roomId);
        });
    }

    /// A row of its first answer cannot be read.
    void spoilPageTwoOnce()
    {
        m_server->handle([this, isFirst = true](const Request &request) mutable {
            Answer answer = page(request);
            if (request.queryItem(QStringLiteral("page_num")) == QLatin1String("2")
                && std::exchange(isFirst, false)) {
                const QByteArray id = "room_id";
                answer.bytes.replace(answer.bytes.indexOf(id), id.size(), "room_xx");
            }
            return answer;
        });
    }

    void setRate(int perSecond)
    {
        ConnectionSettings connection;
        connection.base = m_server->base();
        connection.requestsPerSecond = perSecond;
        connection.proxy = ProxyChoice::None;
        m_client->setConnection(connection);
    }

    void close()
    {
        m_collector.reset();
        m_client.reset();
        m_desk.reset();
    }

    /// Gives so many influencers their rows.
    QStringList addMany(int influencers, int rows)
    {
        QStringList ids;
        for (int i = 0; i < influencers; ++i) {
            ids.append(QString::number(6'000'000 + i));
            m_server->addRows(ids.last(), rows);
        }
        return ids;
    }

    /// Livestreams in the archive.
    int held() { return static_cast<int>(m_desk->livestreams().value().size()); }

    /// What it costs, whatever is kept.
    Price priced(const FetchPlan &what)
    {
        const auto answer =
            answerOf<Price>([&](QObject *c, auto then) { m_collector->price(what, c, then); });
        Price price = answer.ok() ? answer.value() : Price{-1, -1};
        price.isPartlyKept = false;
        return price;
    }

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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
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

#include "archive/Desk.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds
constexpr qint64 minute = 60'000;
constexpr qint64 day = 86'400'000;

/// A reading with every field other than it is at first.
Reading fullReading()
{
    Reading reading;
    reading.reachedEnd = true;
    reading.endUnknown = true;
    reading.gapSince = monday + 5;
    reading.order = ListOrder::NewestFirst;
    reading.deepest = {7, true, {QStringLiteral("70001"), QStringLiteral("70002")}, 1, true, 3, 41};
    reading.deepestBegan = monday + 2;
    reading.open = OpenReading{true,
                               monday + 3,
                               9,
                               4,
                               {5, false, {QStringLiteral("70003")}, 2, true, 4, 42},
                               true,
                               2,
                               {QStringLiteral("70008")}};
    reading.strayRooms = {QStringLiteral("70006"), QStringLiteral("70007")};
    reading.lostRows = {{3, false, QStringLiteral("70004"), -9, -2, QStringLiteral("70005")},
                        {8, true, {}, 1, 4, {}}};
    return reading;
}

Influencer nobodyYet(const QString &userId)
{
    Influencer influencer;
    influencer.userId = userId;
    return influencer;
}

} // namespace

/// What goes into an archive comes out again, from this program run or the next.
class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        const Result<ArchiveInfo> opened = m_desk->open(file());
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().isReadOnly);
        QCOMPARE(opened.value().livestreams, 0);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aPageIsStoredWhole()
    {
        const Result<StoredPage> stored =
            m_desk->buy(anna, 1, livestreams(anna, 29, 10), monday, fullReading());
        QVERIFY(stored.ok());
        QCOMPARE(stored.value().rowsNew, 10);
        QCOMPARE(stored.value().rowsKnown, 0);
        QVERIFY(!stored.value().onlyKnownBefore);
        QCOMPARE(stored.value().oldestStart, livestream(anna, 20).start);
        for (int run = 0; run < 2; ++run) {
            const auto rows = m_desk->livestreams();
            QVERIFY(rows.ok());
            QCOMPARE(rows.value().size(), std::size_t{10});
            QCOMPARE(rows.value().front(),
                     (StoredLivestream{livestream(anna, 29), monday, monday, 0}));
            QCOMPARE(rows.value().back().livestream, livestream(anna, 20));
            const Influencer record = m_desk->influencer(anna);
            QCOMPARE(record.reading, fullReading());
            QCOMPARE(record.streams, 10);
            QCOMPARE(record.nickname, livestream(anna, 29).nickname);
            QCOMPARE(record.region, QStringLiteral("US"));
            QCOMPARE(record.newestStart, livestream(anna, 29).start);
            QCOMPARE(record.lastRead, monday);
            QCOMPARE(record.newSinceLook, 10);
            const auto answer = m_desk->freshAnswer({anna, 1}, monday);
            QVERIFY(answer);
            QCOMPARE(answer->raw, pageOf(anna, 1, livestreams(anna, 29, 10)).raw);
            QCOMPARE(answer->time, monday);
            const auto ledger = m_desk->ledger();
            QCOMPARE(ledger.size(), std::size_t{1});
            QCOMPARE(ledger.front().outcome, LedgerEntry::Outcome::Page);
            QCOMPARE(ledger.front().rowsNew, 10);
            QCOMPARE(ledger.front().sends, 1);
            reopen();
        }
    }

    void theAnswerALivestreamCameWithIsThatOfItsLastReading()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 29, 10), monday).ok());
        QVERIFY(m_desk->buy(anna, 2, livestreams(anna, 19, 10), monday + minute).ok());
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 30, 10), monday + 2 * minute).ok());
        const auto answerWith = [&](int index) {
            return m_desk->answerWith(livestream(anna, index).roomId);
        };
        QCOMPARE(answerWith(29), pageOf(anna, 1, livestreams(anna, 30, 10)).raw);
        QCOMPARE(answerWith(20), pageOf(anna, 1, livestreams(anna, 29, 10)).raw);
        QCOMPARE(answerWith(15), pageOf(anna, 2, livestreams(anna, 19, 10)).raw);
        QCOMPARE(m_desk->answerWith(QStringLiteral("1")), QByteArray());
    }

    void aReadingOfTheSameRowsFindsNothingNew()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        Reading refresh;
        refresh.gapSince = monday + minute;
        const Result<StoredPage> again =
            m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday + minute, refresh);
        QVERIFY(again.ok());
        QCOMPARE(again.value().rowsNew, 0);
        QCOMPARE(again.value().rowsChanged, 0);
        QCOMPARE(again.value().rowsKnown, 10);
        QVERIFY(again.value().onlyKnownBefore);
        const StoredLivestream row = m_desk->livestreams().value().front();
        QCOMPARE(row.firstSeen, monday);
        QCOMPARE(row.lastRead, monday + minute);
        QCOMPARE(row.changes, 0);
        QCOMPARE(m_desk->influencer(anna).streams, 10);
    }

    void rowsFirstSeenInTheSameRefreshAreNoKnownOnes()
    {
        Reading refresh;
        refresh.gapSince = monday;
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday, refresh).ok());
        // The list moved down by one while it was read: the last row comes again.
        const auto again = m_desk->buy(anna, 2, livestreams(anna, 0, 1), monday + minute, refresh);
        QCOMPARE(again.value().rowsKnown, 1);
        QVERIFY(!again.value().onlyKnownBefore);
    }

    void aPageWithoutRowsIsAReadingAllTheSame()
    {
        const auto stored = m_desk->buy(anna, 1, {}, monday);
        QVERIFY(stored.ok());
        QVERIFY(stored.value().onlyKnownBefore);
        QVERIFY(!stored.value().oldestStart);
        QCOMPARE(m_desk->influencer(anna).lastRead, monday);
        QCOMPARE(m_desk->influencer(anna).streams, 0);
        QVERIFY(m_desk->freshAnswer({anna, 1}, monday));
    }

    void anInfluencersNewNameIsToldApart()
    {
        QVERIFY(m_desk->buy(anna, 1, {livestream(anna, 4), livestream(anna, 3)}, monday).ok());
        Livestream renamed = livestream(anna, 4);
        renamed.nickname = QStringLiteral("Anna Li");
        Livestream both = livestream(anna, 3);
        both.nickname = QStringLiteral("Anna Li");
        Reading refresh;
        refresh.gapSince = monday + minute;
        const auto one = m_desk->buy(anna, 1, {renamed}, monday + day, refresh);
        QCOMPARE(one.value().rowsChanged, 1);
        QCOMPARE(one.value().rowsRenamed, 1);
        QVERIFY(one.value().onlyKnownBefore);
        both.views = 7;
        const auto two = m_desk->buy(anna, 1, {renamed, both}, monday + day, refresh);
        QCOMPARE(two.value().rowsChanged, 1);
        QCOMPARE(two.value().rowsRenamed, 0);
        QVERIFY(!two.value().onlyKnownBefore);
    }

    void figuresThatDifferAreKeptFieldByField()
    {
        QVERIFY(m_desk->buy(anna, 1, {livestream(anna, 4), livestream(anna, 3)}, monday).ok());
        Livestream revised = livestream(anna, 4);
        revised.views = 5'000;
        revised.gmv = 0.1;
        revised.likes.reset();
        const auto stored = m_desk->buy(anna, 1, {revised, livestream(anna, 3)}, monday + day);
        QCOMPARE(stored.value().rowsChanged, 1);
        QCOMPARE(stored.value().rowsKnown, 1);
        QVERIFY(!stored.value().onlyKnownBefore);

        const StoredLivestream row = m_desk->livestreams().value().front();
        QCOMPARE(row, (StoredLivestream{revised, monday, monday + day, 1}));
        QCOMPARE(m_desk->livestream(revised.roomId), row);
        QVERIFY(!m_desk->livestream(QStringLiteral("1")));
        const auto changes = m_desk->changes(revised.roomId);
        const auto expected = changesBetween(livestream(anna, 4), revised, monday + day);
        QCOMPARE(changes.size(), std::size_t{3});
        for (std::size_t i = 0; i < changes.size(); ++i)
            QCOMPARE(changes[i], expected[static_cast<qsizetype>(i)]);
        QCOMPARE(changes[0].field, QStringLiteral("total_digg_cnt"));
        QVERIFY(changes[0].after.isNull());
        QVERIFY(m_desk->changes(livestream(anna, 3).roomId).empty());
    }

    void anotherCoverIsNoChangeButTheNewestIsKept()
    {
        QVERIFY(m_desk->buy(anna, 1, {livestream(anna, 4)}, monday).ok());
        Livestream signedAgain = livestream(anna, 4);
        signedAgain.coverUrl = QStringLiteral("https://covers.example/other.webp");
        const auto stored = m_desk->buy(anna, 1, {signedAgain}, monday + day);
        QCOMPARE(stored.value().rowsKnown, 1);
        QVERIFY(m_desk->changes(signedAgain.roomId).empty());
        QCOMPARE(m_desk->livestreams().value().front().livestream, signedAgain);
    }

    void aRowTwiceInOnePageCountsOnce()
    {
        const auto stored =
            m_desk->buy(anna, 1, {livestream(anna, 4), livestream(anna, 4)}, monday);
        QCOMPARE(stored.value().rowsNew, 1);
        QCOMPARE(stored.value().rowsKnown, 1);
        QCOMPARE(m_desk->influencer(anna).streams, 1);
    }

    void rowsOfOthersAreFiledUnderTheirOwn()
    {
        Livestream nameless = livestream(anna, 2);
        nameless.userId.clear();
        QVERIFY(m_desk->buy(anna, 1, {livestream(ben, 3), nameless}, monday).ok());
        QCOMPARE(m_desk->influencer(ben).streams, 1);
        QVERIFY(!m_desk->influencer(ben).lastRead);
        QCOMPARE(m_desk->influencer(anna).streams, 1);
        LivestreamQuery annas;
        annas.userIds = {anna};
        const auto rows = m_desk->livestreams(annas);
        QCOMPARE(rows.value().size(), std::size_t{1});
        QCOMPARE(rows.value().front().livestream, livestream(anna, 2));
    }

    void aLivestreamThatMovesToAnotherInfluencerIsCountedThere()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 4, 5), monday).ok());
        Livestream moved = livestream(anna, 4);
        moved.userId = ben;
        moved.nickname = QStringLiteral("Ben");
        QVERIFY(m_desk->buy(ben, 1, {moved}, monday + day).ok());
        QCOMPARE(m_desk->influencer(anna).streams, 4);
        QCOMPARE(m_desk->influencer(anna).newSinceLook, 4);
        QCOMPARE(m_desk->influencer(anna).newestStart, livestream(anna, 3).start);
        QCOMPARE(m_desk->influencer(ben).streams, 1);
        QCOMPARE(m_desk->influencer(ben).nickname, QStringLiteral("Ben"));
        QCOMPARE(m_desk->influencer(ben).newestStart, moved.start);
    }

    void theNewestLivestreamGivesNameAndMarket()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        Livestream older = livestream(anna, -5);
        older.nickname = QStringLiteral("An old name");
        older.region = QStringLiteral("GB");
        QVERIFY(m_desk->buy(anna, 2, {older}, monday + minute).ok());
        QCOMPARE(m_desk->influencer(anna).nickname, livestream(anna, 9).nickname);
        Livestream newer = livestream(anna, 10);
        newer.nickname = QStringLiteral("A new name");
        newer.region = QStringLiteral("GB");
        QVERIFY(m_desk->buy(anna, 1, {newer}, monday + day).ok());
        QCOMPARE(m_desk->influencer(anna).nickname, QStringLiteral("A new name"));
        QCOMPARE(m_desk->influencer(anna).region, QStringLiteral("GB"));
    }

    void whatIsNewCountsFromTheLastLook()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QCOMPARE(m_desk->influencer(anna).newSinceLook, 10);
        QVERIFY(m_desk->markLooked({anna}, monday + minute).ok());
        QCOMPARE(m_desk->influencer(anna).newSinceLook, 0);
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 12, 5), monday + day).ok());
        QCOMPARE(m_desk->influencer(anna).newSinceLook, 3);
        reopen();
        QCOMPARE(m_desk->influencer(anna).newSinceLook, 3);
    }

    void textsComeBackAsTheyWere()
    {
        Livestream row = livestream(anna, 1);
        row.title = QStringLiteral("\u76f4\u64ad \U0001f600 'quoted' \"twice\"; DROP TABLE");
        row.title.append(QChar(0)).append(QLatin1Char('x'));
        row.nickname.clear();
        row.gmv = 0.1 + 0.2;
        row.views = std::numeric_limits<qint64>::max();
        QVERIFY(m_desk->buy(anna, 1, {row}, monday).ok());
        QCOMPARE(m_desk->livestreams().value().front().livestream, row);
        QCOMPARE(m_desk->buy(anna, 1, {row}, monday + day).value().rowsKnown, 1);
    }

    void unknownFiguresStayUnknown()
    {
        Livestream row;
        row.roomId = QStringLiteral("7000000000000000001");
        row.userId = anna;
        QVERIFY(m_desk->buy(anna, 1, {row, livestream(anna, 1)}, monday).ok());
        const auto rows = m_desk->livestreams();
        QCOMPARE(rows.value().back().livestream, row);
        QCOMPARE(m_desk->influencer(anna).newestStart, livestream(anna, 1).start);
    }

    void theLedgerTellsWhatMayHaveBeenSpent()
    {
        const qint64 refused = m_desk->begin(anna, 1, monday).value();
        QVERIFY(m_desk->fail(refused, ErrorKind::OutOfCredit, 0, monday + 1).ok());
        const qint64 lost = m_desk->begin(anna, 1, monday + 10).value();
        QVERIFY(m_desk->fail(lost, ErrorKind::ClosedWithoutAnswer, 2, monday + 20).ok());
        QVERIFY(m_desk->buy(ben, 1, livestreams(ben, 9, 10), monday + 30).ok());
        QVERIFY(m_desk->begin(ben, 2, monday + 40).ok());
        QCOMPARE(m_desk->spentSince(monday), 4);
        QCOMPARE(m_desk->spentSince(monday + 30), 2);
        QCOMPARE(m_desk->spentSince(monday + 41), 0);

        const auto ledger = m_desk->ledger();
        QCOMPARE(ledger.size(), std::size_t{4});
        QCOMPARE(ledger[0].error, ErrorKind::OutOfCredit);
        QCOMPARE(ledger[0].status, 402);
        QCOMPARE(ledger[0].ended, monday + 1);
        QCOMPARE(ledger[0].keyLastFour, QStringLiteral("cafe"));
        QCOMPARE(ledger[0].origin, QStringLiteral("https://api.example:443"));
        QCOMPARE(ledger[1].sends, 2);
        QCOMPARE(ledger[1].outcome, LedgerEntry::Outcome::Failed);
        QCOMPARE(ledger[3].outcome, LedgerEntry::Outcome::Unknown);
        QVERIFY(!ledger[3].sends);
        LedgerQuery query;
        query.since = monday + 10;
        query.userId = anna;
        QCOMPARE(m_desk->ledger(query).size(), std::size_t{1});
    }

    void whatCameInsteadOfAPageIsKept()
    {
        const qint64 id = m_desk->begin(anna, 1, monday).value();
        const qint64 none = m_desk->begin(anna, 2, monday).value();
        const qint64 huge = m_desk->begin(anna, 3, monday).value();
        QVERIFY(m_desk->fail(id, ErrorKind::TimedOut, 1, monday + 1, "{\"code\": 0, \"da").ok());
        QVERIFY(m_desk->fail(none, ErrorKind::TimedOut, 1, monday + 1).ok());
        const QByteArray body(8 * 1024 * 1024, 'x');
        QVERIFY(m_desk->fail(huge, ErrorKind::TimedOut, 1, monday + 1, body).ok());
        QCOMPARE(m_desk->answer(id), QByteArray("{\"code\": 0, \"da"));
        QCOMPARE(m_desk->answer(none), QByteArray());
        QCOMPARE(m_desk->answer(huge), body.first(256 * 1024));
        // An end that is refused leaves nothing.
        QVERIFY(!m_desk->fail(none, ErrorKind::TimedOut, 1, monday + 2, "late").ok());
        QCOMPARE(m_desk->answer(none), QByteArray());
        const auto ledger = m_desk->ledger();
        QVERIFY(ledger[0].isAnswerKept);
        QVERIFY(!ledger[1].isAnswerKept);
    }

    void aRequestEndsOnce()
    {
        const qint64 id = m_desk->begin(anna, 1, monday).value();
        QVERIFY(m_desk->fail(id, ErrorKind::TimedOut, 1, monday + 1).ok());
        const PageToStore page{id, pageOf(anna, 1, livestreams(anna, 9, 10)), 1, monday, {}, {}};
        const auto stored = m_desk->store(page);
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().kind, ErrorKind::ArchiveFailed);
        QVERIFY(m_desk->livestreams().value().empty());
        QCOMPARE(m_desk->influencer(anna), nobodyYet(anna));
        // What failed leaves nothing behind that the next page could stumble over.
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QCOMPARE(m_desk->influencer(anna).streams, 10);
    }

    void requestsWhoseProgramEndedAreCountedOnce()
    {
        QVERIFY(m_desk->begin(anna, 1, monday).ok());
        QVERIFY(m_desk->begin(anna, 2, monday).ok());
        m_desk = std::make_unique<Desk>();
        QCOMPARE(m_desk->open(file()).value().interrupted, 2);
        m_desk = std::make_unique<Desk>();
        QCOMPARE(m_desk->open(file()).value().interrupted, 0);
        QCOMPARE(m_desk->ledger().front().outcome, LedgerEntry::Outcome::Unknown);
        QVERIFY(!m_desk->ledger().front().ended);
        QCOMPARE(m_desk->spentSince(monday), 2);
    }

    void freshIsTheNewestAnswerThatIsNotTooOld()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 10, 10), monday + day).ok());
        QCOMPARE(m_desk->freshAnswer({anna, 1}, monday)->time, monday + day);
        QCOMPARE(m_desk->freshAnswer({anna, 1}, monday)->raw,
                 pageOf(anna, 1, livestreams(anna, 10, 10)).raw);
        QVERIFY(!m_desk->freshAnswer({anna, 1}, monday + day + 1));
        QVERIFY(!m_desk->freshAnswer({anna, 2}, monday));
        QVERIFY(!m_desk->freshAnswer({ben, 1}, monday));
    }

    /// It is kept as it came, and the right one of before is still there.
    void anAnswerThatIsAnotherPageIsNotFresh()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 19, 10), monday).ok());
        QVERIFY(m_desk->buy(anna, 2, livestreams(anna, 9, 9), monday).ok());
        const Result<qint64> again = m_desk->begin(anna, 2, monday + minute);
        const Page other = pageOf(anna, 2, livestreams(anna, 19, 10));
        const PageToStore wrong{again.value(), other, 1, monday + minute, {}, {2}};
        QVERIFY(m_desk->store(wrong).ok());
        QCOMPARE(m_desk->freshAnswer({anna, 2}, monday)->requestId, 2);
        QVERIFY(!m_desk->freshAnswer({anna, 2}, monday + minute));
        QCOMPARE(m_desk->freshPages({anna}, monday),
                 (std::vector<FreshPage>{{{anna, 1}, false, 1}, {{anna, 2}, true, 2}}));
        QCOMPARE(m_desk->answer(again.value()), other.raw);
    }

    void whatWasBoughtLastCountsWhateverTheClockSaid()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday + 400 * day).ok());
        QVERIFY(!m_desk->freshAnswer({anna, 1}, monday, monday + day));
        QVERIFY(m_desk->freshPages({anna}, monday, monday + day).empty());
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 10, 10), monday).ok());
        const auto answer = m_desk->freshAnswer({anna, 1}, monday, monday + day);
        QVERIFY(answer);
        QCOMPARE(answer->requestId, 2);
        QCOMPARE(answer->raw, pageOf(anna, 1, livestreams(anna, 10, 10)).raw);
        QCOMPARE(m_desk->freshPages({anna}, monday, monday + day).size(), std::size_t{1});
        // Nor does a livestream first seen then stay new until then.
        const auto rows = m_desk->livestreams().value();
        QCOMPARE(std::ranges::count(rows, monday, &StoredLivestream::firstSeen), 10);
    }

    void freshPagesTellWhereTheListEnds()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 19, 10), monday).ok());
        QVERIFY(m_desk->buy(anna, 2, livestreams(anna, 9, 4), monday).ok());
        QVERIFY(m_desk->buy(anna, 2, livestreams(anna, 9, 10), monday + minute).ok());
        QVERIFY(m_desk->buy(ben, 1, {}, monday + minute).ok());
        QCOMPARE(m_desk->freshPages({anna, ben}, monday),
                 (std::vector<FreshPage>{
                     {{anna, 1}, false, 1}, {{anna, 2}, false, 3}, {{ben, 1}, true, 4}}));
        QCOMPARE(m_desk->freshPages({anna}, monday + minute),
                 (std::vector<FreshPage>{{{anna, 2}, false, 3}}));
        QVERIFY(m_desk->freshPages({QStringLiteral("nobody")}, 0).empty());
    }

    void theLastRowOfAPageTellsWhetherARefreshHasMetWhatWasThere()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        Reading refresh;
        refresh.gapSince = monday + minute;
        auto rows = livestreams(anna, 11, 10);
        rows.back().views = 1; // changed, but there before
        const auto met = m_desk->buy(anna, 1, rows, monday + minute, refresh);
        QVERIFY(met.value().lastRowKnownBefore);
        QVERIFY(!met.value().onlyKnownBefore);
        const auto older = m_desk->buy(anna, 2, livestreams(anna, 1, 3), monday + minute, refresh);
        QVERIFY(!older.value().lastRowKnownBefore);
    }

    void roomsReadSinceAMoment()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 10, 3), monday + day).ok());
        QCOMPARE(m_desk->roomsReadSince(anna, monday).size(), 11);
        QStringList recent = m_desk->roomsReadSince(anna, monday + day);
        recent.sort();
        QCOMPARE(recent,
                 (QStringList{livestream(anna, 8).roomId, livestream(anna, 9).roomId,
                              livestream(anna, 10).roomId}));
        QVERIFY(m_desk->roomsReadSince(ben, 0).isEmpty());
        QVERIFY(m_desk->import(livestreams(ben, 9, 2), monday).ok()); // no page has brought them
        QVERIFY(m_desk->roomsReadSince(ben, 0).isEmpty());
    }

    void aReadingIsKeptAndReplaced()
    {
        QVERIFY(m_desk->setReading(anna, fullReading()).ok());
        QCOMPARE(m_desk->influencer(anna).reading, fullReading());
        QVERIFY(m_desk->setReading(anna, {}).ok());
        QCOMPARE(m_desk->influencer(anna).reading, Reading());
    }

    void theWatchlistIsKept()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QVERIFY(m_desk
                    ->watch({{anna, QStringLiteral("Beauty"), QStringLiteral("Typed")},
                             {ben, {}, QStringLiteral("Ben")}})
                    .ok());
        QCOMPARE(m_desk->influencer(anna).group, QStringLiteral("Beauty"));
        QCOMPARE(m_desk->influencer(anna).nickname, livestream(anna, 1).nickname);
        QVERIFY(m_desk->influencer(ben).watched);
        QCOMPARE(m_desk->influencer(ben).nickname, QStringLiteral("Ben"));
        QVERIFY(m_desk->watch({{anna, QStringLiteral("Home"), {}}}).ok());
        QVERIFY(m_desk->unwatch({ben}).ok());
        reopen();
        const auto all = m_desk->influencers();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].group, QStringLiteral("Home"));
        QVERIFY(!all[1].watched);
        QCOMPARE(m_desk->livestreams().value().size(), std::size_t{10});
    }

    void influencersComeInTheOrderAskedFor()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        const auto found = m_desk->influencers({ben, anna});
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0], nobodyYet(ben));
        QCOMPARE(found[1].streams, 10);
    }

    void notesAndTagsAreKept()
    {
        const LivestreamNote note{livestream(anna, 1).roomId,
                                  QStringLiteral("Two lines,\nand a quote \""),
                                  {QStringLiteral("sale"), QStringLiteral("ask again")}};
        QVERIFY(m_desk->setNote(note).ok());
        reopen();
        QCOMPARE(m_desk->notes(), std::vector<LivestreamNote>{note});
        QVERIFY(m_desk->setNote({note.roomId, {}, {}}).ok());
        QVERIFY(m_desk->notes().empty());
    }

    void livestreamsComeNewestFirstAndAsAskedFor()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        QVERIFY(m_desk->buy(ben, 1, livestreams(ben, 14, 10), monday).ok());
        LivestreamQuery query;
        query.from = livestream(anna, 7).start;
        query.until = livestream(anna, 9).start;
        const auto rows = m_desk->livestreams(query).value();
        QCOMPARE(rows.size(), std::size_t{4});
        QCOMPARE(rows[0].livestream.start, livestream(anna, 8).start);
        QCOMPARE(rows[3].livestream.start, livestream(anna, 7).start);
        query.userIds = {ben, QStringLiteral("nobody")};
        QCOMPARE(m_desk->livestreams(query).value().size(), std::size_t{2});
        query.userIds = {QStringLiteral("nobody")};
        QCOMPARE(m_desk->livestreams(query).value().size(), std::size_t{0});
    }

    void anImportIsMergedWithWhatIsThere()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        std::vector<Livestream> rows = livestreams(anna, 199, 200);
        rows[195].views = 1; // number 4, known with other figures
        rows.push_back(rows.front());
        rows.push_back({}); // nobody's
        const auto stored = m_desk->import(rows, monday + day);
        QVERIFY(stored.ok());
        QCOMPARE(stored.value().rowsNew, 190);
        QCOMPARE(stored.value().rowsChanged, 1);
        QCOMPARE(stored.value().rowsKnown, 10);
        QCOMPARE(m_desk->influencer(anna).streams, 200);
        QCOMPARE(m_desk->influencer(anna).newestStart, livestream(anna, 199).start);
        QCOMPARE(m_desk->changes(rows[195].roomId).size(), std::size_t{1});
    }

    void anOldImportChangesNoNewerReading()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday).ok());
        Livestream old = livestream(anna, 9);
        old.views = 1;
        QCOMPARE(m_desk->import({old}, monday - day).value().rowsKnown, 1);
        QCOMPARE(m_desk->livestreams().value().front().livestream, livestream(anna, 9));
    }

    /// Many rows are stored in another order than they come in.
    void inALargeImportTheLaterOfTwoRowsHolds()
    {
        std::vector<Livestream> rows = livestreams(anna, 59'999, 60'000);
        Livestream later = rows[10];
        later.views = 1;
        Livestream ofAnotherKind = rows[20];
        ofAnotherKind.roomId = QStringLiteral("room-7");
        rows.push_back(ofAnotherKind);
        rows.push_back(later);
        const auto stored = m_desk->import(rows, monday);
        QCOMPARE(stored.value().rowsNew, 60'001);
        QCOMPARE(stored.value().rowsChanged, 1);
        QCOMPARE(m_desk->livestream(later.roomId)->livestream, later);
        QCOMPARE(m_desk->livestream(ofAnotherKind.roomId)->livestream, ofAnotherKind);
        QCOMPARE(m_desk->influencer(anna).streams, 60'001);
    }

    void aLargeImportLeavesTheArchiveSound()
    {
        std::vector<Livestream> rows;
        for (int i = 0; i < 60; ++i) {
            const auto more =
                livestreams(QString::number(6'000'000'000'000'000'000 + i), 999, 1'000);
            rows.insert(rows.end(), more.begin(), more.end());
        }
        const auto stored = m_desk->import(rows, monday);
        QCOMPARE(stored.value().rowsNew, 60'000);
        QVERIFY(m_desk->setNote({rows.front().roomId, QStringLiteral("behind it"), {}}).ok());
        const qint64 leastBytes = 60 * qint64{60'000};
        QVERIFY(QFileInfo(file()).size() > leastBytes); // no longer in the log
        QCOMPARE(m_desk->check().value(), QStringList());
        const auto read = m_desk->livestreams().value();
        QCOMPARE(read.size(), std::size_t{60'000});
        QVERIFY(std::ranges::is_sorted(read, std::ranges::greater(),
                                       [](const auto &row) { return *row.livestream.start; }));
        const auto again = m_desk->import(rows, monday);
        QCOMPARE(again.value().rowsKnown, 60'000);
        QCOMPARE(m_desk->info().value().livestreams, 60'000);
        QCOMPARE(m_desk->check().value(), QStringList());
    }

    void readingStopsWhereNobodyTakesTheRest()
    {
        QVERIFY(m_desk->import(livestreams(anna, 29'999, 30'000), monday).ok());
        auto reader = std::make_unique<QObject>();
        int portions = 0;
        m_desk->archive.livestreams({}, reader.get(), [&](const auto &) {
            ++portions;
            reader.reset();
        });
        // Answered behind the dropped reading, so nothing of that is still to come.
        QCOMPARE(m_desk->livestreams().value().size(), std::size_t{30'000});
        QCOMPARE(portions, 1);
    }

    void noMoreIsReadThanFindsRoom()
    {
        QVERIFY(m_desk->import(livestreams(anna, 29'999, 30'000), monday).ok());
        constexpr int ahead = 8;
        int portions = 0;
        qsizetype rows = 0;
        const quint64 reading = m_desk->archive.livestreams(
            {}, this,
            [&](const Result<LivestreamPortion> &portion) {
                ++portions;
                rows += portion.value().size();
            },
            Archive::Room::WhenTold);
        QTRY_COMPARE(portions, ahead);
        for (int i = 0; i < ahead; ++i) // the reader's thread has nothing left to do
            QVERIFY(m_desk->livestream(livestream(anna, 1).roomId));
        QCOMPARE(portions, ahead);
        m_desk->archive.taken(reading);
        QTRY_COMPARE(portions, ahead + 1);
        for (int i = 0; i < ahead; ++i)
            m_desk->archive.taken(reading);
        QTRY_COMPARE(rows, 30'000);
    }

    void whoIsGoneHoldsNoOtherReadingUp()
    {
        QVERIFY(m_desk->import(livestreams(anna, 29'999, 30'000), monday).ok());
        constexpr int ahead = 8;
        int portions = 0;
        auto reader = std::make_unique<QObject>();
        m_desk->archive.livestreams(
            {}, reader.get(), [&](const auto &) { ++portions; }, Archive::Room::WhenTold);
        QTRY_COMPARE(portions, ahead);
        reader.reset();
        QCOMPARE(m_desk->livestreams().value().size(), std::size_t{30'000});
    }

    void whoeverListensHearsOfChanges()
    {
        QSignalSpy influencers(&m_desk->archive, &Archive::influencerChanged);
        QSignalSpy ledger(&m_desk->archive, &Archive::ledgerChanged);
        QVERIFY(m_desk->buy(anna, 1, {livestream(ben, 1)}, monday).ok());
        QTRY_COMPARE(influencers.size(), 2);
        QCOMPARE(ledger.size(), 2);
        QVERIFY(m_desk->watch({{anna, {}, {}}}).ok());
        QTRY_COMPARE(influencers.size(), 3);
        QCOMPARE(influencers.last().first().toString(), anna);
        QCOMPARE(ledger.size(), 2);
    }

    void answersComeInTheOrderOfTheCalls()
    {
        QStringList answers;
        for (int i = 0; i < 50; ++i) {
            m_desk->archive.setNote({QString::number(i), QStringLiteral("x"), {}}, this,
                                    [&answers, i](const auto &done) {
                                        QVERIFY(done.ok());
                                        answers.append(QString::number(i));
                                    });
        }
        QTRY_COMPARE(answers.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(answers[i], QString::number(i));
    }

    void aWriteThatWasCalledIsDoneBeforeTheArchiveGoes()
    {
        auto context = std::make_unique<QObject>();
        for (int i = 0; i < 50; ++i) {
            m_desk->archive.setNote({QString::number(i), QStringLiteral("x"), {}}, context.get(),
                                    [](const auto &) { QFAIL("nobody waits for this"); });
        }
        context.reset();
        reopen();
        QCOMPARE(m_desk->notes().size(), std::size_t{50});
    }

    void anAnswerMayEndTheArchive()
    {
        bool answered = false;
        auto archive = std::make_unique<Archive>();
        archive->open(m_folder->filePath(QStringLiteral("other.sqlite")), IfBroken::Refuse, this,
                      [&](const auto &) {
                          archive.reset();
                          answered = true;
                      });
        QTRY_VERIFY(answered);
    }

    void theArchiveIsBackedUp()
    {
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, 9, 10), monday, fullReading()).ok());
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(m_desk->backUp(copy).ok());
        QVERIFY(!m_desk->backUp(copy).ok());
        Desk other;
        QVERIFY(other.open(copy).ok());
        QCOMPARE(other.livestreams().value(), m_desk->livestreams().value());
        QCOMPARE(other.influencers(), m_desk->influencers());
        QCOMPARE(other.ledger(), m_desk->ledger());
        QCOMPARE(other.check().value(), QStringList());
        QCOMPARE(other.info().value().requests, 1);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }
    void reopen()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>();
        const Result<ArchiveInfo> opened = m_desk->open(file());
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().isReadOnly);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Archive.moc"

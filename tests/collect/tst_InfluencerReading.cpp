#include "collect/InfluencerReading.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace livegauge;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 secondsADay = 86'400;
constexpr qint64 now = 1'700'000'000'000;

/// A server's list and an archive beside it, both as small as the rules need them.
class World {
public:
    World() { m_record.userId = anna; }

    /// Livestreams a day apart, the newest `newestAge` days old, in front of those there are.
    void arrive(int count, int newestAge)
    {
        std::vector<Livestream> fresh;
        for (int i = 0; i < count; ++i) {
            Livestream row;
            row.userId = anna;
            row.roomId = QString::number(++m_lastRoom);
            row.start = m_now / 1000 - (newestAge + i) * secondsADay;
            fresh.push_back(row);
        }
        m_list.insert(m_list.begin(), fresh.begin(), fresh.end());
    }
    void turnRound() { std::ranges::reverse(m_list); }
    void revise(int row) { m_list[static_cast<std::size_t>(row)].gmv = ++m_revision; }
    void aDayPasses() { m_now += secondsADay * 1000; }

    struct Run {
        QList<int> pages;
        QList<FetchNoteKind> notes;
        ReadState state = ReadState::Waiting;
    };
    /// Reads as a plan says; breaks off behind `atMost` pages.
    Run run(FetchMode mode, std::optional<int> pagesEach = {}, int atMost = 1000,
            int rereadDays = 0)
    {
        FetchPlan plan;
        plan.userIds = QStringList(anna);
        plan.mode = mode;
        plan.pagesEach = pagesEach;
        FetchRules rules;
        rules.rereadDays = rereadDays;
        m_now += 1000;
        InfluencerReading reading(m_record, plan, rules, m_now);
        if (const auto since = reading.wantsRoomsSince())
            reading.setRooms(roomsReadSince(*since));
        Run result;
        while (result.pages.size() < atMost && reading.nextPage()) {
            const int page = *reading.nextPage();
            result.pages.append(page);
            const Page came = pageOf(page);
            m_record.reading = reading.bought(came);
            reading.stored(store(came));
        }
        if (result.pages.size() < atMost)
            m_record.reading = reading.reading();
        for (const FetchNote &note : reading.takeNotes())
            result.notes.append(note.kind);
        result.state = reading.state();
        return result;
    }

    bool holdsAll() const { return m_rows.size() == static_cast<qsizetype>(m_list.size()); }
    const Reading &reading() const { return m_record.reading; }

private:
    struct Kept {
        Livestream row;
        qint64 firstSeen;
        qint64 lastRead;
    };

    Page pageOf(int number) const
    {
        Page page;
        page.request = {anna, number};
        const std::size_t first = static_cast<std::size_t>(number - 1) * pageSize;
        for (std::size_t i = first; i < std::min(first + pageSize, m_list.size()); ++i)
            page.rows.push_back(m_list[i]);
        page.rowsSent = static_cast<int>(page.rows.size());
        return page;
    }

    StoredPage store(const Page &page)
    {
        StoredPage stored;
        const qint64 since = m_record.reading.gapSince.value_or(m_now);
        stored.onlyKnownBefore = true;
        for (const Livestream &row : page.rows) {
            const auto known = m_rows.find(row.roomId);
            const bool isNew = known == m_rows.end();
            const bool changed = !isNew && known->row != row;
            stored.rowsNew += isNew ? 1 : 0;
            stored.rowsChanged += changed ? 1 : 0;
            if (isNew || changed || known->firstSeen >= since)
                stored.onlyKnownBefore = false;
            stored.lastRowKnownBefore = !isNew && known->firstSeen < since;
            m_rows[row.roomId] = {row, isNew ? m_now : known->firstSeen, m_now};
            stored.oldestStart = std::min(*row.start, stored.oldestStart.value_or(*row.start));
        }
        m_record.streams = static_cast<int>(m_rows.size());
        return stored;
    }

    QStringList roomsReadSince(qint64 time) const
    {
        QStringList rooms;
        for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
            if (it->lastRead >= time)
                rooms.append(it.key());
        }
        return rooms;
    }

    Influencer m_record;
    std::vector<Livestream> m_list;
    QHash<QString, Kept> m_rows;
    int m_lastRoom = 0;
    double m_revision = 0;
    qint64 m_now = now;
};

using Notes = QList<FetchNoteKind>;

} // namespace

class TestInfluencerReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenReadingGoesOnWhereItStopped()
    {
        World world;
        world.arrive(45, 1);
        world.run(FetchMode::Read, {}, 2);
        QVERIFY(world.reading().open.has_value());
        const World::Run rest = world.run(FetchMode::Read);
        QCOMPARE(rest.pages, QList<int>({3, 4, 5}));
        QCOMPARE(rest.notes, Notes({FetchNoteKind::WentOn}));
        QVERIFY(world.holdsAll());
        QVERIFY(world.reading().isComplete());
        QVERIFY(!world.reading().open.has_value());
    }

    void aLimitCountsThePagesBeforeTheBreak()
    {
        World world;
        world.arrive(95, 1);
        world.run(FetchMode::Read, 3, 2);
        QCOMPARE(world.run(FetchMode::Read, 3).pages, QList<int>({3}));
        QVERIFY(!world.reading().open.has_value());
        QVERIFY(!world.reading().isComplete());
    }

    void finishingKeepsToWhatWasAskedForThen()
    {
        World world;
        world.arrive(95, 1);
        world.run(FetchMode::Read, 3, 2);
        QCOMPARE(world.run(FetchMode::Finish).pages, QList<int>({3}));
        QVERIFY(world.run(FetchMode::Finish).pages.isEmpty());
    }

    void olderGoesOnBehindWhatIsThere()
    {
        World world;
        world.arrive(35, 1);
        world.run(FetchMode::Read, 2);
        QCOMPARE(world.run(FetchMode::Older, 1).pages, QList<int>({3}));
        QCOMPARE(world.run(FetchMode::Older, 5).pages, QList<int>({4}));
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.run(FetchMode::Older, 1).pages.isEmpty());
    }

    void aRefreshOfAnUnchangedListCostsOnePage()
    {
        World world;
        world.arrive(1000, 30);
        world.run(FetchMode::Read);
        const World::Run refresh = world.run(FetchMode::Refresh);
        QCOMPARE(refresh.pages, QList<int>({1}));
        QCOMPARE(refresh.state, ReadState::Complete);
        QCOMPARE(refresh.notes, Notes());
        world.arrive(1, 0);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
        QVERIFY(world.holdsAll());
        QVERIFY(world.reading().isComplete());
    }

    void aRefreshReadsTheLastDaysAgainInAnyCase()
    {
        World world;
        world.arrive(100, 0);
        world.run(FetchMode::Read);
        // Pages 1 and 2 reach back 20 days, page 3 is behind the 15 that are read again.
        QCOMPARE(world.run(FetchMode::Refresh, {}, 1000, 15).pages, QList<int>({1, 2}));
    }

    void aRefreshGoesOnWhereFiguresWereRevised()
    {
        World world;
        world.arrive(100, 1);
        world.run(FetchMode::Read);
        world.revise(5);
        world.revise(15);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1, 2, 3}));
    }

    void aBrokenRefreshLeavesNoHoleBehind()
    {
        World world;
        world.arrive(100, 60);
        world.run(FetchMode::Read);
        world.arrive(35, 20);
        world.run(FetchMode::Refresh, {}, 2); // 15 of the 35 are still unread
        QVERIFY(world.reading().gapSince.has_value());
        QVERIFY(!world.reading().isComplete());
        world.arrive(12, 0); // what was page 3 is now page 4
        QCOMPARE(world.run(FetchMode::Refresh).pages.first(), 3);
        QVERIFY(world.reading().isComplete());
        world.run(FetchMode::Refresh);
        QVERIFY(world.holdsAll());
    }

    void aShortReadLeavesAGapThatARefreshFills()
    {
        World world;
        world.arrive(100, 60);
        world.run(FetchMode::Read);
        world.arrive(35, 20);
        const World::Run first = world.run(FetchMode::Read, 1);
        QCOMPARE(first.notes, Notes({FetchNoteKind::GapLeft}));
        QVERIFY(!world.reading().isComplete());
        QCOMPARE(world.run(FetchMode::Refresh).pages.size(), 4);
        QVERIFY(world.holdsAll());
        QVERIFY(world.reading().isComplete());
    }

    void aReadThatMeetsWhatWasThereLeavesNone()
    {
        World world;
        world.arrive(100, 60);
        world.run(FetchMode::Read);
        world.arrive(4, 20);
        QCOMPARE(world.run(FetchMode::Read, 1).notes, Notes());
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    void aListInAnotherOrderIsReadWhole()
    {
        World world;
        world.arrive(35, 1);
        world.turnRound();
        world.run(FetchMode::Read);
        const World::Run refresh = world.run(FetchMode::Refresh);
        QCOMPARE(refresh.pages.size(), 4);
        QCOMPARE(refresh.notes, Notes({FetchNoteKind::NotNewestFirst}));
        QVERIFY(world.reading().isComplete());
    }

    void anOrderThatIsMendedIsTrustedAgain()
    {
        World world;
        world.arrive(35, 1);
        world.turnRound();
        world.run(FetchMode::Read);
        world.turnRound();
        world.run(FetchMode::Refresh);
        QCOMPARE(world.reading().order, RowOrder::NewestFirst);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
    }

    void whatWasNeverReadIsReadWholeByARefresh()
    {
        World world;
        world.arrive(25, 1);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1, 2, 3}));
        QVERIFY(world.reading().isComplete());
    }
};

QTEST_APPLESS_MAIN(TestInfluencerReading)
#include "tst_InfluencerReading.moc"

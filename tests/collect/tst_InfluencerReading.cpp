#include "collect/InfluencerReading.h"
#include "collect/PlanPrice.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>
#include <utility>

using namespace livegauge;

namespace {

int below(std::mt19937 &random, int end)
{
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 secondsADay = 86'400;
constexpr qint64 now = 1'700'000'000'000;

RowProblem lostRow(int row)
{
    RowProblem problem;
    problem.row = row;
    problem.rowLost = true;
    return problem;
}

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
    /// Livestreams newer than any there are.
    void begin(int count)
    {
        for (int i = 0; i < count; ++i) {
            Livestream row;
            row.userId = anna;
            row.roomId = QString::number(++m_lastRoom);
            row.start = (m_now += 1000) / 1000;
            m_list.insert(m_list.begin(), row);
        }
    }
    void turnRound() { std::ranges::reverse(m_list); }
    void revise(int row) { m_list[static_cast<std::size_t>(row)].gmv = ++m_revision; }
    void rename(const QString &name)
    {
        for (Livestream &row : m_list)
            row.nickname = name;
    }
    void aDayPasses() { m_now += secondsADay * 1000; }
    void minutesPass(int minutes) { m_now += minutes * 60'000LL; }
    void theClockGoesBack() { m_now -= 400 * secondsADay * 1000; }
    /// So many begin between two pages of one walk.
    void arriveWhileReading(int each) { m_arrivals = each; }
    /// From now on some answers are other pages than the ones asked for.
    void failNowAndThen(std::mt19937 *random) { m_faults = random; }
    /// From now on some rows of some answers cannot be read.
    void spoilNowAndThen(std::mt19937 *random) { m_spoiler = random; }
    void spoilAll() { m_isAllSpoilt = true; }
    /// A row of that page cannot be read, so many times.
    void spoil(int page, int row, int times = 1) { m_spoilt[page] = {row, times}; }
    /// In place of that page another one comes, so many times.
    void mistake(int page, int other, int times = 1) { m_mistakes[page] = {other, times}; }
    /// The source shows it no more.
    void takeOut(int place) { m_list.erase(m_list.begin() + place); }
    /// Once, and only so many rows of it.
    void shorten(int page, int other, int rows) { m_mistakes[page] = {other, 1, rows}; }

    struct Run {
        QList<int> pages; ///< bought
        QList<int> kept; ///< taken from the archive
        QList<FetchNoteKind> notes;
        ReadState state = ReadState::Waiting;
        bool isBrokenOff = false;
    };
    /// Reads as a plan says; breaks off behind `atMost` pages bought.
    Run run(FetchMode mode, std::optional<int> pagesEach = {}, int atMost = 1000,
            int rereadDays = 0, bool again = false)
    {
        FetchPlan plan;
        plan.userIds = QStringList(anna);
        plan.mode = mode;
        plan.pagesEach = pagesEach;
        plan.buyAgain = again;
        FetchRules rules;
        rules.rereadDays = rereadDays;
        m_now += 1000;
        m_price = priceOf(plan, {m_record}, freshPages());
        InfluencerReading reading(m_record, plan, rules, m_now);
        tellKnown(reading);
        Run result;
        std::vector<Livestream> before;
        while (true) {
            const std::optional<int> page = reading.nextPage();
            if (!page) {
                for (const FetchNote &note : reading.takeNotes())
                    result.notes.append(note.kind);
                if (!reading.takeUpRest())
                    break;
                tellKnown(reading);
                continue;
            }
            const std::vector<Bought> &answers = m_answers[*page];
            if (reading.mayTakeFresh() && !answers.empty() && isFresh(answers.back())
                && reading.takes(answers.back().requestId)) {
                result.kept.append(*page);
                reading.takenFresh(answers.back().page, answers.back().requestId,
                                   answers.back().time);
                continue;
            }
            if (result.pages.size() == atMost) {
                result.isBrokenOff = true;
                break;
            }
            result.pages.append(*page);
            const Page came = answerTo(*page, before);
            before = came.rows;
            const bool looksBefore =
                m_record.reading.open && m_record.reading.open->walk.asksBefore;
            const TakenPage taken = reading.bought(came);
            m_record.reading = taken.reading;
            m_answers[*page].push_back({came, ++m_lastRequest, m_now});
            for (const int wrong : taken.wrongPages)
                m_answers[wrong].pop_back();
            if (*page == 1 && !looksBefore && taken.wrongPages.empty())
                m_roomsAtTop = m_lastRoom;
            reading.stored(store(came));
            begin(m_arrivals);
        }
        if (reading.hasUnstoredEnd()) // as the collector does
            m_record.reading = reading.reading();
        for (const FetchNote &note : reading.takeNotes())
            result.notes.append(note.kind);
        result.state = reading.state();
        m_isPriceKept = m_isPriceKept && isWithin(m_price, result);
        return result;
    }
    /// What the last run was told to cost.
    const Price &price() const { return m_price; }
    /// Every run has cost what it was told.
    bool isPriceKept() const { return m_isPriceKept; }

    /// Something a user or the source might do; says what.
    QString doSomething(std::mt19937 &random)
    {
        const int atMost = below(random, 3) == 0 ? 1000 : 1 + below(random, 5);
        const std::optional<int> pages =
            below(random, 2) == 0 ? std::nullopt : std::optional(1 + below(random, 6));
        const QString how = QStringLiteral("%1 pages of %2").arg(atMost).arg(pages.value_or(0));
        switch (below(random, 9)) {
        case 0:
        case 1: {
            const int count = 1 + below(random, 45);
            begin(count);
            return QStringLiteral("%1 arrive").arg(count);
        }
        case 2:
            if (!m_list.empty())
                revise(below(random, static_cast<int>(m_list.size())));
            return QStringLiteral("revision");
        case 3: {
            const int minutes = below(random, 1500);
            minutesPass(minutes);
            return QStringLiteral("%1 minutes").arg(minutes);
        }
        case 4:
            run(FetchMode::Older, pages, atMost);
            return QStringLiteral("older ") + how;
        case 5:
            run(FetchMode::Refresh, {}, atMost, below(random, 2) * 7);
            return QStringLiteral("refresh ") + how;
        case 6:
            run(FetchMode::Finish, {}, atMost);
            return QStringLiteral("finish ") + how;
        case 7:
            run(FetchMode::Read, pages, atMost, 0, true);
            return QStringLiteral("again ") + how;
        default:
            run(FetchMode::Read, pages, atMost);
            return QStringLiteral("read ") + how;
        }
    }

    /// Every row there was when page 1 was last bought, but for those that could not be read twice.
    bool holdsAllOfThen() const
    {
        return std::ranges::all_of(m_list, [this](const Livestream &row) {
            return row.roomId.toInt() > m_roomsAtTop || m_rows.contains(row.roomId)
                || m_timesSpoilt.value(row.roomId) > 1;
        });
    }
    bool holdsAll() const { return m_rows.size() == static_cast<qsizetype>(m_list.size()); }
    const Reading &reading() const { return m_record.reading; }

private:
    struct Kept {
        Livestream row;
        qint64 firstSeen;
        qint64 lastRead;
    };

    /// Now and then a page that was not asked for: one before again, or another influencer's.
    Page answerTo(int number, const std::vector<Livestream> &before)
    {
        Page page = pageOf(number);
        Mistake &mistake = m_mistakes[number];
        if (mistake.times > 0) {
            --mistake.times;
            page = pageOf(mistake.other);
            page.request.page = number;
            page.rows.resize(std::min(page.rows.size(), static_cast<std::size_t>(mistake.rows)));
            page.rowsSent = static_cast<int>(page.rows.size());
        }
        if (m_isAllSpoilt) {
            page.problems.resize(page.rows.size(), lostRow(0));
            page.rows.clear();
        }
        Spoilt &spoilt = m_spoilt[number];
        if (spoilt.times > 0 && !page.rows.empty()) {
            --spoilt.times;
            page.rows.erase(page.rows.begin() + spoilt.row);
            page.problems.push_back(lostRow(spoilt.row));
        }
        for (int row = static_cast<int>(page.rows.size()) - 1; m_spoiler != nullptr && row >= 0;
             --row) {
            if (below(*m_spoiler, 25) > 0)
                continue;
            ++m_timesSpoilt[page.rows[static_cast<std::size_t>(row)].roomId];
            page.rows.erase(page.rows.begin() + row);
            page.problems.push_back(lostRow(row));
        }
        const auto isKnown = [this](const Livestream &row) { return m_rows.contains(row.roomId); };
        if (m_faults == nullptr || page.rows.empty() || below(*m_faults, 6) > 0
            || std::exchange(m_hasFailed, false))
            return page;
        m_hasFailed = true; // two that fit each other could not be told from a list that has moved
        if (static_cast<int>(before.size()) == pageSize && below(*m_faults, 3) == 0) {
            page.rows = before;
            page.rowsSent = pageSize;
            return page;
        }
        if (number > 1 && below(*m_faults, 2) == 0) {
            Page other = pageOf(1 + below(*m_faults, number - 1));
            other.request.page = number;
            // Nobody can tell a page of rows that were never seen from the next one.
            return std::ranges::any_of(other.rows, isKnown) ? other : page;
        }
        const Reading &reading = m_record.reading;
        const bool comesThroughNews = reading.order == ListOrder::NewestFirst && reading.gapSince;
        if (number > 1 && comesThroughNews && m_spoiler == nullptr && below(*m_faults, 3) > 0) {
            Page other = pageOf(number + 1 + below(*m_faults, 5));
            other.request.page = number;
            // Nor the end of what was never read from another.
            const bool canBeTold =
                other.rowsSent == pageSize && std::ranges::all_of(other.rows, isKnown);
            return canBeTold ? other : page;
        }
        for (Livestream &row : page.rows)
            row.userId = QStringLiteral("someone else");
        return page;
    }

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
            if (row.userId != anna)
                continue;
            const auto known = m_rows.find(row.roomId);
            const bool isNew = known == m_rows.end();
            const bool changed = !isNew && known->row != row;
            stored.rowsNew += isNew ? 1 : 0;
            stored.rowsChanged += changed ? 1 : 0;
            const bool renamed = changed && known->row.gmv == row.gmv;
            stored.rowsRenamed += renamed ? 1 : 0;
            stored.rowsKnown += isNew || changed ? 0 : 1;
            if (isNew || (changed && !renamed) || known->firstSeen >= since)
                stored.onlyKnownBefore = false;
            stored.lastRowKnownBefore = !isNew && known->firstSeen < since;
            m_rows[row.roomId] = {row, isNew ? m_now : known->firstSeen, m_now};
            stored.oldestStart = std::min(*row.start, stored.oldestStart.value_or(*row.start));
        }
        m_record.streams = static_cast<int>(m_rows.size());
        m_record.lastRead = m_now;
        return stored;
    }

    void tellKnown(InfluencerReading &reading) const
    {
        if (const auto since = reading.wantsRoomsSince())
            reading.setRooms(roomsReadSince(*since));
        if (const auto before = reading.wantsNewestBefore())
            reading.setNewest(newestBefore(*before));
    }

    std::vector<Livestream> newestBefore(qint64 time) const
    {
        std::vector<Livestream> newest;
        for (const Kept &kept : m_rows) {
            if (kept.firstSeen < time)
                newest.push_back(kept.row);
        }
        std::ranges::sort(newest, std::ranges::greater(), &Livestream::start);
        newest.resize(std::min<std::size_t>(newest.size(), pageSize));
        return newest;
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

    std::vector<FreshPage> freshPages() const
    {
        std::vector<FreshPage> pages;
        for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
            if (!it->empty() && isFresh(it->back()))
                pages.push_back(
                    {{anna, it.key()}, it->back().page.rowsSent < pageSize, it->back().requestId});
        }
        return pages;
    }
    /// No more than was told, and that where it was told exactly.
    bool isWithin(const Price &price, const Run &run) const
    {
        const auto bought = static_cast<int>(run.pages.size());
        const bool hasMetFault = run.isBrokenOff || m_faults != nullptr
            || run.notes.contains(FetchNoteKind::PageRepeats);
        return bought <= price.atMost.value_or(bought)
            && (hasMetFault || !price.isExact() || bought == price.atLeast);
    }

    Influencer m_record;
    Price m_price;
    bool m_isPriceKept = true;
    std::vector<Livestream> m_list;
    QHash<QString, Kept> m_rows;
    struct Bought {
        Page page;
        qint64 requestId;
        qint64 time;
    };
    bool isFresh(const Bought &answer) const { return answer.time > m_now - 20 * 3600 * 1000LL; }
    QHash<int, std::vector<Bought>> m_answers; ///< of each page, but those that were another
    qint64 m_lastRequest = 0;
    int m_roomsAtTop = 0; ///< rooms there were when page 1 was last bought
    int m_arrivals = 0;
    std::mt19937 *m_faults = nullptr;
    bool m_hasFailed = false; ///< the last time it might have
    struct Spoilt {
        int row = 0;
        int times = 0;
    };
    QHash<int, Spoilt> m_spoilt; ///< by page
    struct Mistake {
        int other = 1;
        int times = 0;
        int rows = pageSize;
    };
    QHash<int, Mistake> m_mistakes; ///< by page
    std::mt19937 *m_spoiler = nullptr;
    QHash<QString, int> m_timesSpoilt; ///< by room
    bool m_isAllSpoilt = false;
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

    void tenAndMoreMayBeginInBetween_data()
    {
        QTest::addColumn<int>("begin");
        for (const int begin : {1, 9, 10, 11, 15, 19, 20, 21, 25, 30, 39, 40})
            QTest::addRow("%d", begin) << begin;
    }

    /// Whole pages of known rows come then, and the page before comes again.
    void tenAndMoreMayBeginInBetween()
    {
        QFETCH(int, begin);
        for (const int atMost : {1, 2, 1000}) {
            World world;
            world.arrive(125, 400);
            world.run(FetchMode::Read, {}, 5);
            world.begin(begin);
            int pages = 0;
            for (int run = 0; run < 20 && !world.reading().isComplete(); ++run)
                pages += static_cast<int>(world.run(FetchMode::Read, {}, atMost).pages.size());
            QVERIFY(world.reading().isComplete());
            QVERIFY(world.holdsAllOfThen());
            const int left = (125 + begin) / 10 + 1 - 5; // of the list as it is now
            QCOMPARE(pages, left + (begin % 10 == 0 ? 1 : 0));
        }
    }

    void moreMayBeginThanWereRead_data()
    {
        QTest::addColumn<FetchMode>("mode");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("begin");
        for (const FetchMode mode : {FetchMode::Read, FetchMode::Refresh, FetchMode::Older}) {
            for (const int read : {1, 2, 3}) {
                for (const int begin : {12, 15, 20, 25, 30, 47})
                    QTest::addRow("%d, %d read, %d began", static_cast<int>(mode), read, begin)
                        << mode << read << begin;
            }
        }
    }

    /// Nobody has seen them; newer ones stand in front of those that were read.
    void moreMayBeginThanWereRead()
    {
        QFETCH(FetchMode, mode);
        QFETCH(int, read);
        QFETCH(int, begin);
        for (const int atMost : {mode == FetchMode::Refresh ? 1000 : 1, 1000}) {
            World world;
            world.arrive(55, 400);
            world.run(FetchMode::Read,
                      mode == FetchMode::Older ? std::optional(read) : std::nullopt, read);
            world.begin(begin);
            const auto hasEnd = [&world] { return world.reading().reachedEnd; };
            for (int run = 0; run < (atMost == 1 ? 40 : 1) && !hasEnd(); ++run)
                world.run(mode, {}, atMost);
            QVERIFY(hasEnd());
            QVERIFY(world.holdsAllOfThen() || !world.reading().isComplete());
            world.run(FetchMode::Refresh);
            QVERIFY(world.reading().isComplete());
            QVERIFY(world.holdsAll());
        }
    }

    void tenMayBeginBetweenAllRuns()
    {
        World world;
        world.arrive(205, 400);
        int pages = 0;
        int runs = 0;
        for (; runs < 30 && !world.reading().isComplete(); ++runs) {
            pages += static_cast<int>(world.run(FetchMode::Read, {}, 4).pages.size());
            world.begin(10);
        }
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAllOfThen());
        QVERIFY(runs < 12); // two of each four pages are news
    }

    void anotherPageInBetweenIsNoListThatHasMoved_data()
    {
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("begin");
        for (const int begin : {0, 3, 10, 12}) {
            for (int other = 1; other < 6; ++other)
                QTest::addRow("page %d, %d began", other, begin) << other << begin;
        }
    }

    /// Whichever page comes in place of the sixth, and however far the list has moved.
    void anotherPageInBetweenIsNoListThatHasMoved()
    {
        QFETCH(int, other);
        QFETCH(int, begin);
        World world;
        world.arrive(105, 400);
        world.run(FetchMode::Read, {}, 5);
        world.begin(begin);
        world.mistake(6, other);
        for (int run = 0; run < 8 && !world.reading().isComplete(); ++run) {
            world.run(FetchMode::Read);
            if (run > 2) // it came with livestreams that nobody had seen
                world.aDayPasses();
        }
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAllOfThen());
    }

    void anotherPageIsAskedForOnceMoreAFewTimes()
    {
        World world;
        world.arrive(105, 400);
        world.mistake(6, 5, 100);
        QCOMPARE(world.run(FetchMode::Read).pages, QList<int>({1, 2, 3, 4, 5, 6}));
        for (const int wrong : {1, 2}) {
            QVERIFY(world.reading().open.has_value());
            QCOMPARE(world.reading().open->wrongAnswers, wrong);
            const World::Run run = world.run(FetchMode::Read);
            QCOMPARE(run.pages, QList<int>({6, 5})); // to tell whether the list has moved
            QCOMPARE(run.state, ReadState::EndUnknown);
        }
        QVERIFY(!world.reading().open.has_value());
        QVERIFY(world.run(FetchMode::Finish).pages.isEmpty());
        world.mistake(6, 5, 0);
        QCOMPARE(world.run(FetchMode::Read).pages, QList<int>({6, 7, 8, 9, 10, 11}));
        QVERIFY(world.holdsAll());
    }

    void whatCameWithAnotherPageIsReadAgainInItsPlace()
    {
        World world;
        world.arrive(105, 400);
        world.run(FetchMode::Read, {}, 5);
        world.mistake(6, 2);
        QCOMPARE(world.run(FetchMode::Read).pages, QList<int>({6, 7})); // all of 7 is new
        QCOMPARE(world.run(FetchMode::Read).pages, QList<int>({6, 7, 8, 9, 10, 11}));
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.reading().strayRooms.isEmpty());
        QVERIFY(world.holdsAll());
    }

    void anotherPageIsNotTakenFromTheArchive()
    {
        World world;
        world.arrive(45, 400);
        world.run(FetchMode::Read);
        world.aDayPasses();
        world.mistake(3, 2, 3);
        for (int run = 0; run < 3; ++run)
            world.run(FetchMode::Read);
        QVERIFY(!world.reading().open.has_value());
        const World::Run next = world.run(FetchMode::Read);
        QCOMPARE(next.kept, QList<int>({1, 2}));
        QCOMPARE(next.pages, QList<int>({3, 4, 5}));
        QVERIFY(world.reading().isComplete());
    }

    void aRefreshFinishesWhatAnotherPageHasBrokenOff()
    {
        World world;
        world.arrive(65, 400);
        world.mistake(4, 3);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1, 2, 3, 4}));
        world.aDayPasses();
        world.begin(2);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1, 4, 5, 6, 7}));
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    /// It has come by the page before just now.
    void aRefreshKnowsWhetherTheListHasMoved()
    {
        for (const int begin : {0, 10}) {
            World world;
            world.arrive(65, 400);
            world.run(FetchMode::Read, {}, 1);
            world.aDayPasses();
            world.begin(begin);
            world.mistake(2, 1, begin == 0 ? 1 : 0);
            const World::Run run = world.run(FetchMode::Refresh);
            const QList<int> moved{1, 2, 3, 4, 5, 6, 7, 8};
            QCOMPARE(run.pages, begin == 0 ? QList<int>({1, 2}) : moved);
            QCOMPARE(world.reading().isComplete(), begin != 0);
        }
    }

    void olderOnesInBetweenAreReadAgainInTheirPlace()
    {
        World world;
        world.arrive(85, 400);
        world.run(FetchMode::Read, {}, 3, 0, true);
        world.run(FetchMode::Older, 2);
        QCOMPARE(world.run(FetchMode::Finish).pages, QList<int>({4, 5, 6, 7, 8, 9}));
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    /// What began between two pages would stand behind older ones.
    void aPageBoughtLaterTellsNothingOfTheOrder()
    {
        World world;
        world.arrive(65, 400);
        world.run(FetchMode::Read, 1);
        world.begin(15);
        world.run(FetchMode::Read, 2);
        QCOMPARE(world.reading().order, ListOrder::NewestFirst);
    }

    void keptPagesEndNoReading()
    {
        World world;
        world.arrive(65, 400);
        world.run(FetchMode::Read, 1);
        world.begin(10);
        world.run(FetchMode::Read, 2); // the second page is what the first was
        for (int run = 0; run < 2; ++run)
            QVERIFY(world.run(FetchMode::Read).state != ReadState::EndUnknown);
        QVERIFY(world.run(FetchMode::Read).pages.isEmpty());
        QCOMPARE(world.run(FetchMode::Refresh).state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    /// What the look at page 1 brought has an unread one behind it.
    void whatBeginsWhileItLooksLeavesItIncomplete()
    {
        World world;
        world.arrive(55, 400);
        world.run(FetchMode::Read, {}, 1);
        world.begin(10);
        world.run(FetchMode::Read, {}, 1);
        world.begin(1);
        QVERIFY(world.run(FetchMode::Read).state != ReadState::Complete);
        QVERIFY(!world.reading().isComplete());
        QCOMPARE(world.run(FetchMode::Refresh).state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    void aLimitIsComeToThoughTheListHasMoved()
    {
        World world;
        world.arrive(95, 400);
        world.run(FetchMode::Read, 3);
        world.begin(20);
        int pages = 0;
        for (int run = 0; run < 10; ++run)
            pages += static_cast<int>(world.run(FetchMode::Read, 4).pages.size());
        QVERIFY(pages <= 5);
    }

    void aShortPageOfKnownRowsIsNoEnd()
    {
        World world;
        world.arrive(45, 400);
        world.shorten(2, 1, 7);
        QCOMPARE(world.run(FetchMode::Read).state, ReadState::EndUnknown);
        QCOMPARE(world.run(FetchMode::Read).state, ReadState::Complete);
        QVERIFY(world.holdsAll());
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

    void aPageWithRowsLostIsAskedForOnceMore_data()
    {
        QTest::addColumn<FetchMode>("mode");
        QTest::addColumn<QList<int>>("kept");
        QTest::addColumn<bool>("isTurned");
        QTest::newRow("reading") << FetchMode::Read << QList<int>({1, 2, 3, 4, 5}) << false;
        QTest::newRow("finishing") << FetchMode::Finish << QList<int>() << false;
        QTest::newRow("in another order") << FetchMode::Read << QList<int>({1, 2, 3, 4, 5}) << true;
    }

    /// It alone: what stands behind it is here.
    void aPageWithRowsLostIsAskedForOnceMore()
    {
        QFETCH(FetchMode, mode);
        QFETCH(QList<int>, kept);
        QFETCH(bool, isTurned);
        for (const int row : {0, 4, 9}) {
            World world;
            world.arrive(45, 1);
            if (isTurned)
                world.turnRound();
            world.spoil(2, row);
            const World::Run first = world.run(FetchMode::Read);
            QCOMPARE(first.pages, QList<int>({1, 2, 3, 4, 5}));
            QCOMPARE(first.notes, Notes({FetchNoteKind::RowsUnreadable}));
            QCOMPARE(first.state, ReadState::RowsLost);
            QVERIFY(!world.reading().isComplete());
            const World::Run second = world.run(mode);
            QCOMPARE(second.pages, QList<int>({2}));
            QCOMPARE(second.kept, kept);
            QCOMPARE(world.price().atLeast, 1);
            QVERIFY(world.price().isExact());
            QCOMPARE(second.state, ReadState::Complete);
            QVERIFY(world.holdsAll());
            QVERIFY(world.reading().isComplete());
            QVERIFY(!world.reading().open);
            QVERIFY(world.run(FetchMode::Read).pages.isEmpty());
        }
    }

    void allPagesWithRowsLostAreAskedForOnceMore()
    {
        World world;
        world.arrive(65, 1);
        world.spoil(2, 3);
        world.spoil(5, 9);
        QCOMPARE(world.run(FetchMode::Read).pages.size(), 7);
        const World::Run second = world.run(FetchMode::Read);
        QCOMPARE(second.pages, QList<int>({2, 5}));
        QCOMPARE(world.price().atLeast, 2);
        QVERIFY(world.price().isExact());
        QCOMPARE(second.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    /// Wherever a run breaks off, the pages that lost rows before it and behind it are remembered.
    void rowsLostAreNotForgottenWhereTheRunWasBrokenOff()
    {
        for (int breakAt = 1; breakAt <= 8; ++breakAt) {
            World world;
            world.arrive(65, 1);
            world.spoil(1, 0);
            world.spoil(2, 3);
            world.spoil(5, 9);
            world.run(FetchMode::Read, {}, breakAt);
            QVERIFY(!world.reading().isComplete());
            const FetchMode mode = breakAt % 2 == 0 ? FetchMode::Read : FetchMode::Finish;
            for (int run = 0; run < 2; ++run) {
                const World::Run more = world.run(mode);
                QCOMPARE(more.state == ReadState::Complete, world.holdsAll());
                QVERIFY(world.isPriceKept());
            }
            QVERIFY(world.reading().isComplete());
            QVERIFY(world.holdsAll());
        }
    }

    void aRunThatGoesOnBuysThemBehindAllElse()
    {
        World world;
        world.arrive(65, 1);
        world.spoil(2, 3);
        world.run(FetchMode::Read, {}, 3);
        const World::Run rest = world.run(FetchMode::Read);
        QCOMPARE(rest.pages, QList<int>({4, 5, 6, 7, 2}));
        QCOMPARE(world.price().atLeast, 2);
        QCOMPARE(rest.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    void aBreakBetweenTheyAreBoughtLeavesTheOthersWanted()
    {
        World world;
        world.arrive(65, 1);
        for (const int page : {2, 4, 6})
            world.spoil(page, 3);
        world.run(FetchMode::Read);
        QCOMPARE(world.run(FetchMode::Read, {}, 1).pages, QList<int>({2}));
        QVERIFY(!world.reading().isComplete());
        QCOMPARE(world.run(FetchMode::Finish).pages, QList<int>({4, 6}));
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    /// The row that was lost may stand on the next page by now: that one is bought, and told of.
    void aListThatMovedIsFollowed()
    {
        for (int row = 0; row < pageSize; ++row) {
            for (int moved = 0; moved < pageSize - 1; ++moved) {
                World world;
                world.arrive(65, 1);
                world.spoil(2, row);
                world.run(FetchMode::Read);
                world.begin(moved);
                while (!world.reading().isComplete()) {
                    const World::Run next = world.run(FetchMode::Finish);
                    QCOMPARE(next.pages.size(), 1);
                    QVERIFY(world.price().isExact());
                    QCOMPARE(next.state == ReadState::Complete, world.reading().isComplete());
                }
                QVERIFY(world.holdsAllOfThen());
                QVERIFY(world.isPriceKept());
            }
        }
    }

    /// Then only a reading from page 1 tells where they are.
    void rowsThatMovedTooFarStayLostUntilAllIsReadAgain()
    {
        World world;
        world.arrive(65, 1);
        world.spoil(2, 3);
        world.run(FetchMode::Read);
        world.begin(25);
        QCOMPARE(world.run(FetchMode::Finish).state, ReadState::RowsLost);
        QVERIFY(!world.holdsAllOfThen());
        const World::Run none = world.run(FetchMode::Finish); // it would tell no more
        QVERIFY(none.pages.isEmpty());
        QCOMPARE(none.state, ReadState::RowsLost);
        QCOMPARE(world.run(FetchMode::Read, {}, 1000, 0, true).state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    void afterAPageWasAskedForOnceMoreAllGoesOnAsBefore()
    {
        World world;
        world.arrive(65, 1);
        world.spoil(2, 3);
        world.run(FetchMode::Read, 3);
        QCOMPARE(world.run(FetchMode::Read, 3).pages, QList<int>({2}));
        const World::Run all = world.run(FetchMode::Read);
        QCOMPARE(all.pages, QList<int>({4, 5, 6, 7}));
        QCOMPARE(all.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
        world.aDayPasses();
        world.begin(3);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
        QVERIFY(world.holdsAll());
    }

    void theNextDayAllIsReadAnywayAndThatPageWithIt()
    {
        World world;
        world.arrive(45, 1);
        world.spoil(2, 3);
        world.run(FetchMode::Read);
        world.aDayPasses();
        world.begin(2);
        const World::Run next = world.run(FetchMode::Read);
        QCOMPARE(next.pages, QList<int>({1, 2, 3, 4, 5}));
        QCOMPARE(next.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    void rowsThatCannotBeReadTwiceAreTheSourcesWay()
    {
        World world;
        world.arrive(45, 1);
        world.spoil(2, 4, 1000);
        world.run(FetchMode::Read);
        const World::Run second = world.run(FetchMode::Read);
        QCOMPARE(second.pages, QList<int>({2}));
        QCOMPARE(second.notes, Notes({FetchNoteKind::RowsUnreadable}));
        QVERIFY(world.reading().isComplete());
        const World::Run third = world.run(FetchMode::Read);
        QVERIFY(third.pages.isEmpty());
        QCOMPARE(third.notes, Notes()); // told twice
        QCOMPARE(third.state, ReadState::Complete);
    }

    void aListOfWhichNoRowCanBeReadIsNotReadToItsEnd()
    {
        World world;
        world.arrive(45, 1);
        world.spoilAll();
        const World::Run first = world.run(FetchMode::Read);
        QCOMPARE(first.pages, QList<int>({1}));
        QCOMPARE(first.state, ReadState::EndUnknown);
        QCOMPARE(world.run(FetchMode::Read).pages, QList<int>({1}));
    }

    void aRefreshTellsOfRowsLostUntilTheNextHasThem()
    {
        World world;
        world.arrive(45, 1);
        world.run(FetchMode::Read);
        world.begin(1);
        world.spoil(1, 0);
        QCOMPARE(world.run(FetchMode::Refresh).state, ReadState::RowsLost);
        QVERIFY(!world.holdsAll());
        const World::Run next = world.run(FetchMode::Refresh);
        QCOMPARE(next.pages, QList<int>({1}));
        QCOMPARE(next.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    void aRefreshGoesOnToAPageWithRowsLostBehindIt()
    {
        World world;
        world.arrive(45, 30);
        world.spoil(3, 9);
        world.run(FetchMode::Read);
        const World::Run next = world.run(FetchMode::Refresh);
        QCOMPARE(next.pages, QList<int>({1, 3}));
        QCOMPARE(next.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
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

    void whatIsNewIsFollowedByTheNewestKnown_data()
    {
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("rows");
        QTest::newRow("a page far behind") << 5 << 10;
        QTest::newRow("the last page") << 9 << 5;
        QTest::newRow("the page cut short") << 2 << 6;
        QTest::newRow("no rows") << 2 << 0;
    }
    /// What comes in place of page 2, once, is neither the end of what is new nor of the list.
    void whatIsNewIsFollowedByTheNewestKnown()
    {
        QFETCH(int, other);
        QFETCH(int, rows);
        World world;
        world.arrive(60, 400);
        world.run(FetchMode::Read);
        world.arrive(25, 20);
        world.shorten(2, other, rows);
        const World::Run refresh = world.run(FetchMode::Refresh);
        QCOMPARE(refresh.pages, QList<int>({1, 2}));
        QCOMPARE(refresh.state, ReadState::EndUnknown);
        QVERIFY(refresh.notes.contains(FetchNoteKind::GapLeft));
        QVERIFY(!world.reading().isComplete());
        QCOMPARE(world.run(FetchMode::Refresh).state, ReadState::Complete);
        QVERIFY(world.holdsAll());
        QVERIFY(world.reading().isComplete());
    }

    void whatTheSourceShowsNoMoreIsNotWaitedFor()
    {
        World world;
        world.arrive(60, 400);
        world.run(FetchMode::Read);
        world.takeOut(0);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
        QVERIFY(world.reading().isComplete());
        for (int i = 0; i < 10; ++i)
            world.takeOut(0);
        for (int run = 0; run < 2; ++run) {
            QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
            world.aDayPasses();
        }
        world.run(FetchMode::Refresh); // the third time it is the source's way
        QVERIFY(world.reading().isComplete());
    }

    void anInfluencersNewNameIsNoReasonToReadAllAgain()
    {
        World world;
        world.arrive(1000, 30);
        world.run(FetchMode::Read);
        world.rename(QStringLiteral("Anna Li"));
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
        world.rename(QStringLiteral("Anna"));
        world.revise(3);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1, 2}));
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
        world.aDayPasses();
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
        world.aDayPasses();
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
        QCOMPARE(world.reading().order, ListOrder::NewestFirst);
        QCOMPARE(world.run(FetchMode::Refresh).pages, QList<int>({1}));
    }

    void aReadDoesNotStepOverWhatARefreshHasLeftOpen()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read);
        world.arrive(35, 1);
        world.run(FetchMode::Refresh, {}, 2);
        const World::Run read = world.run(FetchMode::Read);
        QCOMPARE(read.kept, QList<int>({1, 2, 5, 6, 7})); // behind what was met again all is here
        QCOMPARE(read.pages, QList<int>({3, 4}));
        QVERIFY(world.holdsAll());
        QVERIFY(world.reading().isComplete());
        QCOMPARE(read.state, ReadState::Complete);
    }

    void buyingAgainTakesNothingOlderWhenItGoesOn()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read);
        world.arrive(35, 1);
        world.run(FetchMode::Read, {}, 2, 0, true);
        for (const bool again : {false, true}) { // one goes on, the other has nothing to go on with
            const World::Run rest = world.run(FetchMode::Read, {}, again ? 1 : 1000, 0, again);
            QVERIFY(rest.kept.isEmpty());
            QCOMPARE(rest.pages.first(), again ? 1 : 3);
        }
        QVERIFY(world.holdsAll());
    }

    void buyingAgainGoesOnWithWhatItBegan()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read);
        world.run(FetchMode::Read, {}, 2, 0, true);
        QCOMPARE(world.run(FetchMode::Read, {}, 2, 0, true).pages, QList<int>({3, 4}));
    }

    void readingOnBehindFreshPagesLeavesNoGap()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read, 2);
        const World::Run more = world.run(FetchMode::Read, 5);
        QCOMPARE(more.kept, QList<int>({1, 2}));
        QCOMPARE(more.pages, QList<int>({3, 4, 5}));
        QCOMPARE(more.notes, Notes());
        QCOMPARE(world.run(FetchMode::Older).state, ReadState::Complete);
        QVERIFY(world.reading().isComplete());
    }

    void aReadAsDeepAsAnyBeforeLeavesOnlyOlderOnesUnread()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read, 2);
        world.arrive(35, 1);
        world.aDayPasses();
        const World::Run again = world.run(FetchMode::Read, 3); // none of them was there before
        QCOMPARE(again.notes, Notes());
        QCOMPARE(world.run(FetchMode::Older).pages.first(), 4);
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    void aRefreshMovesWhereOlderOnesStand()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read, 1);
        world.arrive(15, 1);
        world.run(FetchMode::Refresh); // page 2 ends with rows of the first reading
        world.run(FetchMode::Older);
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    void aGapOfAClockThatWasAheadClosesNotTooEarly()
    {
        World world;
        world.arrive(60, 40);
        world.run(FetchMode::Read);
        world.arrive(45, 1);
        world.run(FetchMode::Refresh, {}, 1);
        world.theClockGoesBack();
        world.run(FetchMode::Read, 2, 1000, 0, true);
        world.run(FetchMode::Refresh);
        QVERIFY(world.reading().isComplete());
        QVERIFY(world.holdsAll());
    }

    /// Whatever is asked for, in whatever order, and wherever it breaks off: a reading that says it
    /// is complete holds every row there was when it bought page 1, and in the end all is read.
    void completeMeansThatNothingIsMissing()
    {
        int complete = 0;
        for (unsigned seed = 1; seed <= 1500; ++seed) {
            std::mt19937 random(seed);
            World world;
            world.arrive(below(random, 120), 400);
            world.arriveWhileReading(below(random, 4) == 0 ? below(random, 4) : 0);
            world.failNowAndThen(seed % 2 == 0 ? &random : nullptr);
            world.spoilNowAndThen(seed % 3 == 0 ? &random : nullptr);
            QStringList story;
            for (int step = 0; step < 25; ++step) {
                story.append(world.doSomething(random));
                QVERIFY2(world.isPriceKept(),
                         qPrintable(QStringLiteral("seed %1: ").arg(seed) + story.join(u", ")));
                if (!world.reading().isComplete())
                    continue;
                ++complete;
                QVERIFY2(world.holdsAllOfThen(),
                         qPrintable(QStringLiteral("seed %1: ").arg(seed) + story.join(u", ")));
            }
            world.arriveWhileReading(0);
            world.failNowAndThen(nullptr);
            world.spoilNowAndThen(nullptr);
            for (int run = 0; run < 6;
                 ++run) // they may only go on where the list has moved too far
                world.run(FetchMode::Read, {}, 1000, 0, true);
            QVERIFY2(world.reading().isComplete() && world.holdsAll(),
                     qPrintable(QStringLiteral("seed %1: ").arg(seed) + story.join(u", ")));
            const World::Run same = world.run(FetchMode::Read);
            QVERIFY2(same.state == ReadState::Complete && same.pages.isEmpty(),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        QVERIFY(complete > 5000); // else nothing was tried
    }

    /// Else a daily refresh would leave it in part for ever.
    void aRefreshFinishesWhatWasBrokenOff()
    {
        World world;
        world.arrive(35, 400);
        world.run(FetchMode::Read, {}, 1);
        world.aDayPasses();
        world.begin(2);
        const World::Run refresh = world.run(FetchMode::Refresh);
        QCOMPARE(refresh.pages, QList<int>({1, 2, 3, 4}));
        QCOMPARE(refresh.state, ReadState::Complete);
        QVERIFY(world.holdsAll());
    }

    /// The budget may refuse the very next page.
    void aRestThatWasTakenUpAndNotReadIsStillBrokenOff()
    {
        World world;
        world.arrive(65, 400);
        world.run(FetchMode::Read, {}, 4);
        world.aDayPasses();
        QCOMPARE(world.run(FetchMode::Refresh, {}, 1).pages, QList<int>({1}));
        QVERIFY(world.reading().open.has_value());
        QCOMPARE(world.reading().open->walk.nextPage, 5);
        QCOMPARE(world.run(FetchMode::Finish).pages, QList<int>({5, 6, 7}));
        QVERIFY(world.holdsAll());
    }

    void aRefreshOfAFewPagesLeavesTheRestForLater()
    {
        World world;
        world.arrive(35, 400);
        world.run(FetchMode::Read, {}, 1);
        QCOMPARE(world.run(FetchMode::Refresh, 1).pages, QList<int>({1}));
        QCOMPARE(world.run(FetchMode::Finish).state, ReadState::Complete);
        QVERIFY(world.holdsAll());
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

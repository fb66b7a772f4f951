#include "collect/InfluencerReading.h"

#include "collect/ReadingRules.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace livegauge {
namespace {

constexpr qint64 secondsADay = 86'400;

/// So many other pages in a row than the one asked for, each in a run of its own, are no chance.
constexpr int mostWrongAnswers = 3;

} // namespace

InfluencerReading::InfluencerReading(const Influencer &record, const FetchPlan &plan,
                                     const FetchRules &rules, qint64 now)
    : m_userId(record.userId)
    , m_mode(plan.mode)
    , m_rules(rules)
    , m_now(now)
    , m_reading(record.reading)
    , m_lastStored(record.reading)
    , m_hadRows(record.streams > 0)
    , m_walk(record.userId)
    , m_again(record.reading)
    , m_finishes(plan.mode == FetchMode::Finish)
    , m_pagesWanted(plan.pagesEach)
    , m_pagesLeft(plan.pagesEach)
    , m_began(now)
    , m_lastRead(record.lastRead)
    , m_deepestBefore(record.reading.deepest.pageReached())
{
    begin(plan);
    m_walk.setNewestFirst(m_reading.order == ListOrder::NewestFirst);
}

/// Finishing is what was broken off, as it was asked for then.
void InfluencerReading::takeUp()
{
    if (!m_reading.open) {
        m_isDone = true;
        return;
    }
    m_mode = m_reading.open->isRefresh ? FetchMode::Refresh : FetchMode::Read;
    m_pagesLeft = m_reading.open->pagesWanted;
    m_pagesWanted = m_pagesLeft;
}

void InfluencerReading::begin(const FetchPlan &plan)
{
    if (m_reading.gapSince
        && *m_reading.gapSince > m_now) // a clock was ahead: who knows what is new
        m_reading.gapSince = 0;
    if (m_finishes)
        takeUp();
    const std::optional<OpenReading> open = m_reading.open;
    switch (m_mode) {
    case FetchMode::Finish:
        break;
    case FetchMode::Older:
        m_walk = PageWalk(m_userId, m_reading.deepest);
        m_roomsSince = m_reading.deepestBegan;
        break;
    case FetchMode::Refresh:
        if (open && open->isRefresh && isStillFresh(*open))
            goOn(*open);
        else if (open && !comesThrough(*open)) {
            m_rest = open;
            m_rest->isRefresh = false;
        }
        if (!m_wentOn && open && open->isRefresh && open->walk.pageReached() == 1)
            m_stray = StrayRooms(*open); // the same page is asked for once more
        break;
    case FetchMode::Read:
        m_buysAgain = plan.buyAgain;
        if (goesOn(m_reading, m_pagesLeft, m_buysAgain)) {
            m_buysAgain = open->buysAgain;
            if (m_pagesLeft)
                *m_pagesLeft -= open->pagesTaken;
            goOn(*open);
        }
        m_mayTakeFresh = !m_buysAgain;
        break;
    }
    if (mayLeaveOut())
        m_newestBefore = m_reading.gapSince.value_or(m_now);
    if (m_wentOn)
        m_notes.push_back({FetchNoteKind::WentOn, m_userId, m_walk.mark().pageReached()});
}

/// Some of what is new. One that goes on without a gap has met what was known; and what is answered
/// again and again is the source's way.
bool InfluencerReading::mayLeaveOut() const
{
    return m_mode != FetchMode::Older && !m_isDone && m_hadRows
        && m_reading.order == ListOrder::NewestFirst && (!m_wentOn || m_reading.gapSince)
        && m_stray.wrongAnswers() + 1 < mostWrongAnswers;
}

bool InfluencerReading::isStillFresh(const OpenReading &open) const
{
    return open.began > m_now - std::chrono::milliseconds(m_rules.freshness).count();
}

/// What began since then stands in front of its pages, and a refresh ends at what was there before:
/// behind the end of the list, or what stood in front of `deepest`, nothing is left to be read.
bool InfluencerReading::comesThrough(const OpenReading &open) const
{
    return m_reading.reachedEnd
        || (open.isRefresh && open.walk.pageReached() < m_reading.deepest.pageReached());
}

void InfluencerReading::goOn(const OpenReading &open)
{
    m_walk = PageWalk(m_userId, open.walk);
    m_roomsSince = open.began;
    m_pagesTaken = open.pagesTaken;
    m_stray = StrayRooms(open);
    m_began = open.began;
    m_wentOn = true;
    m_lastBought = std::numeric_limits<qint64>::max(); // not known any more
}

void InfluencerReading::setRooms(const QStringList &rooms)
{
    m_walk = PageWalk(m_userId, m_walk.mark(), m_stray.walkedOf(rooms, m_reading),
                      m_reading.strayRooms.size());
    m_walk.setNewestFirst(m_reading.order == ListOrder::NewestFirst);
    m_walk.setRecent(m_refreshed);
}

void InfluencerReading::setNewest(const std::vector<Livestream> &newest)
{
    m_walk.setNewest(newest, m_reading.reachedEnd);
}

std::optional<int> InfluencerReading::nextPage() const
{
    const std::optional<int> next = nextOfWalk();
    return next || hasRest() ? next : nextAgain();
}

std::optional<int> InfluencerReading::nextOfWalk() const
{
    if (m_isDone || m_pagesLeft == 0 || nothingOlder())
        return std::nullopt;
    return m_walk.nextPage();
}

/// Behind all that the walk wants.
std::optional<int> InfluencerReading::nextAgain() const
{
    const bool comesByAll = m_finishes || (m_mode == FetchMode::Refresh && !m_pagesWanted);
    if (comesByAll || m_mode == FetchMode::Read)
        return m_again.next(endOf(m_reading, comesByAll ? std::nullopt : m_pagesWanted));
    return std::nullopt;
}

bool InfluencerReading::takes(qint64 requestId) const
{
    const int page = m_walk.mark().nextPage;
    return mayTakeFresh() && mayFollow(m_reading, page, requestId, m_lastBought);
}

/// What a page says, wherever it comes from.
void InfluencerReading::note(const PageWalk::Step &step, bool isSoon)
{
    m_notes.insert(m_notes.end(), step.notes.begin(), step.notes.end());
    m_lastRows = step.newRows;
    if (m_pagesLeft)
        --*m_pagesLeft;
    if (step.kind != PageWalk::Kind::Next)
        return;
    ++m_pagesTaken;
    m_begunSince +=
        static_cast<int>(std::ranges::count_if(m_lastRows, [this](const Livestream &row) {
            return m_lastRead && row.start && *row.start > *m_lastRead / 1000;
        }));
    m_order.add(m_lastRows, isSoon);
    m_reading.order = m_order.judged(m_reading.order);
}

/// The walk has come by all there was, or reached what was there before.
void InfluencerReading::closeGap()
{
    m_reading.gapSince.reset();
    StrayRooms::forgetSeen(m_reading, m_walk);
}

/// What the next run would go on with.
void InfluencerReading::noteOpen(bool isAskedAgain)
{
    const bool hasAll = m_pagesWanted && m_pagesTaken >= *m_pagesWanted;
    const bool goesOn = m_walk.state() == ReadState::MoreToRead && !hasAll;
    if (goesOn || isAskedAgain)
        m_reading.open = OpenReading{m_mode == FetchMode::Refresh,
                                     m_began,
                                     m_pagesWanted,
                                     m_pagesTaken,
                                     m_walk.mark(),
                                     m_buysAgain,
                                     m_stray.wrongAnswers(),
                                     m_stray.olderRooms(m_walk)};
    else
        m_reading.open.reset();
}

TakenPage InfluencerReading::bought(const Page &page)
{
    m_isPageAgain = !nextOfWalk();
    if (m_isPageAgain)
        return boughtAgain(page);
    const bool isSoon = std::exchange(m_boughtLast, true);
    const PageWalk::Step step = m_walk.take(page, isSoon);
    note(step, isSoon);
    m_stray.note(m_reading, m_mode, page, step);
    m_isNext = step.kind == PageWalk::Kind::Next;
    if (m_mode == FetchMode::Refresh) {
        for (const Livestream &row : page.rows)
            m_refreshed[page.request.page].append(row.roomId);
    }
    m_again.walkedBy(m_reading, page, step, m_walk, isSoon);
    m_hasBought = true;
    m_lastBought = std::numeric_limits<qint64>::max(); // all there is was bought before
    const bool fromTop = m_mode != FetchMode::Older;
    const bool wasAllHere = page.request.page == 1 || m_reading.reachedEnd
        || page.request.page < m_reading.deepest.pageReached();
    const bool wasRead = m_hadRows || m_reading.reachedEnd; // a list without rows, too
    if (fromTop && wasRead && wasAllHere && !m_reading.gapSince)
        m_reading.gapSince = m_now;
    judgeEnd();
    const bool isAnother = step.kind == PageWalk::Kind::Another;
    if (fromTop)
        noteOpen(isAnother && m_stray.wrongAnswers() < mostWrongAnswers);
    m_lastStored = m_reading;
    return {m_reading, step.wrongPages};
}

TakenPage InfluencerReading::boughtAgain(const Page &page)
{
    PageWalk::Step step = m_again.bought(m_reading, page, m_now);
    m_notes.insert(m_notes.end(), step.notes.begin(), step.notes.end());
    m_lastRows = std::move(step.newRows);
    std::erase_if(m_lastRows, [this](const Livestream &row) { return !m_walk.see(row.roomId); });
    m_lastStored = m_reading;
    return {m_reading, step.wrongPages};
}

void InfluencerReading::takenFresh(const Page &page, qint64 requestId, qint64 time)
{
    m_began = std::min(m_began, time); // else who goes on would not know its rows
    const bool isInOrder = requestId > m_lastBought;
    note(m_walk.pass(page, m_reading.deepest.rowOffset), false);
    m_lastBought = requestId;
    m_boughtLast = false;
    m_isInOrder = m_isInOrder && isInOrder;
    if (m_isInOrder) // else the archive holds it all the same, and the reading says so already
        judgeEnd();
    if (!nextOfWalk() && (m_hasBought || m_wentOn))
        noteOpen(false);
}

/// The walk's pages were bought one after another.
void InfluencerReading::judgeEnd()
{
    const bool fromTop = m_mode != FetchMode::Older;
    const WalkMark &mark = m_walk.mark();
    if (m_walk.state() == ReadState::Complete) {
        m_reading.reachedEnd = true;
        m_reading.endUnknown = false;
        if (fromTop)
            closeGap();
        // The whole list in one walk outweighs what an earlier one saw.
        if (fromTop && !m_wentOn && m_order.isNewestFirst())
            m_reading.order = ListOrder::NewestFirst;
        if (m_reading.gapSince || !m_reading.strayRooms.isEmpty())
            m_notes.push_back({FetchNoteKind::GapLeft, m_userId});
    } else if (m_walk.state() == ReadState::EndUnknown) {
        m_reading.endUnknown = true;
    }
    if (m_walk.looksForMark()) {
        if (!fromTop)
            m_reading.deepest = mark;
        return;
    }
    if (mark.nextPage < m_reading.deepest.pageReached())
        return;
    m_reading.deepest = mark;
    if (fromTop || m_deepestBefore == 1)
        m_reading.deepestBegan = m_began;
    if (fromTop && !m_reading.reachedEnd) {
        closeGap();
        m_deepestIsOurs = true;
    }
}

void InfluencerReading::stored(const StoredPage &page)
{
    if (m_isPageAgain) {
        m_again.stored(m_reading, page);
        return;
    }
    if (m_mode == FetchMode::Older || m_walk.state() != ReadState::MoreToRead || !m_isNext)
        return;
    const bool newestFirst = m_reading.order == ListOrder::NewestFirst;
    const bool hadRows = page.rowsNew + page.rowsChanged + page.rowsKnown > 0;
    // Where the newest come first, all that stands behind a known row was there before, too.
    const bool metKnown =
        hadRows && !m_stray.endsWithStray() && (page.onlyKnownBefore || page.lastRowKnownBefore);
    if (newestFirst && metKnown)
        moveDeepest();
    if (m_pagesLeft == 0 && m_reading.gapSince)
        m_notes.push_back({FetchNoteKind::GapLeft, m_userId});
    const bool isRevised = page.rowsChanged > page.rowsRenamed;
    if (m_mode != FetchMode::Refresh || !metKnown || isRevised || !isPastReread(page))
        return;
    if (newestFirst) {
        m_isDone = true;
        m_reading.open = m_rest; // through a gap it could not be gone on with
    } else if (!std::exchange(m_toldWhyAll, true)) {
        m_notes.push_back({m_reading.order == ListOrder::Other ? FetchNoteKind::NotNewestFirst
                                                               : FetchNoteKind::OrderUnproven,
                           m_userId});
    }
}

/// What was there before is met: the gap is closed. What began since the last page came has moved
/// it down; of all else that is new nobody knows whether it did so before `deepest` was come to.
void InfluencerReading::moveDeepest()
{
    closeGap();
    if (std::exchange(m_metKnown, true) || m_deepestIsOurs || m_reading.reachedEnd)
        return;
    const int moved = m_deepestBefore + m_begunSince / pageSize;
    if (moved > m_reading.deepest.pageReached())
        m_reading.deepest.goTo(moved);
}

/// The refresh has come by the pages in front of where it ended, so the rest looks for the rows it
/// had come to from there on.
void InfluencerReading::skipRefreshed(OpenReading &open) const
{
    WalkMark &mark = open.walk;
    const int pages = (m_walk.mark().nextPage - mark.pageReached()) / mark.stride();
    if (pages <= 0 || mark.lastRooms.isEmpty() || m_walk.mark().rowOffset != mark.rowOffset)
        return;
    const bool endsWithThem = m_walk.mark().lastRooms.value(pageSize - 1) == mark.lastRooms.last();
    mark.goTo(m_walk.mark().nextPage, endsWithThem ? 0 : pages);
}

bool InfluencerReading::takeUpRest()
{
    if (!hasRest())
        return false;
    FetchPlan rest;
    rest.mode = FetchMode::Finish;
    Influencer record;
    record.userId = m_userId;
    record.reading = m_reading;
    record.streams = 1; // a page was broken off behind others
    record.lastRead = m_now;
    const Reading lastStored = m_lastStored; // the archive does not hold yet what is taken up
    skipRefreshed(*record.reading.open);
    const PagesAgain again = m_again; // what is wanted since is for another run
    const QHash<int, QStringList> refreshed = std::exchange(m_refreshed, {});
    *this = InfluencerReading(record, rest, m_rules, m_now);
    m_lastStored = lastStored;
    m_again = again;
    m_refreshed = refreshed;
    return true;
}

bool InfluencerReading::isPastReread(const StoredPage &page) const
{
    return !page.oldestStart || *page.oldestStart < m_now / 1000 - m_rules.rereadDays * secondsADay;
}

ReadState InfluencerReading::state() const
{
    const bool hasEnded = m_isDone || nothingOlder() || m_walk.state() != ReadState::MoreToRead;
    if (!m_reading.lostRows.empty() && !nextPage())
        return ReadState::RowsLost;
    if (hasEnded && m_reading.isComplete())
        return ReadState::Complete;
    const bool isEndUnknown = m_walk.state() == ReadState::EndUnknown
        || (m_isDone && m_reading.endUnknown && !m_reading.gapSince);
    return isEndUnknown ? ReadState::EndUnknown : ReadState::MoreToRead;
}

std::vector<FetchNote> InfluencerReading::takeNotes()
{
    return std::exchange(m_notes, {});
}

} // namespace livegauge

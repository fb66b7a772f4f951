#include "collect/InfluencerReading.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace livegauge {
namespace {

/// So many pairs of neighbours newest first are no chance: one page full of rows.
constexpr int convincingPairs = pageSize - 1;
constexpr qint64 secondsADay = 86'400;

} // namespace

InfluencerReading::InfluencerReading(const Influencer &record, const FetchPlan &plan,
                                     const FetchRules &rules, qint64 now)
    : m_userId(record.userId)
    , m_mode(plan.mode)
    , m_rereadDays(rules.rereadDays)
    , m_freshness(std::chrono::milliseconds(rules.freshness).count())
    , m_now(now)
    , m_reading(record.reading)
    , m_lastStored(record.reading)
    , m_hadRows(record.streams > 0)
    , m_walk(record.userId)
    , m_pagesWanted(plan.pagesEach)
    , m_pagesLeft(plan.pagesEach)
    , m_began(now)
    , m_lastRead(record.lastRead)
    , m_deepestBefore(record.reading.deepest.nextPage)
{
    begin(plan);
}

/// Finishing is what was broken off, as it was asked for then.
void InfluencerReading::takeUp()
{
    if (!m_reading.open) {
        m_isDone = true;
        return;
    }
    const bool isRefresh = m_reading.open->isRefresh && !m_reading.wantsPageAgain();
    m_mode = isRefresh ? FetchMode::Refresh : FetchMode::Read;
    m_pagesLeft = m_reading.open->pagesWanted;
    m_pagesWanted = m_pagesLeft;
}

void InfluencerReading::begin(const FetchPlan &plan)
{
    if (m_reading.gapSince
        && *m_reading.gapSince > m_now) // a clock was ahead: who knows what is new
        m_reading.gapSince = 0;
    const bool finishes = m_mode == FetchMode::Finish;
    if (finishes)
        takeUp();
    const std::optional<OpenReading> open = m_reading.open;
    switch (m_mode) {
    case FetchMode::Finish:
        break;
    case FetchMode::Older:
        // Rows the archive holds are no news to it, but no sign of a list that repeats itself.
        m_walk = PageWalk(m_userId, m_reading.deepest);
        break;
    case FetchMode::Refresh:
        if (!open || !open->isRefresh || open->isOnePageAgain())
            m_rest = open;
        else if (open->began > m_now - m_freshness)
            goOn(*open);
        // Else what began since stands in front of its pages, and reading anew comes through them.
        break;
    case FetchMode::Read:
        m_buysAgain = plan.buyAgain;
        if (m_reading.wantsPageAgain() && finishes) {
            m_finishesPage = true;
            m_buysAgain = true;
            m_pagesLeft = 1;
            goOn(*open);
        } else if (m_reading.wantsPageAgain()) {
            m_rest = open;
        } else if (goesOn(m_reading, m_pagesLeft, m_buysAgain)) {
            m_buysAgain = open->buysAgain;
            if (m_pagesLeft)
                *m_pagesLeft -= open->pagesTaken;
            goOn(*open);
        }
        m_mayTakeFresh = !m_buysAgain;
        break;
    }
    if (m_wentOn)
        m_notes.push_back({FetchNoteKind::WentOn, m_userId, m_walk.mark().nextPage});
}

bool InfluencerReading::goesOn(const Reading &reading, std::optional<int> pages, bool buyAgain)
{
    const std::optional<OpenReading> &open = reading.open;
    return open && !open->isRefresh && (open->buysAgain || !buyAgain)
        && (!pages || *pages > open->pagesTaken);
}

void InfluencerReading::goOn(const OpenReading &open)
{
    m_walk = PageWalk(m_userId, open.walk);
    if (!open.isOnePageAgain()) // else those behind it were read since then, too
        m_roomsSince = open.began;
    m_pagesTaken = open.pagesTaken;
    m_began = open.began;
    m_wentOn = true;
    m_lastBought = std::numeric_limits<qint64>::max(); // not known any more
}

void InfluencerReading::setRooms(const QStringList &rooms)
{
    m_walk = PageWalk(m_userId, m_walk.mark(), rooms);
}

std::optional<int> InfluencerReading::nextPage() const
{
    if (m_isDone || m_pagesLeft == 0 || nothingOlder())
        return std::nullopt;
    return m_walk.nextPage();
}

bool InfluencerReading::nothingOlder() const
{
    return m_mode == FetchMode::Older && m_reading.reachedEnd;
}

bool InfluencerReading::takes(qint64 requestId) const
{
    const int page = m_walk.mark().nextPage;
    return m_mayTakeFresh && !isAskedAgain(page)
        && mayFollow(m_reading, page, requestId, m_lastBought);
}

bool InfluencerReading::mayFollow(const Reading &reading, int page, qint64 requestId, qint64 before)
{
    const bool wasRead = reading.reachedEnd || page < reading.deepest.nextPage;
    return wasRead && (requestId > before || !reading.gapSince);
}

/// What a page says, wherever it comes from. Gives how many of its rows could not be read.
int InfluencerReading::take(const Page &page, bool isSoon)
{
    PageWalk::Step step = m_walk.take(page, isSoon);
    m_notes.insert(m_notes.end(), step.notes.begin(), step.notes.end());
    m_lastRows = std::move(step.newRows);
    m_begunSince +=
        static_cast<int>(std::ranges::count_if(m_lastRows, [this](const Livestream &row) {
            return m_lastRead && row.start && *row.start > *m_lastRead / 1000;
        }));
    judgeOrder();
    ++m_pagesTaken;
    if (m_pagesLeft)
        --*m_pagesLeft;
    return step.rowsLost;
}

/// Since rows of it could not be read.
bool InfluencerReading::isAskedAgain(int page) const
{
    return m_finishesPage || (m_rest && m_rest->isOnePageAgain() && m_rest->walk.nextPage == page);
}

/// `before`: where the walk stood in front of it.
void InfluencerReading::noteSpoilt(int rowsLost, const WalkMark &before)
{
    // Of which no row can be read, that page is a wrong one.
    if (rowsLost > 0 && !m_spoilt && m_walk.state() != ReadState::EndUnknown)
        m_spoilt = OpenReading{true, m_began, m_pagesTaken, m_pagesTaken - 1, before, true};
}

/// What the next run would go on with.
void InfluencerReading::noteOpen(bool isWrong)
{
    const bool goesOn = m_walk.state() == ReadState::MoreToRead && m_pagesLeft != 0;
    if (goesOn || isWrong)
        m_reading.open = OpenReading{m_mode == FetchMode::Refresh,
                                     m_began,
                                     m_pagesWanted,
                                     m_pagesTaken,
                                     m_walk.mark(),
                                     m_buysAgain};
    else if (m_rest && m_rest->isOnePageAgain())
        m_reading.open = m_rest; // not come by
    else
        m_reading.open = m_spoilt;
}

Reading InfluencerReading::bought(const Page &page)
{
    const WalkMark before = m_walk.mark();
    m_isPageAgain = isAskedAgain(page.request.page);
    const int rowsLost = take(page, std::exchange(m_boughtLast, true));
    if (m_isPageAgain && !m_finishesPage)
        m_rest.reset();
    if (!m_isPageAgain)
        noteSpoilt(rowsLost, before);
    m_hasBought = true;
    m_lastBought = std::numeric_limits<qint64>::max(); // all there is was bought before
    const bool fromTop = m_mode != FetchMode::Older;
    const bool wasAllHere = page.request.page == 1 || m_reading.reachedEnd
        || page.request.page < m_reading.deepest.nextPage;
    const bool wasRead = m_hadRows || m_reading.reachedEnd; // a list without rows, too
    m_hasOpenedGap = fromTop && wasRead && wasAllHere && !m_reading.gapSince;
    if (m_hasOpenedGap)
        m_reading.gapSince = m_now;
    judgeEnd();
    if (fromTop)
        noteOpen(isWrongPage(page));
    else if (!m_reading.open)
        m_reading.open = m_spoilt;
    m_lastStored = m_reading;
    return m_reading;
}

/// Another page than the one asked for: the next run asks for it once more, whatever its mode. One
/// that comes again then is the source's way, or the list has moved so far that only page 1 helps.
bool InfluencerReading::isWrongPage(const Page &page) const
{
    return m_mode == FetchMode::Read && !m_buysAgain && !m_wentOn
        && m_walk.state() == ReadState::EndUnknown && m_walk.mark().nextPage == page.request.page;
}

void InfluencerReading::takenFresh(const Page &page, qint64 requestId, int times)
{
    const bool isInOrder = requestId > m_lastBought;
    const WalkMark before = m_walk.mark();
    // Nobody knows what happened between the two.
    const int rowsLost = take(page, m_reading.deepest.rowOffset);
    if (times == 1)
        noteSpoilt(rowsLost, before);
    else // told when it came
        std::erase_if(m_notes, [](const FetchNote &note) {
            return note.kind == FetchNoteKind::RowsUnreadable;
        });
    m_lastBought = requestId;
    m_boughtLast = false;
    m_isInOrder = m_isInOrder && isInOrder;
    if (m_isInOrder) // else the archive holds it all the same, and the reading says so already
        judgeEnd();
    if (nextPage())
        return;
    if (m_hasBought || m_wentOn)
        noteOpen(false);
    else if (!m_reading.open)
        m_reading.open = m_spoilt;
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
            m_reading.gapSince.reset();
        // The whole list in one walk outweighs what an earlier one saw.
        if (fromTop && !m_wentOn && !m_violated && m_inOrder > 0)
            m_reading.order = ListOrder::NewestFirst;
        if (m_reading.gapSince)
            m_notes.push_back({FetchNoteKind::GapLeft, m_userId});
    } else if (m_walk.state() == ReadState::EndUnknown) {
        m_reading.endUnknown = true;
    }
    if (mark.nextPage < m_reading.deepest.nextPage)
        return;
    m_reading.deepest = mark;
    if (fromTop && !m_reading.reachedEnd) {
        m_reading.gapSince.reset();
        m_deepestIsOurs = true;
    }
}

void InfluencerReading::stored(const StoredPage &page)
{
    closeGapOf(page);
    if (m_mode == FetchMode::Older || m_walk.state() != ReadState::MoreToRead)
        return;
    const bool newestFirst = m_reading.order == ListOrder::NewestFirst;
    const bool hadRows = page.rowsNew + page.rowsChanged + page.rowsKnown > 0;
    // Where the newest come first, all that stands behind a known row was there before, too.
    const bool metKnown = hadRows && (page.onlyKnownBefore || page.lastRowKnownBefore);
    if (newestFirst && metKnown)
        moveDeepest();
    if (m_finishesPage)
        m_isDone = true;
    if (m_pagesLeft == 0 && m_reading.gapSince)
        m_notes.push_back({FetchNoteKind::GapLeft, m_userId});
    const bool isRevised = page.rowsChanged > page.rowsRenamed;
    if (m_mode != FetchMode::Refresh || !metKnown || isRevised || !isPastReread(page))
        return;
    if (newestFirst) {
        m_isDone = true;
        m_reading.open = m_rest ? m_rest : m_spoilt; // through a gap it could not be gone on with
    } else if (!std::exchange(m_toldWhyAll, true)) {
        m_notes.push_back({m_reading.order == ListOrder::Other ? FetchNoteKind::NotNewestFirst
                                                               : FetchNoteKind::OrderUnproven,
                           m_userId});
    }
}

/// A page that is bought alone once more tells nothing new of the list: where one of its rows was
/// there before, so was what stands behind that.
void InfluencerReading::closeGapOf(const StoredPage &page)
{
    if (m_isPageAgain && m_hasOpenedGap && page.rowsKnown + page.rowsChanged > 0)
        m_reading.gapSince.reset();
}

/// What was there before is met: the gap is closed. What began since the last page came has moved
/// it down; of all else that is new nobody knows whether it did so before `deepest` was come to.
void InfluencerReading::moveDeepest()
{
    m_reading.gapSince.reset();
    if (std::exchange(m_metKnown, true) || m_deepestIsOurs || m_reading.reachedEnd)
        return;
    int &deepest = m_reading.deepest.nextPage;
    deepest = std::max(deepest, m_deepestBefore + m_begunSince / pageSize);
}

bool InfluencerReading::takeUpRest()
{
    if (!m_isDone || !m_rest || m_pagesWanted)
        return false;
    FetchPlan rest;
    rest.mode = FetchMode::Finish;
    Influencer record;
    record.userId = m_userId;
    record.reading = m_reading;
    record.streams = 1; // a page was broken off behind others
    record.lastRead = m_now;
    FetchRules rules;
    rules.rereadDays = m_rereadDays;
    rules.freshness =
        std::chrono::duration_cast<std::chrono::hours>(std::chrono::milliseconds(m_freshness));
    const Reading lastStored = m_lastStored; // the archive does not hold yet what is taken up
    const std::optional<OpenReading> spoilt = m_spoilt;
    *this = InfluencerReading(record, rest, rules, m_now);
    m_lastStored = lastStored;
    m_spoilt = spoilt;
    return true;
}

bool InfluencerReading::isPastReread(const StoredPage &page) const
{
    return !page.oldestStart || *page.oldestStart < m_now / 1000 - m_rereadDays * secondsADay;
}

void InfluencerReading::judgeOrder()
{
    for (const Livestream &row : m_lastRows) {
        if (!row.start)
            continue;
        if (m_oldestStart && *row.start > *m_oldestStart)
            m_violated = true;
        else if (m_oldestStart)
            ++m_inOrder;
        m_oldestStart = std::min(*row.start, m_oldestStart.value_or(*row.start));
    }
    if (m_violated)
        m_reading.order = ListOrder::Other;
    else if (m_reading.order == ListOrder::Unknown && m_inOrder >= convincingPairs)
        m_reading.order = ListOrder::NewestFirst;
}

ReadState InfluencerReading::state() const
{
    const bool hasEnded = m_isDone || nothingOlder() || m_walk.state() != ReadState::MoreToRead;
    if (m_reading.wantsPageAgain() && !nextPage())
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

#include "collect/InfluencerReading.h"

#include <algorithm>
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
    , m_now(now)
    , m_reading(record.reading)
    , m_lastStored(record.reading)
    , m_hadRows(record.streams > 0)
    , m_walk(record.userId)
    , m_pagesWanted(plan.pagesEach)
    , m_pagesLeft(plan.pagesEach)
    , m_began(now)
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
    m_mode = m_reading.open->isRefresh ? FetchMode::Refresh : FetchMode::Read;
    m_pagesLeft = m_reading.open->pagesWanted;
    m_pagesWanted = m_pagesLeft;
}

void InfluencerReading::begin(const FetchPlan &plan)
{
    if (m_mode == FetchMode::Finish)
        takeUp();
    const std::optional<OpenReading> &open = m_reading.open;
    switch (m_mode) {
    case FetchMode::Finish:
        break;
    case FetchMode::Older:
        if (m_reading.deepest.nextPage > 1)
            goOn(m_reading.deepest, 0);
        break;
    case FetchMode::Refresh:
        if (open && open->isRefresh) {
            m_pagesTaken = open->pagesTaken;
            m_began = open->began;
            goOn(open->walk, open->began);
        }
        break;
    case FetchMode::Read:
        m_mayTakeFresh = !plan.buyAgain;
        if (open && !open->isRefresh && !plan.buyAgain
            && (!m_pagesLeft || *m_pagesLeft > open->pagesTaken)) {
            m_pagesTaken = open->pagesTaken;
            m_began = open->began;
            if (m_pagesLeft)
                *m_pagesLeft -= open->pagesTaken;
            goOn(open->walk, open->began);
        }
        break;
    }
    if (m_roomsSince && m_mode != FetchMode::Older)
        m_notes.push_back({FetchNoteKind::WentOn, m_userId, m_walk.mark().nextPage});
}

void InfluencerReading::goOn(const WalkMark &mark, qint64 since)
{
    m_walk = PageWalk(m_userId, mark);
    m_roomsSince = since;
}

void InfluencerReading::setRooms(const QStringList &rooms)
{
    m_walk = PageWalk(m_userId, m_walk.mark(), rooms);
}

std::optional<int> InfluencerReading::nextPage() const
{
    const bool nothingOlder = m_mode == FetchMode::Older && m_reading.reachedEnd;
    if (m_isDone || m_pagesLeft == 0 || nothingOlder)
        return std::nullopt;
    return m_walk.nextPage();
}

Reading InfluencerReading::bought(const Page &page)
{
    PageWalk::Step step = m_walk.take(page);
    m_notes.insert(m_notes.end(), step.notes.begin(), step.notes.end());
    m_lastRows = std::move(step.newRows);
    judgeOrder();
    ++m_pagesTaken;
    if (m_pagesLeft)
        --*m_pagesLeft;

    // Rows that come now may not join those that were there: until they do, there is a gap.
    const bool fromTop = m_mode != FetchMode::Older;
    const bool isFirst = !std::exchange(m_boughtAny, true);
    if (fromTop && m_hadRows && !m_reading.gapSince && !m_roomsSince && isFirst)
        m_reading.gapSince = m_now;
    if (m_walk.mark().nextPage > m_reading.deepest.nextPage)
        m_reading.deepest = m_walk.mark();

    if (m_walk.state() == ReadState::Complete) {
        m_reading.reachedEnd = true;
        m_reading.endUnknown = false;
        if (fromTop)
            m_reading.gapSince.reset();
        // The whole list in one walk outweighs what an earlier one saw.
        if (fromTop && !m_roomsSince && !m_violated && m_inOrder > 0)
            m_reading.order = RowOrder::NewestFirst;
    } else if (m_walk.state() == ReadState::EndUnknown) {
        m_reading.endUnknown = true;
    }
    if (fromTop) {
        m_reading.open.reset();
        if (m_walk.state() == ReadState::MoreToRead && m_pagesLeft != 0)
            m_reading.open = OpenReading{m_mode == FetchMode::Refresh, m_began, m_pagesWanted,
                                         m_pagesTaken, m_walk.mark()};
    }
    m_lastStored = m_reading;
    return m_reading;
}

void InfluencerReading::stored(const StoredPage &page)
{
    m_rowsNew += page.rowsNew;
    if (m_mode == FetchMode::Older || m_walk.state() != ReadState::MoreToRead)
        return;
    const bool newestFirst = m_reading.order == RowOrder::NewestFirst;
    // Where the newest come first, all that stands behind a known row was there before, too.
    const bool metKnown = page.onlyKnownBefore || page.lastRowKnownBefore;
    if (newestFirst && metKnown)
        m_reading.gapSince.reset();
    if (m_pagesLeft == 0 && m_reading.gapSince)
        m_notes.push_back({FetchNoteKind::GapLeft, m_userId});
    if (m_mode != FetchMode::Refresh || !metKnown || page.rowsChanged > 0 || !isPastReread(page))
        return;
    if (newestFirst) {
        endRefresh();
    } else if (!std::exchange(m_toldWhyAll, true)) {
        m_notes.push_back({m_reading.order == RowOrder::Other ? FetchNoteKind::NotNewestFirst
                                                              : FetchNoteKind::OrderUnproven,
                           m_userId});
    }
}

void InfluencerReading::endRefresh()
{
    m_isDone = true;
    m_reading.open.reset();
    m_reading.gapSince.reset();
    // What is new moved the older rows down by as much.
    if (!m_reading.reachedEnd)
        m_reading.deepest.nextPage += m_rowsNew / pageSize;
}

bool InfluencerReading::isPastReread(const StoredPage &page) const
{
    return !page.oldestStart || *page.oldestStart < m_now / 1000 - m_rereadDays * secondsADay;
}

void InfluencerReading::takenFresh(const Page &page)
{
    m_lastRows = m_walk.take(page).newRows;
    judgeOrder();
    ++m_pagesTaken;
    if (m_pagesLeft)
        --*m_pagesLeft;
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
        m_reading.order = RowOrder::Other;
    else if (m_reading.order == RowOrder::Unknown && m_inOrder >= convincingPairs)
        m_reading.order = RowOrder::NewestFirst;
}

ReadState InfluencerReading::state() const
{
    if (m_walk.state() != ReadState::MoreToRead)
        return m_walk.state();
    const bool allIsHere = m_reading.isComplete() && (m_isDone || m_mode == FetchMode::Older);
    return allIsHere ? ReadState::Complete : ReadState::MoreToRead;
}

std::vector<FetchNote> InfluencerReading::takeNotes()
{
    return std::exchange(m_notes, {});
}

} // namespace livegauge

#include "collect/PageWalk.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace livegauge {
namespace {

/// Fewer rows in common than this can be chance: a stream or two that began between two requests.
constexpr qsizetype convincingOverlap = 5;

int rowsLost(const Page &page)
{
    return static_cast<int>(std::ranges::count_if(page.problems, &RowProblem::rowLost));
}

} // namespace

int pageBehind(int page, bool rowOffset)
{
    return page + (rowOffset && page > 1 ? pageSize : 1);
}

PageWalk::PageWalk(QString userId, const WalkMark &mark)
    : m_userId(std::move(userId))
    , m_mark(mark)
    , m_seen(mark.lastRooms.begin(), mark.lastRooms.end())
{
}

PageWalk::PageWalk(QString userId, const WalkMark &mark, const QStringList &seen, qsizetype stray)
    : PageWalk(std::move(userId), mark)
{
    m_strayRows = stray;
    m_seen.unite({seen.begin(), seen.end()});
    m_goesOn = true;
}

std::optional<int> PageWalk::nextPage() const
{
    if (m_state != ReadState::MoreToRead)
        return std::nullopt;
    return m_mark.nextPage;
}

void PageWalk::setNewest(const std::vector<Livestream> &newest, bool hasAllBehind)
{
    m_newest.clear();
    for (const Livestream &row : newest)
        m_newest.append(row.roomId);
    m_hasAllBehind = hasAllBehind;
    m_newestStart = newest.empty() ? 0 : newest.front().start.value_or(0);
}

bool PageWalk::see(const QString &roomId)
{
    const qsizetype before = m_seen.size();
    m_seen.insert(roomId);
    return m_seen.size() > before;
}

PageWalk::Rows PageWalk::lookAt(const Page &page, Step &step) const
{
    Rows rows;
    for (const Livestream &row : page.rows) {
        if (row.userId != m_userId)
            continue;
        if (rows.rooms.isEmpty())
            rows.firstStart = row.start;
        rows.lastStart = row.start;
        rows.rooms.append(row.roomId);
        if (m_seen.contains(row.roomId))
            ++rows.known;
        else
            step.newRows.push_back(row);
    }
    const auto isNew = [this](const QString &room) { return !m_seen.contains(room); };
    rows.firstNew = std::ranges::find_if(rows.rooms, isNew) - rows.rooms.begin();
    return rows;
}

PageWalk::Step PageWalk::take(const Page &page, bool isSoon)
{
    Step step;
    const Rows rows = lookAt(page, step);
    const auto strangers =
        static_cast<int>(static_cast<qsizetype>(page.rows.size()) - rows.rooms.size());
    const bool isOfOther = strangers > 0 && rows.rooms.isEmpty();
    noteProblems(page, isOfOther ? 0 : strangers, step);
    if (isOfOther)
        step.notes.push_back({FetchNoteKind::PageOfOther, m_userId, page.request.page});
    const bool isUnreadable = step.rowsLost > 0 && rows.rooms.isEmpty();
    if (isOfOther || isUnreadable) { // what stands there is not known
        step.wrongPages.push_back(page.request.page);
        end(step);
    } else if (m_mark.asksBefore)
        lookBefore(rows.rooms, page.rowsSent >= pageSize, step);
    else
        judge(page, rows, isSoon, step);
    return step;
}

void PageWalk::judge(const Page &page, const Rows &rows, bool isSoon, Step &step)
{
    if (isSoon && rows.known > 0 && looksLikeRowOffset(page, rows.rooms)) {
        m_mark.rowOffset = true;
        step.notes.push_back({FetchNoteKind::RowOffset, m_userId});
        goPast(page, rows, step);
        return;
    }
    step.kind = kindOf(page, rows, isSoon);
    if (step.kind == Kind::Next && leavesOut(page)) {
        endAtGap(page, step);
        return;
    }
    switch (step.kind) {
    case Kind::Known:
        stepOver(rows, step);
        break;
    case Kind::Another:
        endInFront(step);
        step.wrongPages.push_back(page.request.page);
        break;
    case Kind::Next:
        noteArrivals(m_mark.pagesWithoutNews * pageSize + static_cast<int>(rows.known), step);
        goPast(page, rows, step);
        break;
    }
}

PageWalk::Step PageWalk::pass(const Page &page, bool rowOffset)
{
    Step step;
    const Rows rows = lookAt(page, step);
    if (rowOffset && rows.known > 0 && looksLikeRowOffset(page, rows.rooms))
        m_mark.rowOffset = true;
    m_goesOn = true;
    goPast(page, rows, step);
    return step;
}

PageWalk::Kind PageWalk::kindOf(const Page &page, const Rows &rows, bool isSoon) const
{
    const bool endsList = page.rowsSent < pageSize;
    const bool mayStepOver = !endsList && mayHaveMoved(rows, isSoon);
    if (rows.known == 0) {
        if (mayStepOver && isInFront(rows))
            return Kind::Known;
        return looksForMark() ? Kind::Another : Kind::Next;
    }
    // What could not be read of the page before may come with it once more.
    const bool hasNews = rows.rooms.size() - rows.known > m_mark.rowsUnread;
    if (hasNews && isRightBehind(rows))
        return Kind::Next;
    if (endsList && !hasNews
        && rows.rooms.last() == m_mark.lastRooms.value(m_mark.lastRooms.size() - 1))
        return Kind::Next;
    return mayStepOver && (!hasNews || rows.firstNew == 0) ? Kind::Known : Kind::Another;
}

/// Newer ones stand in front of those the walk had come to.
bool PageWalk::isInFront(const Rows &rows) const
{
    return m_isNewestFirst && rows.firstStart && m_mark.lastStart
        && *rows.firstStart > *m_mark.lastStart;
}

bool PageWalk::isRightBehind(const Rows &rows) const
{
    return rows.firstNew > 0 && rows.firstNew < rows.rooms.size()
        && m_mark.lastRooms.contains(rows.rooms[rows.firstNew - 1]);
}

/// Not farther than all that is known reaches.
bool PageWalk::mayHaveMoved(const Rows &rows, bool isSoon) const
{
    const bool hasPageBefore = m_mark.pageReached() > m_mark.stride();
    if (!m_goesOn || m_mark.lastRooms.isEmpty() || !hasPageBefore)
        return false;
    if (!looksForMark())
        return !isSoon;
    const bool comesAgain = std::ranges::all_of(
        rows.rooms, [this](const QString &room) { return m_steppedOver.contains(room); });
    return !comesAgain
        && (rows.known == 0 || m_mark.pagesWithoutNews * pageSize <= m_seen.size() + m_strayRows);
}

/// Of a page of which rows could not be read nobody knows.
bool PageWalk::leavesOut(const Page &page) const
{
    if (m_newest.isEmpty() || rowsLost(page) > 0)
        return false;
    bool isBehind = page.rowsSent < pageSize;
    bool isFirst = page.request.page > 1;
    for (const Livestream &row : page.rows) {
        if (row.userId != m_userId)
            continue;
        if (m_newest.contains(row.roomId))
            return isFirst && row.roomId != m_newest.first();
        isFirst = false;
        isBehind = isBehind || (row.start && *row.start < m_newestStart);
    }
    return isBehind;
}

void PageWalk::endAtGap(const Page &page, Step &step)
{
    const auto isOlder = [this](const Livestream &row) {
        return m_hasAllBehind && row.start && *row.start < m_newestStart;
    };
    std::ranges::copy_if(step.newRows, std::back_inserter(step.olderRows), isOlder);
    std::erase_if(step.newRows, isOlder);
    m_mark.goTo(m_mark.pageReached());
    step.wrongPages.push_back(page.request.page);
    step.notes.push_back({FetchNoteKind::GapLeft, m_userId});
    end(step);
}

void PageWalk::stepOver(const Rows &rows, Step &step)
{
    const QStringList &rooms = rows.rooms;
    m_strayRows += rooms.size() - rows.known;
    const int lookedFor = m_mark.pageReached();
    ++m_mark.pagesWithoutNews;
    m_mark.asksBefore = rooms.last() == m_mark.lastRooms.last();
    m_mark.nextPage =
        lookedFor + (m_mark.asksBefore ? -1 : m_mark.pagesWithoutNews) * m_mark.stride();
    m_steppedOver.unite({rooms.begin(), rooms.end()});
    const auto recent = m_recent.constFind(m_mark.nextPage);
    if (m_mark.asksBefore && recent != m_recent.constEnd())
        lookBefore(*recent, true, step);
}

/// The answer to the page that had brought lastRooms. They end the page that came last, so what
/// follows stands behind that, if the list has moved.
void PageWalk::lookBefore(const QStringList &rooms, bool isFull, Step &step)
{
    const bool hasStayed = std::ranges::any_of(
        rooms, [this](const QString &room) { return m_mark.lastRooms.contains(room); });
    if (hasStayed || !isFull) {
        endInFront(step);
        return;
    }
    step.kind = Kind::Known;
    noteArrivals(m_mark.pagesWithoutNews * pageSize, step);
    m_mark.goTo(m_mark.pageReached() + m_mark.pagesWithoutNews * m_mark.stride());
}

void PageWalk::goPast(const Page &page, const Rows &rows, Step &step)
{
    if (page.rowsSent == 0 && page.request.page == 1)
        step.notes.push_back({FetchNoteKind::NothingCollected, m_userId});
    if (!rows.rooms.isEmpty() && see(rows.rooms.last())) {
        m_mark.lastRooms = rows.rooms;
        m_mark.lastStart = rows.lastStart;
        m_mark.rowsUnread = rowsLost(page);
    }
    m_seen.unite({rows.rooms.begin(), rows.rooms.end()});
    const auto isNewest = [this](const QString &room) { return m_newest.contains(room); };
    if (std::ranges::any_of(rows.rooms, isNewest))
        m_newest.clear();
    m_mark.goTo(page.request.page + m_mark.stride());
    if (page.rowsSent < pageSize)
        m_state = ReadState::Complete;
    else if (m_mark.nextPage > lastPageNumber)
        m_state = ReadState::EndUnknown;
}

void PageWalk::end(Step &step)
{
    step.kind = Kind::Another;
    m_state = ReadState::EndUnknown;
}

/// The next walk looks for the same page anew.
void PageWalk::endInFront(Step &step)
{
    for (int i = 0; i < m_mark.pagesWithoutNews; ++i)
        step.wrongPages.push_back(m_mark.pageReached() + i * m_mark.stride());
    m_mark.goTo(m_mark.pageReached());
    step.notes.push_back({FetchNoteKind::PageRepeats, m_userId, m_mark.nextPage});
    end(step);
}

void PageWalk::noteArrivals(int rows, Step &step) const
{
    if (rows > 0)
        step.notes.push_back({FetchNoteKind::StreamsArrived, m_userId, rows});
}

bool PageWalk::looksLikeRowOffset(const Page &page, const QStringList &rooms) const
{
    const qsizetype shared = rooms.size() - 1;
    const bool allWereRead = m_mark.rowsUnread == 0 && rowsLost(page) == 0;
    return allWereRead && !m_mark.rowOffset && !looksForMark()
        && page.request.page == m_mark.nextPage && page.request.page > 1
        && shared >= convincingOverlap && m_mark.lastRooms.size() >= shared
        && rooms.first(shared) == m_mark.lastRooms.last(shared);
}

void PageWalk::noteProblems(const Page &page, int strangers, Step &step) const
{
    step.rowsLost = rowsLost(page);
    const int fields = static_cast<int>(page.problems.size()) - step.rowsLost;
    if (step.rowsLost > 0)
        step.notes.push_back({FetchNoteKind::RowsUnreadable, m_userId, step.rowsLost});
    if (fields > 0)
        step.notes.push_back({FetchNoteKind::FieldsUnreadable, m_userId, fields});
    if (page.rowsRepeated > 0)
        step.notes.push_back({FetchNoteKind::RowsRepeated, m_userId, page.rowsRepeated});
    if (strangers > 0)
        step.notes.push_back({FetchNoteKind::OtherInfluencer, m_userId, strangers});
}

} // namespace livegauge

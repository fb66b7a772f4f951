#include "collect/PageWalk.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

/// Fewer rows in common than this can be chance: a stream or two that began between two requests.
constexpr qsizetype convincingOverlap = 5;

} // namespace

int pageBehind(int page, bool rowOffset)
{
    return page + (rowOffset && page > 1 ? pageSize : 1);
}

PageWalk::PageWalk(QString userId, const WalkMark &mark, const QStringList &seen)
    : m_userId(std::move(userId))
    , m_mark(mark)
    , m_seen(seen.begin(), seen.end())
{
    m_seen.unite({mark.lastRooms.begin(), mark.lastRooms.end()});
}

std::optional<int> PageWalk::nextPage() const
{
    if (m_state != ReadState::MoreToRead)
        return std::nullopt;
    return m_mark.nextPage;
}

bool PageWalk::see(const QString &roomId)
{
    const qsizetype before = m_seen.size();
    m_seen.insert(roomId);
    return m_seen.size() > before;
}

PageWalk::Step PageWalk::take(const Page &page, bool isSoon)
{
    Step step;
    QStringList rooms;
    int repeated = 0;
    int strangers = 0;
    for (const Livestream &row : page.rows) {
        rooms.append(row.roomId);
        if (row.userId != m_userId)
            ++strangers;
        else if (m_seen.contains(row.roomId))
            ++repeated;
        else
            step.newRows.push_back(row);
    }
    const bool isOfOther = strangers > 0 && strangers == rooms.size();
    noteProblems(page, isOfOther ? 0 : strangers, step);
    if (isOfOther) {
        m_state = ReadState::EndUnknown;
        step.notes.push_back({FetchNoteKind::PageOfOther, m_userId, page.request.page});
        return step;
    }
    if (step.rowsLost > 0 && rooms.isEmpty()) { // what stands there is not known
        m_state = ReadState::EndUnknown;
        return step;
    }
    if (page.rowsSent == 0 && page.request.page == 1)
        step.notes.push_back({FetchNoteKind::NothingCollected, m_userId});

    if (page.rowsSent < pageSize)
        m_state = ReadState::Complete;
    else if (repeated > 0 && isSoon && !m_mark.rowOffset && looksLikeRowOffset(page, rooms))
        noteRowOffset(step);
    else if (repeated > 0 && isAnotherPage(step, rooms, isSoon)) {
        m_state = ReadState::EndUnknown;
        step.notes.push_back({FetchNoteKind::PageRepeats, m_userId, page.request.page});
        return step;
    } else if (repeated > 0)
        step.notes.push_back({FetchNoteKind::StreamsArrived, m_userId, repeated});
    if (!step.newRows.empty())
        m_mark.pagesWithoutNews = 0;
    m_seen.unite({rooms.begin(), rooms.end()});

    m_mark.nextPage = page.request.page + (m_mark.rowOffset ? pageSize : 1);
    if (m_state == ReadState::MoreToRead && m_mark.nextPage > lastPageNumber)
        m_state = ReadState::EndUnknown;
    m_mark.lastRooms = rooms;
    return step;
}

void PageWalk::noteRowOffset(Step &step)
{
    m_mark.rowOffset = true;
    step.notes.push_back({FetchNoteKind::RowOffset, m_userId});
}

/// One page of old rows alone may be a list that grew by some more than ten between two days: it
/// then ends with rows of the page before. Ten in a moment, two such pages in a row, the very page
/// before again, or none of its rows, is a server that answers with another page than the one asked
/// for. So is a page with known rows that begins with a new one: rows only move down, so what comes
/// again comes first, and new rows in front of it are those of the list's front.
bool PageWalk::isAnotherPage(const Step &step, const QStringList &rooms, bool isSoon)
{
    const bool meetsPageBefore = std::ranges::any_of(
        rooms, [this](const QString &room) { return m_mark.lastRooms.contains(room); });
    if (!step.newRows.empty())
        return !m_seen.contains(rooms.first());
    return isSoon || rooms == m_mark.lastRooms || !meetsPageBefore || ++m_mark.pagesWithoutNews > 1;
}

bool PageWalk::looksLikeRowOffset(const Page &page, const QStringList &rooms) const
{
    const qsizetype shared = rooms.size() - 1;
    return page.request.page == m_mark.nextPage && page.request.page > 1
        && shared >= convincingOverlap && m_mark.lastRooms.size() >= shared
        && rooms.first(shared) == m_mark.lastRooms.last(shared);
}

void PageWalk::noteProblems(const Page &page, int strangers, Step &step) const
{
    step.rowsLost = static_cast<int>(
        std::ranges::count_if(page.problems, [](const RowProblem &p) { return p.rowLost; }));
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

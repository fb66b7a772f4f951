#include "collect/PageWalk.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

/// Fewer rows in common than this can be chance: a stream or two that began between two requests.
constexpr qsizetype convincingOverlap = 5;

} // namespace

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

PageWalk::Step PageWalk::take(const Page &page, bool isSoon)
{
    Step step;
    QStringList rooms;
    int repeated = 0;
    for (const Livestream &row : page.rows) {
        rooms.append(row.roomId);
        if (m_seen.contains(row.roomId)) {
            ++repeated;
            continue;
        }
        m_seen.insert(row.roomId);
        step.newRows.push_back(row);
    }
    noteProblems(page, step);
    if (page.rowsSent == 0 && page.request.page == 1)
        step.notes.push_back({FetchNoteKind::NothingCollected, m_userId});

    if (page.rowsSent < pageSize)
        m_state = ReadState::Complete;
    else if (repeated > 0 && isSoon && !m_mark.rowOffset && looksLikeRowOffset(page, rooms))
        noteRowOffset(step);
    else if (repeated > 0)
        judgeRepeats(page, rooms, repeated, step);
    if (!step.newRows.empty())
        m_mark.pagesWithoutNews = 0;

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

void PageWalk::judgeRepeats(const Page &page, const QStringList &rooms, int repeated, Step &step)
{
    // One page of old rows alone may be a list that grew by ten between two days; two in a row, or
    // the same page again, is a server that will never end.
    const bool noNews = step.newRows.empty();
    if (noNews && (rooms == m_mark.lastRooms || ++m_mark.pagesWithoutNews > 1)) {
        m_state = ReadState::EndUnknown;
        step.notes.push_back({FetchNoteKind::PageRepeats, m_userId, page.request.page});
        return;
    }
    step.notes.push_back({FetchNoteKind::StreamsArrived, m_userId, repeated});
}

bool PageWalk::looksLikeRowOffset(const Page &page, const QStringList &rooms) const
{
    const qsizetype shared = rooms.size() - 1;
    return page.request.page == m_mark.nextPage && page.request.page > 1
        && shared >= convincingOverlap && m_mark.lastRooms.size() >= shared
        && rooms.first(shared) == m_mark.lastRooms.last(shared);
}

void PageWalk::noteProblems(const Page &page, Step &step) const
{
    const auto lost = static_cast<int>(
        std::ranges::count_if(page.problems, [](const RowProblem &p) { return p.rowLost; }));
    const int fields = static_cast<int>(page.problems.size()) - lost;
    const auto strangers = static_cast<int>(std::ranges::count_if(
        page.rows, [this](const Livestream &row) { return row.userId != m_userId; }));
    if (lost > 0)
        step.notes.push_back({FetchNoteKind::RowsUnreadable, m_userId, lost});
    if (fields > 0)
        step.notes.push_back({FetchNoteKind::FieldsUnreadable, m_userId, fields});
    if (page.rowsRepeated > 0)
        step.notes.push_back({FetchNoteKind::RowsRepeated, m_userId, page.rowsRepeated});
    if (strangers > 0)
        step.notes.push_back({FetchNoteKind::OtherInfluencer, m_userId, strangers});
}

} // namespace livegauge

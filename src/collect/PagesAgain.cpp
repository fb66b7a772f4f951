#include "collect/PagesAgain.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

/// What an answer to the page of lost rows says of them.
enum class Place {
    AsBefore, ///< the list has not moved: they are the rows that could not be read
    Here, ///< all are on this page or in front of it
    Behind, ///< some are on the next page
    Unknown,
};

std::vector<int> lostPlaces(const Page &page)
{
    std::vector<int> places;
    for (const RowProblem &problem : page.problems) {
        if (problem.rowLost)
            places.push_back(problem.row);
    }
    return places;
}

/// Of the rows that could be read, in their order. Rows that were left out since they came twice
/// may have stood in front.
std::vector<int> leastPlaces(const Page &page)
{
    const std::vector<int> lost = lostPlaces(page);
    std::vector<int> places;
    int place = 0;
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        while (std::ranges::find(lost, place) != lost.end())
            ++place;
        places.push_back(place++);
    }
    return places;
}

/// As leastPlaces(); nothing where that row is not here.
std::optional<int> leastPlaceOf(const QString &room, const Page &page)
{
    const auto row = std::ranges::find(page.rows, room, &Livestream::roomId);
    if (room.isEmpty() || row == page.rows.end())
        return std::nullopt;
    return leastPlaces(page)[static_cast<std::size_t>(row - page.rows.begin())];
}

Place placeOf(const LostRows &lost, const Page &page)
{
    const std::optional<int> landmark = leastPlaceOf(lost.landmark, page);
    // The most it can be: a list that moved further hides more.
    const int moved = landmark ? *landmark + page.rowsRepeated - lost.landmarkRow : -1;
    if (moved == 0)
        return Place::AsBefore;
    if (moved > 0 && lost.lastRow + moved < pageSize)
        return Place::Here;
    if (leastPlaceOf(lost.behind, page))
        return Place::Here;
    return moved > 0 ? Place::Behind : Place::Unknown;
}

/// Those of `page`, of which at least one row could be read.
LostRows lostOn(const Page &page)
{
    const std::vector<int> places = leastPlaces(page);
    LostRows lost;
    lost.page = page.request.page;
    lost.landmark = page.rows.front().roomId;
    lost.landmarkRow = places.front();
    lost.lastRow = std::ranges::max(lostPlaces(page));
    const auto behind = std::ranges::upper_bound(places, lost.lastRow);
    if (behind != places.end())
        lost.behind = page.rows[static_cast<std::size_t>(behind - places.begin())].roomId;
    return lost;
}

/// They stand on page `next` or behind it.
void moveTo(int next, LostRows &lost)
{
    lost.page = next;
    lost.landmarkRow -= pageSize;
    lost.lastRow -= pageSize;
    lost.wantsPage = !lost.behind.isEmpty() && next <= lastPageNumber;
}

QStringList roomsOf(const Page &page)
{
    QStringList rooms;
    for (const Livestream &row : page.rows)
        rooms.append(row.roomId);
    return rooms;
}

} // namespace

PagesAgain::PagesAgain(const Reading &reading)
    : m_wanted(reading.wantedPages())
{
}

std::optional<int> PagesAgain::next(int end) const
{
    if (m_wanted.empty() || *m_wanted.begin() >= end)
        return std::nullopt;
    return *m_wanted.begin();
}

void PagesAgain::walkedBy(Reading &reading, const Page &page, const PageWalk::Step &step,
                          const PageWalk &walk, bool isSoon)
{
    m_wanted.erase(page.request.page);
    m_lastRooms = roomsOf(page);
    if (step.kind == PageWalk::Kind::Another)
        return;
    const int before = std::exchange(m_before, page.request.page);
    // Ten do not begin in a moment: of the rows this walk had not seen the first one stands behind
    // those of the page before, or is one of them.
    for (LostRows &lost : reading.lostRows) {
        if (isSoon && lost.page == before && lost.behind.isEmpty() && !step.newRows.empty())
            lost.behind = step.newRows.front().roomId;
    }
    take(reading, page, step.rowsLost, pageBehind(page.request.page, walk.mark().rowOffset),
         By::Walk);
}

PageWalk::Step PagesAgain::bought(Reading &reading, const Page &page, qint64 now)
{
    const int number = page.request.page;
    m_wanted.erase(number);
    // Rows of the page bought just before alone are no answer to this one.
    PageWalk walk(page.request.userId,
                  {number, true, std::exchange(m_lastRooms, roomsOf(page)), 0});
    PageWalk::Step step = walk.take(page);
    std::erase_if(step.notes,
                  [](const FetchNote &note) { return note.kind == FetchNoteKind::StreamsArrived; });
    m_hasOpenedGap = false;
    if (step.kind == PageWalk::Kind::Another)
        return step;
    const bool wasHere =
        number == 1 || reading.reachedEnd || number < reading.deepest.pageReached();
    const bool hasRowOfBefore = std::ranges::any_of(reading.lostRows, [&](const LostRows &lost) {
        return lost.page == number && placeOf(lost, page) != Place::Unknown;
    });
    m_hasOpenedGap = wasHere && !hasRowOfBefore && !reading.gapSince;
    if (m_hasOpenedGap)
        reading.gapSince = now;
    take(reading, page, step.rowsLost, pageBehind(number, reading.deepest.rowOffset), By::Itself);
    return step;
}

void PagesAgain::stored(Reading &reading, const StoredPage &page)
{
    if (!m_hasOpenedGap)
        return;
    if (page.rowsKnown + page.rowsChanged > 0)
        reading.gapSince.reset();
    else
        reading.strayRooms += m_lastRooms;
}

void PagesAgain::take(Reading &reading, const Page &page, int rowsLost, int next, By by)
{
    const int number = page.request.page;
    const bool endsList = page.rowsSent < pageSize;
    bool isSourcesWay = false;
    std::vector<LostRows> left;
    for (LostRows lost : std::exchange(reading.lostRows, {})) {
        const Place place = lost.page == number ? placeOf(lost, page) : Place::Unknown;
        // Alone an answer without any row of before may be another's.
        const bool isPastEnd = endsList
            && (by == By::Walk ? lost.page >= number
                               : lost.page == number && place == Place::Behind);
        isSourcesWay = isSourcesWay || place == Place::AsBefore;
        if (place == Place::AsBefore || place == Place::Here || isPastEnd)
            continue;
        if (place == Place::Behind || (lost.page == number && by == By::Walk))
            moveTo(next, lost);
        else if (lost.page == number)
            lost.wantsPage = false;
        left.push_back(lost);
    }
    if (rowsLost > 0 && !isSourcesWay)
        left.push_back(lostOn(page));
    reading.lostRows = std::move(left);
}

} // namespace livegauge

#pragma once

#include "archive/Archive.h"
#include "collect/PageWalk.h"
#include "collect/PagesAgain.h"
#include "collect/RowOrder.h"
#include "collect/StrayRooms.h"
#include "collect/TakenPage.h"
#include "domain/Fetch.h"
#include "domain/Influencer.h"

#include <optional>
#include <vector>

namespace livegauge {

/// One influencer's part of a run: which page comes next, what a page means for what is known of
/// the list, and when enough was read. Pure: sends and stores nothing.
///
/// A list grows at its front, so its rows only move down. Pages that were bought one after another,
/// by rising numbers, therefore hold every row there was when the first of them was bought, however
/// long that took. What may be said of the archive rests on this:
///
/// - No gap: it holds every row that stood in front of `deepest`, and with `reachedEnd` every row
///   of the list, as things were when page 1 was last bought.
/// - Buying page 1, or any page in front of `deepest` or of a known end, opens a gap where there
///   were rows: those that are new may have unread ones behind them. The gap closes where the list
///   ends; where the rows have proved to come newest first and a page reaches one first seen before
///   the gap; and where the end is not known and the walk has come as deep as any before, since
///   then all that is unread stands behind `deepest`.
/// - A page from the archive may follow one that was bought before it. It may follow a later one
///   only without a gap and in front of `deepest` or of a known end: whatever moved from one page
///   to the other is in the archive. Behind `deepest` and no known end stands nothing that may be
///   taken; nor is an answer that was another page than the one asked for. A walk that buys again
///   takes nothing from the archive, after it was broken off neither; one that goes on through a
///   gap does not either.
///
/// Pages that lost rows are bought once more by the next run that comes by them (PagesAgain),
/// behind all else: a refresh or a finishing comes by all, a reading by those it has taken, now or
/// before.
///
/// An answer that is another page than the one asked for breaks the reading off: the next run asks
/// once more. After a few in a row that is the source's way, and the reading ends in front of that
/// page.
///
/// A refresh ends at a page without changes (an influencer's new name aside, which all rows bear)
/// that reaches livestreams known before, but only where the rows have proved to come newest first
/// and the days to be read again are behind it.
class InfluencerReading {
public:
    /// `now` in Unix milliseconds.
    InfluencerReading(const Influencer &record, const FetchPlan &plan, const FetchRules &rules,
                      qint64 now);

    /// Going on takes the `room_id`s read since then (Unix milliseconds); nothing where it needs
    /// none.
    std::optional<qint64> wantsRoomsSince() const { return m_roomsSince; }
    void setRooms(const QStringList &rooms);
    /// Behind that it takes the newest livestreams that were known before then (Unix milliseconds),
    /// as Archive::newestBefore() tells them; nothing where it needs none.
    std::optional<qint64> wantsNewestBefore() const { return m_newestBefore; }
    void setNewest(const std::vector<Livestream> &newest);

    /// The page to get next; nothing where this influencer is done.
    std::optional<int> nextPage() const;
    /// A page that is still fresh may be taken from the archive, where takes() says so. None tells
    /// whether the list has moved since.
    bool mayTakeFresh() const { return m_mayTakeFresh && nextOfWalk() && !m_walk.looksForMark(); }
    /// Whether the fresh nextPage() that request `requestId` bought may be taken.
    bool takes(qint64 requestId) const;

    /// A page was bought. Answers with what is to be stored along with it.
    TakenPage bought(const Page &page);
    /// That page is stored: how its rows compare with what was there.
    void stored(const StoredPage &page);
    /// A fresh page came from the archive, where `requestId` had brought it at `time`.
    void takenFresh(const Page &page, qint64 requestId, qint64 time);

    /// A refresh that has ended in front of a reading that was broken off before: goes on with
    /// that, as after construction. Else answers false. Notes must have been taken.
    bool takeUpRest();

    /// MoreToRead, Complete, EndUnknown or RowsLost.
    ReadState state() const;
    /// True where reading() must be stored once more.
    bool hasUnstoredEnd() const { return m_reading != m_lastStored; }
    const Reading &reading() const { return m_reading; }
    /// Livestreams of the last page that this run had not seen.
    int rowsOfLastPage() const { return static_cast<int>(m_lastRows.size()); }
    /// What came to be told since the last call.
    std::vector<FetchNote> takeNotes();

private:
    std::optional<int> nextOfWalk() const;
    std::optional<int> nextAgain() const;
    /// In front of a refresh that has ended.
    bool hasRest() const { return m_isDone && m_rest && !m_pagesWanted; }
    void takeUp();
    void skipRefreshed(OpenReading &open) const;
    void begin(const FetchPlan &plan);
    void goOn(const OpenReading &open);
    bool mayLeaveOut() const;
    bool isStillFresh(const OpenReading &open) const;
    bool comesThrough(const OpenReading &open) const;
    bool nothingOlder() const { return m_mode == FetchMode::Older && m_reading.reachedEnd; }
    void note(const PageWalk::Step &step, bool isSoon);
    TakenPage boughtAgain(const Page &page);
    void closeGap();
    void noteOpen(bool isAskedAgain);
    void moveDeepest();
    void judgeEnd();
    bool isPastReread(const StoredPage &page) const;

    QString m_userId;
    FetchMode m_mode;
    FetchRules m_rules;
    qint64 m_now;
    Reading m_reading;
    Reading m_lastStored;
    bool m_hadRows; ///< the archive held livestreams before this run
    PageWalk m_walk;
    PagesAgain m_again;
    RowOrder m_order; ///< of the walk, as far as this run saw it
    bool m_finishes; ///< what was broken off, and nothing else
    std::optional<int> m_pagesWanted;
    std::optional<int> m_pagesLeft;
    std::optional<qint64> m_roomsSince;
    std::optional<qint64> m_newestBefore;
    bool m_mayTakeFresh = false;
    bool m_buysAgain = false;
    bool m_isInOrder = true; ///< every page so far was bought behind the one before it
    bool m_boughtLast = false; ///< the page before this one, in this run
    qint64 m_lastBought = 0; ///< request id of the page the walk took last
    qint64 m_began; ///< of the reading, before this run where it goes on
    int m_pagesTaken = 0;
    StrayRooms m_stray;
    bool m_isNext = false; ///< so was the page bought last: the walk has come by it
    bool m_wentOn = false; ///< with a reading that was broken off
    std::optional<qint64> m_lastRead; ///< when the last page before this run came
    int m_deepestBefore; ///< page of `deepest` before this run
    bool m_isDone =
        false; ///< before the list's end: a refresh that met nothing new, nothing to finish
    std::optional<OpenReading> m_rest; ///< broken off before this refresh
    bool m_isPageAgain = false; ///< the page bought last was one of m_again
    bool m_hasBought = false; ///< in this run
    bool m_toldWhyAll = false;
    bool m_metKnown = false;
    bool m_deepestIsOurs = false; ///< this walk has come as deep as any before
    QHash<int, QStringList> m_refreshed; ///< by page: `room_id`s that a refresh has brought
    std::vector<Livestream> m_lastRows;
    int m_begunSince = 0; ///< livestreams that began after the last page before this run
    std::vector<FetchNote> m_notes;
};

} // namespace livegauge

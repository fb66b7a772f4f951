#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace livegauge {

/// Whether an influencer's rows have come newest first.
enum class ListOrder {
    Unknown, ///< too few rows to tell
    NewestFirst,
    Other, ///< at least once a newer livestream stood behind an older one
};

/// Where a walk through an influencer's pages stands, so that it can go on after the program was
/// closed.
struct WalkMark {
    int nextPage = 1;
    bool rowOffset = false; ///< the server takes the page number for a row number
    /// `room_id`s of the last page that had new ones, in its order.
    QStringList lastRooms;
    /// Bought since and without news: the list seems to have moved so far.
    int pagesWithoutNews = 0;
    /// The next page is the one of lastRooms again, to tell whether it has.
    bool asksBefore = false;
    int rowsUnread = 0; ///< of the page of lastRooms: they could not be read
    std::optional<qint64> lastStart = {}; ///< of the last of lastRooms; Unix seconds

    int stride() const; ///< from one page to the next, in page numbers
    /// In front of it a walk has come by all. nextPage, but where the list seems to have moved.
    int pageReached() const;
    /// Goes on at `page`, behind `withoutNews` pages without news.
    void goTo(int page, int withoutNews = 0);

    bool operator==(const WalkMark &) const = default;
};

/// A walk that has begun and has not come to the end it was asked for.
struct OpenReading {
    bool isRefresh = false;
    qint64 began = 0; ///< Unix milliseconds, UTC
    std::optional<int> pagesWanted; ///< nothing: to the end of the list
    int pagesTaken = 0;
    WalkMark walk;
    bool buysAgain = false; ///< also pages that were still fresh then
    int wrongAnswers = 0; ///< in a row: other pages than the one asked for
    QStringList olderRooms = {}; ///< `room_id`s that came with older pages meanwhile

    bool operator==(const OpenReading &) const = default;
};

/// Rows of a page that could not be read: nobody knows which livestreams they are. Since rows only
/// move down, they stand on `page` or behind it until another answer has brought them.
struct LostRows {
    int page = 1;
    bool wantsPage = true; ///< bought once more, alone, it is likely to bring them
    QString landmark; ///< `room_id` of a row that came with them; empty: none is known
    int landmarkRow = 0; ///< where it stood, counted from the first row of `page`: 0 and on there
    int lastRow = 0; ///< where the last of them stood, counted likewise
    QString behind; ///< `room_id` of a row that stands behind all of them; empty: none is known

    bool operator==(const LostRows &) const = default;
};

/// What is known of an influencer's list of pages and of our way through it.
struct Reading {
    bool reachedEnd = false; ///< a walk has come to the end of the list
    bool endUnknown = false; ///< a walk stopped where going on made no sense
    /// Rows first seen since then may have unread rows behind them, in front of `deepest` and of
    /// the end: a walk from page 1 has begun and has not met what was there before. Unix
    /// milliseconds; nothing: there is no gap.
    std::optional<qint64> gapSince;
    ListOrder order = ListOrder::Unknown;
    WalkMark deepest; ///< where the next older page stands: all in front of it is here, but a gap
    /// When the walk began that came to `deepest`: since then all in front of it was read. Unix
    /// milliseconds; nothing: not known.
    std::optional<qint64> deepestBegan;
    std::optional<OpenReading> open; ///< broken off by a crash, an error, the budget or Cancel

    std::vector<LostRows> lostRows; ///< not brought by any other answer yet
    /// `room_id`s that came beside a walk: not all that stands behind them is here.
    QStringList strayRooms;

    /// Pages to be bought once more.
    std::set<int> wantedPages() const;
    /// There is something to go on with.
    bool isUnfinished() const { return open || !wantedPages().empty(); }
    /// Every livestream the source listed when page 1 was last bought is here.
    bool isComplete() const
    {
        return reachedEnd && !gapSince && lostRows.empty() && strayRooms.isEmpty();
    }
    bool operator==(const Reading &) const = default;
};

} // namespace livegauge

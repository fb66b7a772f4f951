#pragma once

#include <QString>
#include <QStringList>

#include <optional>

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
    QStringList lastRooms; ///< `room_id`s of the page that came last, in its order
    int pagesWithoutNews = 0;

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

    /// One page is to be bought once more, since rows of it could not be read. No refresh buys
    /// again, so this is told by both.
    bool isOnePageAgain() const { return isRefresh && buysAgain; }
    bool operator==(const OpenReading &) const = default;
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
    std::optional<OpenReading> open; ///< broken off by a crash, an error, the budget or Cancel

    /// A page is to be bought once more, since rows of it could not be read.
    bool wantsPageAgain() const { return open && open->isOnePageAgain(); }
    /// Every livestream the source listed when page 1 was last bought is here.
    bool isComplete() const { return reachedEnd && !gapSince && !wantsPageAgain(); }
    bool operator==(const Reading &) const = default;
};

} // namespace livegauge

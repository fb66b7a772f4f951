#pragma once

#include "archive/Archive.h"
#include "collect/PageWalk.h"
#include "domain/Fetch.h"
#include "domain/Influencer.h"

#include <optional>
#include <vector>

namespace livegauge {

/// One influencer's part of a run: which page comes next, what a page means for what is known of
/// the list, and when enough was read. Pure: sends and stores nothing.
///
/// A refresh ends at a page without changes that reaches livestreams known before, but only where
/// the rows have proved to come newest first and the days to be read again are behind it.
class InfluencerReading {
public:
    /// `now` in Unix milliseconds.
    InfluencerReading(const Influencer &record, const FetchPlan &plan, const FetchRules &rules,
                      qint64 now);

    /// Going on takes the `room_id`s read since then (Unix milliseconds); nothing where it begins
    /// at page 1.
    std::optional<qint64> wantsRoomsSince() const { return m_roomsSince; }
    void setRooms(const QStringList &rooms);

    /// The page to get next; nothing where this influencer is done.
    std::optional<int> nextPage() const;
    /// A page that is still fresh may be taken from the archive.
    bool mayTakeFresh() const { return m_mayTakeFresh; }

    /// A page was bought. Answers with the reading to be stored along with it.
    Reading bought(const Page &page);
    /// That page is stored: how its rows compare with what was there.
    void stored(const StoredPage &page);
    /// A fresh page came from the archive.
    void takenFresh(const Page &page);

    /// MoreToRead, Complete or EndUnknown.
    ReadState state() const;
    /// True where reading() must be stored once more.
    bool hasUnstoredEnd() const { return m_reading != m_lastStored; }
    const Reading &reading() const { return m_reading; }
    /// Livestreams of the last page that this run had not seen.
    int rowsOfLastPage() const { return static_cast<int>(m_lastRows.size()); }
    /// What came to be told since the last call.
    std::vector<FetchNote> takeNotes();

private:
    void takeUp();
    void begin(const FetchPlan &plan);
    void goOn(const WalkMark &mark, qint64 since);
    void judgeOrder();
    bool isPastReread(const StoredPage &page) const;
    void endRefresh();

    QString m_userId;
    FetchMode m_mode;
    int m_rereadDays;
    qint64 m_now;
    Reading m_reading;
    Reading m_lastStored;
    bool m_hadRows; ///< the archive held livestreams before this run
    PageWalk m_walk;
    std::optional<int> m_pagesWanted;
    std::optional<int> m_pagesLeft;
    std::optional<qint64> m_roomsSince;
    bool m_mayTakeFresh = false;
    qint64 m_began; ///< of the reading, before this run where it goes on
    int m_pagesTaken = 0;
    bool m_boughtAny = false;
    bool m_isDone =
        false; ///< before the list's end: a refresh that met nothing new, nothing to finish
    bool m_toldWhyAll = false;
    std::vector<Livestream> m_lastRows;
    std::optional<qint64> m_oldestStart; ///< of the walk, as far as this run saw it
    int m_inOrder = 0; ///< pairs of neighbours that stood newest first
    bool m_violated = false; ///< a newer livestream stood behind an older one
    int m_rowsNew = 0; ///< new to the archive
    std::vector<FetchNote> m_notes;
};

} // namespace livegauge

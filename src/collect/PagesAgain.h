#pragma once

#include "archive/Archive.h"
#include "collect/PageWalk.h"
#include "domain/Page.h"
#include "domain/Reading.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace livegauge {

/// Rows that could not be read, and the pages that a run buys once more for them, each alone and
/// behind all else. Pure, and one influencer's, as InfluencerReading is.
///
/// A run buys again what was wanted when it began, and no page twice: its price was told. What it
/// loses or finds elsewhere itself is for the next one.
///
/// A list grows at its front, so its rows only move down. Lost rows therefore stand on LostRows'
/// `page` or behind it. Whenever that page is bought, alone or by a walk:
///
/// - The landmark stands where it stood: the list has not moved, and the lost rows are those of
///   this answer. What cannot be read of it now either is the source's way.
/// - The landmark stands so near that the last lost row is on this page, too, or the row behind
///   them all is here, or the list ends here: this answer holds what was lost. What cannot be read
///   of it is lost anew, for it may be other rows.
/// - The landmark has moved so far that some stand on the next page: that one is wanted from now
///   on, as long as a row behind them all is known by which to find them.
/// - None of these rows is here: a walk goes on to the next page and finds them there. A page that
///   was bought alone tells nothing: it may be another than the one asked for. Then it is not
///   wanted any more, and the rows stay lost until a walk from page 1 has come by them.
class PagesAgain {
public:
    PagesAgain() = default;
    /// For a run that begins with this reading.
    explicit PagesAgain(const Reading &reading);

    /// The next one in front of page `end`.
    std::optional<int> next(int end) const;

    /// A walk bought a page and has come to `walk` by it. `isSoon`: right behind the one before.
    void walkedBy(Reading &reading, const Page &page, const PageWalk::Step &step,
                  const PageWalk &walk, bool isSoon);
    /// next() was bought. Opens a gap as any page does that stands in front of the known end, but
    /// where it holds a row that was there before.
    PageWalk::Step bought(Reading &reading, const Page &page, qint64 now);
    /// That page is stored. It tells nothing new of the list: where one of its rows was there
    /// before, so was what stands behind that.
    void stored(Reading &reading, const StoredPage &page);

private:
    enum class By { Walk, Itself };
    void take(Reading &reading, const Page &page, int rowsLost, int next, By by);

    std::set<int> m_wanted; ///< when the run began, and not bought since
    int m_before = 0; ///< page that the walk bought last
    QStringList m_lastRooms; ///< of the page bought last
    bool m_hasOpenedGap = false; ///< so did the page bought last
};

} // namespace livegauge

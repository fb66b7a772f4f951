#pragma once

#include "domain/Fetch.h"
#include "domain/Page.h"
#include "domain/Reading.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace livegauge {

/// The page whose rows follow those of `page`; by tens from page 2 on where the server takes the
/// page number for a row number.
int pageBehind(int page, bool rowOffset);

/// Reads one influencer's list page by page: decides from the pages so far which one to ask for
/// next, and when to stop. Sends nothing itself.
///
/// The API gives no total and no order. The list ends at a page of fewer than pageSize rows. A list
/// grows at its front, so what comes a second time was moved down: it comes first, and the first
/// new row stands right behind one of the page before. What comes otherwise is told apart: the
/// server takes the page number for a row number, or it answers with another page than the one
/// asked for. Such a page, one with rows of another influencer alone, and one of which no row can
/// be read end the walk with EndUnknown and do not count as read: the mark stays in front of them.
///
/// Ten livestreams do not begin between two requests, but between two days. A page that begins with
/// known rows, or ends with some, or has rows newer than those a list that comes newest first had
/// come to, is therefore another page, but where a walk goes on. It then steps over such pages
/// until it meets the rows it had come to: new ones are taken right behind these, and nowhere else.
/// Where these fill a page to its end, as the page before sent once more would, that page is asked
/// for again: a list that has moved holds other rows there. What nobody can tell from the next page
/// is one of rows that were never seen in a list that comes in no order.
///
/// In a list that comes newest first what is new is followed by the newest livestream known before.
/// A page that comes to older ones, or to the end of the list, without it is another page, too.
class PageWalk {
public:
    /// A walk from page 1, or on from a mark where nothing is known of the pages before it.
    explicit PageWalk(QString userId, const WalkMark &mark = {});
    /// Goes on. `seen`: the `room_id`s of the pages before the mark. `stray`: how many livestreams
    /// came beside them.
    PageWalk(QString userId, const WalkMark &mark, const QStringList &seen, qsizetype stray);
    /// The rows of this list have proved to come so.
    void setNewestFirst(bool isNewestFirst) { m_isNewestFirst = isNewestFirst; }

    /// The newest livestreams that were known before the walk, from the top of a list that comes
    /// newest first. One of a whole page of them is enough, behind a row of the same page: the
    /// source may have taken out those in front of it. `hasAllBehind`: so was all that is older.
    void setNewest(const std::vector<Livestream> &newest, bool hasAllBehind);

    /// Pages that were bought just before, whose rows need not be asked for: `room_id`s by page.
    void setRecent(const QHash<int, QStringList> &pages) { m_recent = pages; }

    const QString &userId() const { return m_userId; }
    /// The page to buy next; nothing where the list has ended or going on makes no sense.
    std::optional<int> nextPage() const;
    /// MoreToRead, Complete or EndUnknown.
    ReadState state() const { return m_state; }
    const WalkMark &mark() const { return m_mark; }
    /// It steps over known rows, to those it had come to.
    bool looksForMark() const { return m_mark.pagesWithoutNews > 0; }
    bool hasSeen(const QString &roomId) const { return m_seen.contains(roomId); }
    /// A livestream that came beside the walk. False where it had come before.
    bool see(const QString &roomId);

    /// What an answer is.
    enum class Kind {
        Next, ///< the page asked for: the walk has come by it
        Known, ///< in front of what the walk had come to, if the list has moved
        Another, ///< than the page asked for
    };
    struct Step {
        Kind kind = Kind::Next;
        std::vector<Livestream> newRows; ///< this influencer's that this walk had not seen
        std::vector<Livestream> olderRows; ///< likewise, but known, as all around them, before it
        std::vector<FetchNote> notes;
        int rowsLost = 0; ///< had no identity: nobody knows which livestreams they are
        /// Where it is Another: pages whose last answer was another page, this one among them but
        /// where it told so of the others.
        std::vector<int> wrongPages;
    };
    /// Takes the answer to nextPage(). `isSoon`: it was bought right behind the page before it.
    /// Else it tells nothing of a server that takes the page number for a row number: nine
    /// livestreams that began in between look the same.
    Step take(const Page &page, bool isSoon = true);
    /// Comes by nextPage() as it was kept, bought by a walk that took it for that. `rowOffset`:
    /// this server is known to take the page number for a row number.
    Step pass(const Page &page, bool rowOffset);

private:
    /// An answer's rows of this influencer.
    struct Rows {
        QStringList rooms;
        qsizetype known = 0; ///< of them
        qsizetype firstNew = 0; ///< rooms.size() where there is none
        std::optional<qint64> firstStart; ///< of the first of them
        std::optional<qint64> lastStart;
    };
    Rows lookAt(const Page &page, Step &step) const;
    Kind kindOf(const Page &page, const Rows &rows, bool isSoon) const;
    bool isInFront(const Rows &rows) const;
    bool isRightBehind(const Rows &rows) const;
    bool mayHaveMoved(const Rows &rows, bool isSoon) const;
    bool leavesOut(const Page &page) const;
    void endAtGap(const Page &page, Step &step);
    bool looksLikeRowOffset(const Page &page, const QStringList &rooms) const;
    void noteProblems(const Page &page, int strangers, Step &step) const;
    void judge(const Page &page, const Rows &rows, bool isSoon, Step &step);
    void end(Step &step);
    void endInFront(Step &step);
    void goPast(const Page &page, const Rows &rows, Step &step);
    void stepOver(const Rows &rows, Step &step);
    void lookBefore(const QStringList &rooms, bool isFull, Step &step);
    void noteArrivals(int rows, Step &step) const;

    QString m_userId;
    WalkMark m_mark;
    ReadState m_state = ReadState::MoreToRead;
    QSet<QString> m_seen;
    qsizetype m_strayRows = 0; ///< came beside it
    bool m_isNewestFirst = false;
    bool m_goesOn = false; ///< behind pages of another time, whose rows are known
    QSet<QString> m_steppedOver;
    QStringList m_newest; ///< known before, in their order; empty where one of them was met
    qint64 m_newestStart = 0;
    bool m_hasAllBehind = false;
    QHash<int, QStringList> m_recent;
};

} // namespace livegauge

#pragma once

#include "domain/Fetch.h"
#include "domain/Page.h"
#include "domain/Reading.h"

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
/// The API gives no total and no order. The list ends at a page of fewer than pageSize rows. Rows
/// that come a second time are told apart: a stream began meanwhile and moved the list down, the
/// server takes the page number for a row number, or it answers with another page than the one
/// asked for. Such a page, one with rows of another influencer alone, and one of which no row can
/// be read end the walk with
/// EndUnknown and does not count as read: the mark stays in front of it.
class PageWalk {
public:
    /// A walk from page 1, or from a mark on; `seen` are the `room_id`s of the pages before it.
    explicit PageWalk(QString userId, const WalkMark &mark = {}, const QStringList &seen = {});

    const QString &userId() const { return m_userId; }
    /// The page to buy next; nothing where the list has ended or going on makes no sense.
    std::optional<int> nextPage() const;
    /// MoreToRead, Complete or EndUnknown.
    ReadState state() const { return m_state; }
    const WalkMark &mark() const { return m_mark; }
    /// A livestream that came beside the walk. False where it had come before.
    bool see(const QString &roomId);

    struct Step {
        std::vector<Livestream> newRows; ///< this influencer's that this walk had not seen
        std::vector<FetchNote> notes;
        int rowsLost = 0; ///< had no identity: nobody knows which livestreams they are
    };
    /// Takes the answer to nextPage(). `isSoon`: it was bought right behind the page before it.
    /// Else it tells nothing of a server that takes the page number for a row number: nine
    /// livestreams that began in between look the same.
    Step take(const Page &page, bool isSoon = true);

private:
    bool looksLikeRowOffset(const Page &page, const QStringList &rooms) const;
    void noteProblems(const Page &page, int strangers, Step &step) const;
    void noteRowOffset(Step &step);
    bool isAnotherPage(const Step &step, const QStringList &rooms, bool isSoon);

    QString m_userId;
    WalkMark m_mark;
    ReadState m_state = ReadState::MoreToRead;
    QSet<QString> m_seen;
};

} // namespace livegauge

#pragma once

#include "domain/Fetch.h"
#include "domain/Page.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace livegauge {

/// Reads one influencer's list page by page: decides from the pages so far which one to ask for
/// next, and when to stop. Sends nothing itself.
///
/// The API gives no total and no order. The list ends at a page of fewer than pageSize rows. Rows
/// that come a second time are told apart: a stream began meanwhile and moved the list down, the
/// server takes the page number for a row number, or it repeats itself.
class PageWalk {
public:
    explicit PageWalk(QString userId);

    const QString &userId() const { return m_userId; }
    /// The page to buy next; nothing where the list has ended or going on makes no sense.
    std::optional<int> nextPage() const;
    /// A page of it has come.
    bool hasBegun() const { return m_begun; }
    /// MoreToRead, Complete or EndUnknown.
    ReadState state() const { return m_state; }

    struct Step {
        int newRows = 0; ///< rows this walk had not seen
        std::vector<FetchNote> notes;
    };
    /// Takes the answer to nextPage().
    Step take(const Page &page);

private:
    bool looksLikeRowOffset(const Page &page, const QStringList &rooms) const;
    void noteProblems(const Page &page, Step &step) const;
    void judgeRepeats(const Page &page, const QStringList &rooms, int repeated, Step &step);

    QString m_userId;
    int m_next = 1;
    ReadState m_state = ReadState::MoreToRead;
    bool m_rowOffset = false;
    bool m_begun = false;
    int m_pagesWithoutNews = 0;
    QSet<QString> m_seen;
    QStringList m_lastRooms;
};

} // namespace livegauge

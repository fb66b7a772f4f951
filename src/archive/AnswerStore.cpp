#include "archive/AnswerStore.h"

#include "archive/SqlError.h"

#include <algorithm>

namespace livegauge {
namespace {

/// Of a page of 6.5 kB level 1 leaves 29 %, 6 leaves 26 % for 0.03 ms more, and 9 leaves no less.
constexpr int packingLevel = 6;

/// A page that can be read has 10 kB. More than this tells no more of what went wrong.
constexpr qsizetype mostOfFailed = 256 * 1024;

bool isWithin(qint64 time, const Moments &when)
{
    return when.from <= time && time <= when.until;
}

/// The one answer asked for; empty where there is none.
QByteArray unpacked(Statement &asked)
{
    QByteArray body;
    if (asked.next())
        body = qUncompress(asked.blob(0));
    asked.reset();
    return body;
}

} // namespace

AnswerStore::AnswerStore(Connection &connection)
    : m_add(connection, "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, 1)")
    , m_disown(connection,
               "UPDATE answers SET is_asked = 0 WHERE request ="
               " (SELECT max(request) FROM answers WHERE influencer = ? AND page = ?)")
    , m_newest(connection,
               "SELECT time, raw, request FROM answers WHERE influencer = ?1 AND page = ?2"
               " AND is_asked ORDER BY request DESC LIMIT 1")
    // The bare column comes from the row that has the maximum: that is SQLite's promise.
    , m_fresh(connection,
              "SELECT page, rows, time, max(request) FROM answers WHERE influencer = ?"
              " AND is_asked GROUP BY page ORDER BY page")
    , m_addFailed(connection, "INSERT INTO failed_answers VALUES (?, ?)")
    , m_ofRequest(connection,
                  "SELECT raw FROM answers WHERE request = ?1"
                  " UNION ALL SELECT raw FROM failed_answers WHERE request = ?1")
    , m_ofLivestream(connection,
                     "SELECT a.raw FROM livestreams l"
                     " JOIN answers a ON a.influencer = l.influencer AND a.time = l.last_read"
                     " WHERE l.room_id = ? ORDER BY a.request DESC LIMIT 1")
{
}

void AnswerStore::add(const PageToStore &page, qint64 influencer)
{
    m_add.run(page.requestId, influencer, page.page.request.page, page.time, page.page.rowsSent,
              qCompress(page.page.raw, packingLevel));
    for (const int wrong : page.wrongPages)
        m_disown.run(influencer, wrong);
}

void AnswerStore::addFailed(qint64 requestId, const QByteArray &body)
{
    if (!body.isEmpty())
        m_addFailed.run(requestId,
                        qCompress(body.first(std::min(body.size(), mostOfFailed)), packingLevel));
}

QByteArray AnswerStore::ofRequest(qint64 requestId)
{
    m_ofRequest.ask(requestId);
    return unpacked(m_ofRequest);
}

QByteArray AnswerStore::ofLivestream(const QString &roomId)
{
    m_ofLivestream.ask(roomId);
    return unpacked(m_ofLivestream);
}

std::optional<StoredAnswer> AnswerStore::newest(const PageRequest &request, qint64 influencer,
                                                const Moments &when)
{
    std::optional<StoredAnswer> answer;
    m_newest.ask(influencer, request.page);
    if (m_newest.next() && isWithin(m_newest.number(0), when))
        answer = StoredAnswer{request, qUncompress(m_newest.blob(1)), m_newest.number(0),
                              m_newest.number(2)};
    m_newest.reset();
    return answer;
}

std::vector<FreshPage> AnswerStore::fresh(const QString &userId, qint64 influencer,
                                          const Moments &when)
{
    std::vector<FreshPage> pages;
    m_fresh.ask(influencer);
    while (m_fresh.next()) {
        if (isWithin(m_fresh.number(2), when))
            pages.push_back(
                {{userId, m_fresh.count(0)}, m_fresh.count(1) < pageSize, m_fresh.number(3)});
    }
    return pages;
}

} // namespace livegauge

#include "archive/AnswerStore.h"

#include "archive/SqlError.h"

namespace livegauge {
namespace {

/// Of a page of 6.5 kB level 1 leaves 29 %, 6 leaves 26 % for 0.03 ms more, and 9 leaves no less.
constexpr int packingLevel = 6;

} // namespace

AnswerStore::AnswerStore(Connection &connection)
    : m_connection(connection)
    , m_add(connection, "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)")
    , m_newest(connection,
               "SELECT time, raw FROM answers WHERE influencer = ? AND page = ?"
               " AND time >= ? ORDER BY time DESC, request DESC LIMIT 1")
    // The bare column comes from the row that has the maximum: that is SQLite's promise.
    , m_fresh(connection,
              "SELECT page, rows, max(time) FROM answers WHERE influencer = ? AND time >= ?"
              " GROUP BY page ORDER BY page")
{
}

void AnswerStore::add(const PageToStore &page, qint64 influencer)
{
    m_add.run(page.requestId, influencer, page.page.request.page, page.time, page.page.rowsSent,
              qCompress(page.page.raw, packingLevel));
}

std::optional<StoredAnswer> AnswerStore::newest(const PageRequest &request, qint64 influencer,
                                                qint64 notBefore)
{
    std::optional<StoredAnswer> answer;
    m_newest.ask(influencer, request.page, notBefore);
    if (m_newest.next())
        answer = StoredAnswer{request, qUncompress(m_newest.blob(1)), m_newest.number(0)};
    m_newest.reset();
    return answer;
}

std::vector<FreshPage> AnswerStore::fresh(const QString &userId, qint64 influencer,
                                          qint64 notBefore)
{
    std::vector<FreshPage> pages;
    m_fresh.ask(influencer, notBefore);
    while (m_fresh.next())
        pages.push_back({{userId, m_fresh.count(0)}, m_fresh.count(1) < pageSize});
    return pages;
}

} // namespace livegauge

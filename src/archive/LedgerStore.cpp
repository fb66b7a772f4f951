#include "archive/LedgerStore.h"

#include <limits>

namespace livegauge {
namespace {

LedgerEntry entryAt(const Statement &row)
{
    LedgerEntry entry;
    entry.id = row.number(0);
    entry.time = row.number(1);
    entry.ended = row.maybeNumber(2);
    entry.userId = row.text(3);
    entry.page = row.count(4);
    entry.keyLastFour = row.text(5);
    entry.origin = row.text(6);
    const QString outcome = row.text(7);
    if (outcome == QLatin1String("page"))
        entry.outcome = LedgerEntry::Outcome::Page;
    else if (outcome == QLatin1String("failed"))
        entry.outcome = LedgerEntry::Outcome::Failed;
    entry.error = errorKindFromKey(row.text(8));
    entry.status = row.count(9);
    if (!row.isNull(10))
        entry.sends = row.count(10);
    entry.rowsNew = row.count(11);
    entry.rowsChanged = row.count(12);
    entry.rowsKnown = row.count(13);
    entry.isAnswerKept = row.count(14) != 0;
    return entry;
}

} // namespace

LedgerStore::LedgerStore(Connection &connection)
    : m_connection(connection)
    , m_begin(connection,
              "INSERT INTO requests (time, user_id, page, key_last_four, origin)"
              " VALUES (?, ?, ?, ?, ?)")
    , m_endWithPage(connection,
                    "UPDATE requests SET outcome = 'page', ended = ?2, status = 200,"
                    " sends = ?3, rows_new = ?4, rows_changed = ?5, rows_known = ?6"
                    " WHERE id = ?1 AND outcome = 'unknown'")
    , m_endWithError(connection,
                     "UPDATE requests SET outcome = 'failed', ended = ?2, error = ?3,"
                     " status = ?4, sends = ?5 WHERE id = ?1 AND outcome = 'unknown'")
    , m_takeInterrupted(connection,
                        "UPDATE requests SET interrupted = 1"
                        " WHERE outcome = 'unknown' AND interrupted = 0")
    , m_entries(connection,
                "SELECT id, time, ended, user_id, page, key_last_four, origin, outcome,"
                " error, status, sends, rows_new, rows_changed, rows_known,"
                " EXISTS (SELECT 1 FROM answers WHERE request = id)"
                " OR EXISTS (SELECT 1 FROM failed_answers WHERE request = id)"
                " FROM requests WHERE time >= ?1 AND (?2 = '' OR user_id = ?2)"
                " ORDER BY id")
    , m_spentSince(connection, "SELECT total(ifnull(sends, 1)) FROM requests WHERE time >= ?")
{
}

qint64 LedgerStore::begin(const LedgerEntry &entry)
{
    m_begin.run(entry.time, entry.userId, entry.page, entry.keyLastFour, entry.origin);
    return m_connection.lastRowId();
}

bool LedgerStore::endWithPage(const PageToStore &page, const StoredPage &stored)
{
    return m_endWithPage.run(page.requestId, page.time, page.sends, stored.rowsNew,
                             stored.rowsChanged, stored.rowsKnown)
        && m_connection.rowsTouched() == 1;
}

bool LedgerStore::endWithError(qint64 id, const Error &error, int sends, qint64 time)
{
    return m_endWithError.run(id, time, QString(errorKey(error.kind)), error.status, sends)
        && m_connection.rowsTouched() == 1;
}

int LedgerStore::takeInterrupted()
{
    return m_takeInterrupted.run() ? m_connection.rowsTouched() : 0;
}

std::vector<LedgerEntry> LedgerStore::entries(const LedgerQuery &query)
{
    std::vector<LedgerEntry> entries;
    m_entries.ask(query.since.value_or(std::numeric_limits<qint64>::min()), query.userId);
    while (m_entries.next())
        entries.push_back(entryAt(m_entries));
    return entries;
}

int LedgerStore::spentSince(qint64 time)
{
    m_spentSince.ask(time);
    const int spent = m_spentSince.next() ? m_spentSince.count(0) : 0;
    m_spentSince.reset();
    return spent;
}

} // namespace livegauge

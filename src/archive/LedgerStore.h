#pragma once

#include "archive/Archive.h"
#include "archive/Statement.h"

#include <vector>

namespace livegauge {

/// What was asked of the API and what came of it. Call the writing ones in a transaction.
class LedgerStore {
public:
    explicit LedgerStore(Connection &connection);

    qint64 begin(const LedgerEntry &entry);
    /// False, and nothing happens, where no such entry is open.
    bool endWithPage(const PageToStore &page, const StoredPage &stored);
    bool endWithError(qint64 id, const Error &error, int sends, qint64 time);
    /// Counts the entries whose program ended first, and marks them so that none counts twice.
    int takeInterrupted();

    std::vector<LedgerEntry> entries(const LedgerQuery &query);
    int spentSince(qint64 time);

private:
    Connection &m_connection;
    Statement m_begin;
    Statement m_endWithPage;
    Statement m_endWithError;
    Statement m_takeInterrupted;
    Statement m_entries;
    Statement m_spentSince;
};

} // namespace livegauge

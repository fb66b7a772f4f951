#pragma once

#include "archive/ArchiveSession.h"

#include <QStringList>

#include <optional>
#include <span>

namespace livegauge {

/// What a write brought, and whose records are other than they were.
struct Written {
    StoredPage page;
    QStringList influencers;
};

/// The ledger's entry of a request that is about to leave, and room for what comes of it.
Result<qint64> writeIntent(ArchiveSession &session, const LedgerEntry &entry);

/// The end of a request that brought no page, and what came instead where there is room for it.
std::optional<Error> writeFailure(ArchiveSession &session, const RequestEnd &end);

/// A page, its raw answer, the end of its request and the reading, in one transaction.
Result<Written> writePage(ArchiveSession &session, const PageToStore &page);

/// Rows without a request, in one transaction.
Result<Written> writeRows(ArchiveSession &session, std::span<const Livestream> rows, qint64 time);

} // namespace livegauge

#pragma once

#include "archive/ArchiveSession.h"

#include <QStringList>

#include <span>

namespace livegauge {

/// What a write brought, and whose records are other than they were.
struct Written {
    StoredPage page;
    QStringList influencers;
};

/// A page, its raw answer, the end of its request and the reading, in one transaction.
Result<Written> writePage(ArchiveSession &session, const PageToStore &page);

/// Rows without a request, in one transaction.
Result<Written> writeRows(ArchiveSession &session, std::span<const Livestream> rows, qint64 time);

} // namespace livegauge

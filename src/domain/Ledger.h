#pragma once

#include "domain/Error.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <span>
#include <vector>

namespace livegauge {

/// One attempt to get a page. Written down before the request leaves, completed when its end is
/// known.
struct LedgerEntry {
    enum class Outcome {
        Unknown, ///< no end is known: under way, or the program ended first
        Page, ///< a page came and is stored
        Failed, ///< `error` says how
    };

    qint64 id = 0;
    qint64 time = 0; ///< Unix milliseconds, UTC: just before it left
    std::optional<qint64> ended; ///< Unix milliseconds, UTC
    QString userId; ///< the influencer asked for
    int page = 0;
    QString keyLastFour; ///< may be empty; never more of the key
    QString origin; ///< see originOf()
    Outcome outcome = Outcome::Unknown;
    std::optional<ErrorKind> error;
    int status = 0; ///< HTTP status, 0 where none came
    std::optional<int> sends; ///< how often it really left; nothing: not known
    int rowsNew = 0;
    int rowsChanged = 0;
    int rowsKnown = 0;
    bool isAnswerKept = false; ///< the archive has what came, a page or not

    /// Credits it may have cost: each send one, and one where the number of sends is not known.
    int mayHaveCost() const { return sends.value_or(1); }
    bool operator==(const LedgerEntry &) const = default;
};

/// "page", "unknown", or the errorKey() of what went wrong.
QString outcomeKey(const LedgerEntry &entry);

enum class LedgerSumBy { Day, Influencer, Key };

struct LedgerSum {
    QString of; ///< ISO date, influencer id, or the key's last four characters
    int requests = 0;
    int mayHaveCost = 0;
    int pages = 0;
    int rowsNew = 0;
    int rowsChanged = 0;
    int rowsKnown = 0;

    bool operator==(const LedgerSum &) const = default;
};

/// Sums in the order their first entry comes. Days are those of `zone`.
std::vector<LedgerSum> sumLedger(std::span<const LedgerEntry> entries, LedgerSumBy by,
                                 const QTimeZone &zone);

} // namespace livegauge

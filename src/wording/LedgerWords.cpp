#include "wording/LedgerWords.h"

#include <QCoreApplication>

#include <array>

namespace livegauge {
namespace {

struct Words {
    ErrorKind kind;
    const char *text;
};

// clang-format off
constexpr std::array table{
    Words{ErrorKind::NoKey, QT_TRANSLATE_NOOP("Ledger", "no key")},
    Words{ErrorKind::AddressRefused, QT_TRANSLATE_NOOP("Ledger", "unsafe address")},
    Words{ErrorKind::HostNotFound, QT_TRANSLATE_NOOP("Ledger", "server not found")},
    Words{ErrorKind::ConnectionRefused, QT_TRANSLATE_NOOP("Ledger", "connection refused")},
    Words{ErrorKind::NoNetwork, QT_TRANSLATE_NOOP("Ledger", "no network")},
    Words{ErrorKind::TlsFailed, QT_TRANSLATE_NOOP("Ledger", "no secure connection")},
    Words{ErrorKind::ProxyFailed, QT_TRANSLATE_NOOP("Ledger", "proxy failed")},
    Words{ErrorKind::QueueTimeout, QT_TRANSLATE_NOOP("Ledger", "not sent in time")},
    Words{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Ledger", "cancelled before sending")},
    Words{ErrorKind::BudgetReached, QT_TRANSLATE_NOOP("Ledger", "budget reached")},
    Words{ErrorKind::ClosedWithoutAnswer, QT_TRANSLATE_NOOP("Ledger", "closed without an answer")},
    Words{ErrorKind::TimedOut, QT_TRANSLATE_NOOP("Ledger", "no answer in time")},
    Words{ErrorKind::AnswerCutOff, QT_TRANSLATE_NOOP("Ledger", "answer cut off")},
    Words{ErrorKind::CancelledInFlight, QT_TRANSLATE_NOOP("Ledger", "cancelled after sending")},
    Words{ErrorKind::Redirected, QT_TRANSLATE_NOOP("Ledger", "redirected")},
    Words{ErrorKind::LoginPage, QT_TRANSLATE_NOOP("Ledger", "web page instead of data")},
    Words{ErrorKind::AnswerTooLarge, QT_TRANSLATE_NOOP("Ledger", "answer too large")},
    Words{ErrorKind::AnswerUnreadable, QT_TRANSLATE_NOOP("Ledger", "answer unreadable")},
    Words{ErrorKind::BadRequest, QT_TRANSLATE_NOOP("Ledger", "request not accepted")},
    Words{ErrorKind::KeyRefused, QT_TRANSLATE_NOOP("Ledger", "key refused")},
    Words{ErrorKind::OutOfCredit, QT_TRANSLATE_NOOP("Ledger", "out of credits")},
    Words{ErrorKind::Forbidden, QT_TRANSLATE_NOOP("Ledger", "not allowed")},
    Words{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Ledger", "not found")},
    Words{ErrorKind::TooManyRequests, QT_TRANSLATE_NOOP("Ledger", "too many requests")},
    Words{ErrorKind::ServerFault, QT_TRANSLATE_NOOP("Ledger", "server fault")},
    Words{ErrorKind::UnexpectedStatus, QT_TRANSLATE_NOOP("Ledger", "unexpected answer")},
    Words{ErrorKind::ArchiveInUse, QT_TRANSLATE_NOOP("Ledger", "archive in use")},
    Words{ErrorKind::ArchiveReadOnly, QT_TRANSLATE_NOOP("Ledger", "archive read-only")},
    Words{ErrorKind::ArchiveFull, QT_TRANSLATE_NOOP("Ledger", "archive full")},
    Words{ErrorKind::ArchiveBroken, QT_TRANSLATE_NOOP("Ledger", "archive damaged")},
    Words{ErrorKind::ArchiveNewer, QT_TRANSLATE_NOOP("Ledger", "archive of a newer version")},
    Words{ErrorKind::ArchiveFailed, QT_TRANSLATE_NOOP("Ledger", "archive failed")},
    Words{ErrorKind::ArchiveMissing, QT_TRANSLATE_NOOP("Ledger", "no archive")},
    Words{ErrorKind::ArchiveUnreadable, QT_TRANSLATE_NOOP("Ledger", "archive unreadable")},
    Words{ErrorKind::ArchiveBusy, QT_TRANSLATE_NOOP("Ledger", "archive busy")},
    Words{ErrorKind::ArchiveNotOpened, QT_TRANSLATE_NOOP("Ledger", "archive not opened")},
    Words{ErrorKind::ArchiveDiskFault, QT_TRANSLATE_NOOP("Ledger", "fault of the archive's disk")},
};
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].kind != static_cast<ErrorKind>(i))
            return false;
    }
    return table.back().kind == ErrorKind::ArchiveDiskFault;
}
static_assert(isInOrder(), "one row for each kind, in the enumeration's order");

QString failureText(const LedgerEntry &entry)
{
    const auto place = static_cast<std::size_t>(*entry.error);
    const QString text = QCoreApplication::translate("Ledger", table[place].text);
    //: What became of a request, with its HTTP status: "out of credits (402)"
    const QString both = QCoreApplication::translate("Ledger", "%1 (%2)");
    return entry.status == 0 ? text : both.arg(text).arg(entry.status);
}

} // namespace

QString outcomeText(const LedgerEntry &entry)
{
    if (entry.outcome == LedgerEntry::Outcome::Page)
        //: What became of a request: a page came and is stored
        return QCoreApplication::translate("Ledger", "page received");
    if (entry.outcome == LedgerEntry::Outcome::Failed && entry.error)
        return failureText(entry);
    //: What became of a request: nobody knows
    return QCoreApplication::translate("Ledger", "unknown");
}

QString ledgerTotalText(int requests, int mayHaveCost)
{
    //: %1: "12 requests", %2: "14 credits"
    return QCoreApplication::translate("Ledger", "%1 may have cost %2.")
        .arg(QCoreApplication::translate("Ledger", "%Ln request(s)", nullptr, requests),
             QCoreApplication::translate("Ledger", "%Ln credit(s)", nullptr, mayHaveCost));
}

} // namespace livegauge

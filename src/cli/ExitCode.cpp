#include "cli/ExitCode.h"

#include <algorithm>

namespace livegauge {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoKey:
    case ErrorKind::AddressRefused:
    case ErrorKind::KeyRefused:
    case ErrorKind::OutOfCredit:
    case ErrorKind::Forbidden:
        return ExitCode::KeyRefused;
    case ErrorKind::BudgetReached:
    case ErrorKind::Cancelled:
    case ErrorKind::CancelledInFlight:
        return ExitCode::Partial;
    case ErrorKind::ArchiveInUse:
    case ErrorKind::ArchiveReadOnly:
    case ErrorKind::ArchiveFull:
    case ErrorKind::ArchiveBroken:
    case ErrorKind::ArchiveNewer:
    case ErrorKind::ArchiveFailed:
    case ErrorKind::ArchiveMissing:
    case ErrorKind::ArchiveUnreadable:
    case ErrorKind::ArchiveBusy:
    case ErrorKind::ArchiveNotOpened:
    case ErrorKind::ArchiveDiskFault:
        return ExitCode::Archive;
    default:
        return ExitCode::Network;
    }
}

ExitCode exitCodeOf(const FetchProgress &progress, bool isKept)
{
    if (progress.stoppedBy)
        return exitCodeOf(progress.stoppedBy->kind);
    const bool isRowLost = std::ranges::any_of(progress.notes, [](const FetchNote &note) {
        return note.kind == FetchNoteKind::RowsUnreadable;
    });
    if (isRowLost)
        return ExitCode::Partial;
    if (progress.isWhole()) // also where all that was under way when it was cancelled came
        return ExitCode::Complete;
    if (progress.cancelled)
        return ExitCode::Partial;
    const bool broughtSomething = progress.pages + progress.pagesKept > 0 || isKept;
    return broughtSomething ? ExitCode::Partial : ExitCode::Network;
}

} // namespace livegauge

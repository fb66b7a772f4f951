#include "cli/ExitCode.h"

#include <QTest>

using namespace livegauge;

namespace {

FetchProgress ended(ReadState state, int pages)
{
    InfluencerProgress influencer;
    influencer.state = state;
    influencer.pages = pages;
    FetchProgress progress;
    progress.influencers.push_back(influencer);
    progress.pages = pages;
    return progress;
}

FetchProgress stoppedBy(ErrorKind kind)
{
    FetchProgress progress = ended(ReadState::Failed, 1);
    Error error;
    error.kind = kind;
    progress.stoppedBy = error;
    return progress;
}

} // namespace

class TestExitCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEndedTheRunDecides_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        const auto row = [](ErrorKind kind, int code) {
            QTest::newRow(errorKey(kind).data()) << static_cast<int>(kind) << code;
        };
        for (const ErrorKind kind :
             {ErrorKind::NoKey, ErrorKind::KeyRefused, ErrorKind::OutOfCredit, ErrorKind::Forbidden,
              ErrorKind::AddressRefused})
            row(kind, 3);
        row(ErrorKind::BudgetReached, 4);
        for (const ErrorKind kind :
             {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::NoNetwork,
              ErrorKind::TlsFailed, ErrorKind::ProxyFailed, ErrorKind::Redirected,
              ErrorKind::LoginPage, ErrorKind::TooManyRequests})
            row(kind, 5);
        for (const ErrorKind kind :
             {ErrorKind::ArchiveInUse, ErrorKind::ArchiveReadOnly, ErrorKind::ArchiveFull,
              ErrorKind::ArchiveBroken, ErrorKind::ArchiveNewer, ErrorKind::ArchiveFailed,
              ErrorKind::ArchiveMissing, ErrorKind::ArchiveUnreadable, ErrorKind::ArchiveBusy,
              ErrorKind::ArchiveNotOpened, ErrorKind::ArchiveDiskFault})
            row(kind, 6);
    }

    void whatEndedTheRunDecides()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        const auto how = exitCodeOf(stoppedBy(static_cast<ErrorKind>(kind)), true);
        QCOMPARE(static_cast<int>(how), code);
    }

    void aWholeRunIsComplete()
    {
        QCOMPARE(exitCodeOf(ended(ReadState::Complete, 3), true), ExitCode::Complete);
        QCOMPARE(exitCodeOf(ended(ReadState::MoreToRead, 1), true), ExitCode::Complete);
    }

    void aFailedInfluencerLeavesAPartialRun()
    {
        QCOMPARE(exitCodeOf(ended(ReadState::Failed, 2), false), ExitCode::Partial);
        QCOMPARE(exitCodeOf(ended(ReadState::Failed, 0), true), ExitCode::Partial);
        QCOMPARE(exitCodeOf(ended(ReadState::Failed, 0), false), ExitCode::Network);
    }

    void aCancelledRunCanGoOn()
    {
        FetchProgress progress = ended(ReadState::Cancelled, 0);
        progress.cancelled = true;
        QCOMPARE(exitCodeOf(progress, false), ExitCode::Partial);
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_ExitCode.moc"

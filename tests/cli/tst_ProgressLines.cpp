#include "cli/ProgressLines.h"

#include <QTest>

using namespace livegauge;

namespace {

FetchProgress reading(int influencers, int pages)
{
    FetchProgress progress;
    progress.running = true;
    progress.plan.pagesEach.reset();
    progress.influencers.resize(static_cast<std::size_t>(influencers));
    progress.pages = pages;
    progress.rows = pages * 10;
    return progress;
}

} // namespace

/// The line of a run on a terminal.
class TestProgressLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBarWhereTheEndIsKnown()
    {
        FetchProgress progress = reading(2, 3);
        progress.plan.pagesEach = 6;
        QCOMPARE(fractionDone(progress, Price{2, 12}), std::optional(0.25));
        QVERIFY(statusLine(progress, Price{2, 12})
                    .startsWith(QStringLiteral("[#####...............] Reading")));
    }

    void countsWhereItIsNot()
    {
        const FetchProgress progress = reading(1, 12);
        const Price open{1, std::nullopt};
        QCOMPARE(fractionDone(progress, open), std::nullopt);
        const QString line = statusLine(progress, open);
        QVERIFY2(line.startsWith(QStringLiteral("Reading")), qPrintable(line));
        QVERIFY(line.contains(QStringLiteral("12 page")));
        QVERIFY(line.contains(QStringLiteral("120 livestream")));
    }

    void aBudgetIsNoEndUnlessThePagesAreCounted()
    {
        FetchProgress progress = reading(4, 10);
        const Price capped{4, 40, Budget::Fetch};
        QCOMPARE(fractionDone(progress, capped), std::nullopt);
        progress.plan.pagesEach = 20;
        QCOMPARE(fractionDone(progress, capped), std::optional(0.25));
    }

    void aListThatEndsEarlyCountsAsItsShare()
    {
        FetchProgress progress = reading(2, 1);
        progress.plan.pagesEach = 6;
        progress.influencers.front().state = ReadState::Complete;
        QCOMPARE(fractionDone(progress, Price{2, 12}), std::optional(0.5));
    }
};

QTEST_GUILESS_MAIN(TestProgressLines)
#include "tst_ProgressLines.moc"

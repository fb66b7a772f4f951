#include "wording/FetchWords.h"

#include <QTest>

using namespace livegauge;

class TestFetchWords : public QObject {
    Q_OBJECT

    static FetchProgress run()
    {
        FetchProgress progress;
        progress.influencers.resize(3);
        progress.influencers[0].state = ReadState::Complete;
        progress.pages = 6;
        progress.rows = 55;
        progress.rowsNew = 35;
        progress.rowsChanged = 2;
        progress.requests = 7;
        progress.running = true;
        return progress;
    }

private Q_SLOTS:
    void whatIsWholeWasNotCancelled()
    {
        FetchProgress progress = run();
        progress.cancelled = true;
        for (InfluencerProgress &one : progress.influencers)
            one.state = ReadState::Complete;
        progress.notes.clear();
        QCOMPARE(endText(progress, Language::English), QString());
        progress.influencers.front().state = ReadState::Cancelled;
        QVERIFY(endText(progress, Language::English).startsWith(QStringLiteral("The fetch was")));
    }

    void whileItRunsItSaysHowManyAreToCome()
    {
        const QString text = progressText(run());
        QVERIFY(text.startsWith(QStringLiteral("Reading, 2 influencer(s) to go: ")));
        QVERIFY(!text.contains(QStringLiteral("credit"))); // not over yet
    }

    void atItsEndItSaysWhatItBroughtAndMayHaveCost()
    {
        FetchProgress progress = run();
        progress.running = false;
        for (InfluencerProgress &one : progress.influencers)
            one.state = ReadState::Complete;
        const QString text = progressText(progress);
        QVERIFY(text.startsWith(QStringLiteral("Done: ")));
        QVERIFY(text.contains(QStringLiteral("55 livestream(s) (35 new, 2 changed)")));
        QVERIFY(text.endsWith(QStringLiteral("7 request(s), up to 7 credit(s)")));
    }

    void whatIsKeptIsSaidOnce()
    {
        FetchProgress progress = run();
        progress.running = false;
        progress.stoppedBy.emplace().kind = ErrorKind::BudgetReached;
        QCOMPARE(endText(progress, Language::English).count(QStringLiteral("kept")), 1);
    }
};

QTEST_APPLESS_MAIN(TestFetchWords)
#include "tst_FetchWords.moc"

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

    /// A refresh that met nothing new tells no page of it.
    void anEndThatIsNotKnownHasAReason()
    {
        FetchProgress progress = run();
        progress.running = false;
        progress.notes.clear();
        for (InfluencerProgress &one : progress.influencers)
            one.state = ReadState::EndUnknown;
        const QString reason = QStringLiteral("come right so far");
        QVERIFY(endText(progress, Language::English).contains(reason));
        for (const InfluencerProgress &one : progress.influencers)
            progress.notes.push_back({FetchNoteKind::PageRepeats, one.userId, 2});
        QCOMPARE(endText(progress, Language::English).count(reason), 0);
    }

    /// An answer that was no page is an answer.
    void whatACancelLeftOpenIsWhatWasDropped()
    {
        FetchProgress progress = run();
        progress.running = false;
        progress.cancelled = true;
        progress.requests = 9;
        const auto isTold = [&progress] {
            return endText(progress, Language::English).contains(QStringLiteral("an answer"));
        };
        QVERIFY(!isTold());
        progress.dropped = 1;
        QVERIFY(isTold());
    }

    /// Whatever ended the run: "don't wait" may come behind it.
    void whatStoppedARunHidesNothingElse()
    {
        FetchProgress progress = run();
        progress.running = false;
        progress.stoppedBy.emplace().kind = ErrorKind::OutOfCredit;
        progress.influencers[0].userId = QStringLiteral("6111");
        progress.influencers[0].error.emplace().kind = ErrorKind::OutOfCredit;
        progress.influencers[1].userId = QStringLiteral("6222");
        progress.influencers[1].error.emplace().kind = ErrorKind::AnswerUnreadable;
        progress.dropped = 1;
        const QString text = endText(progress, Language::English);
        QVERIFY(text.contains(QStringLiteral("without an answer")));
        QVERIFY(text.contains(QStringLiteral("6222: ")));
        QVERIFY(!text.contains(QStringLiteral("6111")));
        QCOMPARE(text.count(QStringLiteral("no credits left")), 1);
    }

    void aLongWaitIsTold_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("minutes") << 3'541 << QStringLiteral("in 60 minute(s)");
        QTest::newRow("hours") << 86'400 << QStringLiteral("in 24 hour(s)");
    }

    void aLongWaitIsTold()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        FetchProgress progress = run();
        progress.running = false;
        Error &error = progress.stoppedBy.emplace();
        error.kind = ErrorKind::TooManyRequests;
        error.retryAfter = std::chrono::seconds(seconds);
        const QString text = endText(progress, Language::English);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Wait a moment")));
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

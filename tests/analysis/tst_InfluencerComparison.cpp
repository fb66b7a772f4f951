#include "analysis/InfluencerComparison.h"
#include "support/Selections.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 monday = 1'704'672'000; // 2024-01-08 00:00 UTC

Livestream stream(const char *who, int onDay, std::optional<double> gmv,
                  std::optional<qint64> views = std::nullopt)
{
    static int room = 0;
    Livestream result;
    result.roomId = QString::number(++room);
    result.userId = QString::fromLatin1(who);
    result.start = monday + onDay * day + 3'600;
    result.gmv = gmv;
    result.views = views;
    return result;
}

/// All of them, two hours into the day of that number.
Selection historyOf(const std::vector<Livestream> &streams, int today = 1'000)
{
    SelectionQuery query;
    query.clock = Clock(ClockKind::Utc);
    query.now = monday + today * day + 7'200;
    return selectionOf(streams, query);
}

InfluencerQuestion ask(ComparisonScale scale, Grouping grouping = Grouping::Day,
                       ColumnId metric = ColumnId::Gmv)
{
    InfluencerQuestion question;
    question.scale = scale;
    question.grouping = grouping;
    question.metric = metric;
    return question;
}

/// Day or place, value, "*" for a part: "0:10 2:5*".
QString text(const std::vector<ComparedBucket> &buckets)
{
    QStringList parts;
    for (const ComparedBucket &bucket : buckets) {
        const qint64 at = bucket.at >= monday ? (bucket.at - monday) / day : bucket.at;
        parts += QStringLiteral("%1:%2%3")
                     .arg(at)
                     .arg(bucket.value)
                     .arg(bucket.isPart ? QStringLiteral("*") : QString());
    }
    return parts.join(QLatin1Char(' '));
}

/// The same with how many influencers: "0:10/2".
QString text(const std::vector<MedianBucket> &buckets)
{
    QStringList parts;
    for (const MedianBucket &bucket : buckets) {
        const qint64 at = bucket.at >= monday ? (bucket.at - monday) / day : bucket.at;
        parts += QStringLiteral("%1:%2/%3%4")
                     .arg(at)
                     .arg(bucket.value)
                     .arg(bucket.influencers)
                     .arg(bucket.isPart ? QStringLiteral("*") : QString());
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestInfluencerComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHighestTotalComesFirstAndTheUnknownLast()
    {
        const InfluencerComparison comparison = influencerComparison(
            historyOf({stream("silent", 0, std::nullopt), stream("low", 0, 10),
                       stream("high", 0, 30), stream("high", 1, 40), stream("even", 2, 10)}),
            ask(ComparisonScale::Absolute));
        QStringList order;
        for (const ComparedInfluencer &one : comparison.ranking)
            order += QStringLiteral("%1 %2").arg(one.userId).arg(one.rank.value_or(0));
        QCOMPARE(order.join(QLatin1Char(',')), QStringLiteral("high 1,low 2,even 2,silent 0"));
        QCOMPARE(comparison.known, 3);
        QCOMPARE(comparison.ranking[0].rows.size(), std::size_t{2});
        QVERIFY(!comparison.ranking[3].total);
        QCOMPARE(comparison.shown, (std::vector<std::size_t>{0, 1, 2}));
    }

    void ratiosAreWeightedInTotalsAndBuckets()
    {
        const InfluencerComparison comparison =
            influencerComparison(historyOf({stream("a", 0, 10, 100), stream("a", 0, 30, 300),
                                            stream("a", 1, 60, 100), stream("a", 2, 500, 0)}),
                                 ask(ComparisonScale::Absolute, Grouping::Day, ColumnId::Gpm));
        QCOMPARE(text(comparison.ranking[0].buckets), QStringLiteral("0:100 1:600"));
        QCOMPARE(comparison.ranking[0].total, 200.0);
    }

    void theMedianIsOfTheOwnListWhoeverIsChosen()
    {
        Selection all =
            historyOf({stream("mine", 0, 10), stream("other", 0, 30), stream("third", 0, 50),
                       stream("third", 1, 70), stream("stranger", 0, 9'000)});
        SelectionQuery query = *all.query;
        query.influencers = QStringList{QStringLiteral("mine"), QStringLiteral("stranger")};
        Selection chosen = all;
        chosen.rows = std::make_shared<RowSet>(rowsMeeting(all.columns, query));
        chosen.query = std::make_shared<SelectionQuery>(query);
        InfluencerQuestion question = ask(ComparisonScale::Absolute);
        question.ownList =
            QStringList{QStringLiteral("mine"), QStringLiteral("other"), QStringLiteral("third")};
        const InfluencerComparison measured = influencerComparison(chosen, question);
        QCOMPARE(measured.ranking.size(), std::size_t{2});
        QVERIFY(measured.isMedianOfOwnList);
        QCOMPARE(text(measured.median), QStringLiteral("0:30/3 1:70/1"));
        question.ownList = QStringList(QStringLiteral("nobody"));
        QVERIFY(!influencerComparison(chosen, question).isMedianOfOwnList);
        QCOMPARE(text(influencerComparison(chosen, question).median), QStringLiteral("0:4505/2"));
    }

    /// Who was not on air in a bucket does not pull its median down.
    void theMedianIsOfThoseWithAValue()
    {
        const InfluencerComparison comparison = influencerComparison(
            historyOf({stream("a", 0, 10), stream("b", 0, 20), stream("c", 0, 60),
                       stream("a", 1, 10), stream("b", 1, std::nullopt), stream("c", 2, 0)},
                      2),
            ask(ComparisonScale::Absolute));
        QCOMPARE(text(comparison.median), QStringLiteral("0:20/3 1:10/1 2:0/1*"));
    }

    /// But none is a number of livestreams like any other.
    void aDayWithoutALivestreamCountsAsNone()
    {
        const InfluencerComparison comparison = influencerComparison(
            historyOf({stream("a", 0, 10), stream("a", 2, 10), stream("a", 2, 10),
                       stream("b", 1, 10), stream("b", 3, 10)}),
            ask(ComparisonScale::Absolute, Grouping::Day, ColumnId::Livestreams));
        QCOMPARE(text(comparison.ranking[0].buckets), QStringLiteral("0:1 1:0 2:2"));
        QCOMPARE(text(comparison.ranking[1].buckets), QStringLiteral("1:1 2:0 3:1"));
        QCOMPARE(text(comparison.median), QStringLiteral("0:1/1 1:0.5/2 2:1/2 3:1/1"));
        QCOMPARE(comparison.ranking[0].total, 3.0);
    }

    void anIndexBeginsAtTheFirstWholeBucketAboveZero()
    {
        const InfluencerComparison comparison = influencerComparison(
            historyOf({stream("a", 0, 0), stream("a", 1, 50), stream("a", 2, 75),
                       stream("new", 3, 7), stream("a", 3, 25)},
                      3),
            ask(ComparisonScale::Indexed));
        QCOMPARE(text(comparison.ranking[0].buckets), QStringLiteral("0:0 1:100 2:150 3:50*"));
        // Today alone is no base.
        QCOMPARE(text(comparison.ranking[1].buckets), QString());
        QCOMPARE(comparison.ranking[1].total, 7.0);
    }

    /// Buckets without a livestream are counted; a part has no say in the median.
    void alignedBucketsCountFromTheFirstLivestream()
    {
        const std::vector<Livestream> streams{stream("old", 0, 100), stream("old", 62, 80),
                                              stream("new", 31, 10), stream("new", 62, 30)};
        const InfluencerComparison months = influencerComparison(
            historyOf(streams), ask(ComparisonScale::Aligned, Grouping::Month));
        QCOMPARE(text(months.ranking[0].buckets), QStringLiteral("0:100 2:80"));
        QCOMPARE(text(months.ranking[1].buckets), QStringLiteral("0:10 1:30"));
        QCOMPARE(text(months.median), QStringLiteral("0:55/2 1:30/1 2:80/1"));
        const InfluencerComparison today =
            influencerComparison(historyOf(streams, 62), ask(ComparisonScale::Aligned));
        QCOMPARE(text(today.ranking[0].buckets), QStringLiteral("0:100 62:80*"));
        QCOMPARE(text(today.median), QStringLiteral("0:55/2"));
    }

    /// Else a period would lay all of them over each other from its own first week on.
    void alignedCountsFromTheFirstThatIsStoredNotFromTheFirstSelected()
    {
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = monday + 1'000 * day;
        query.filter = {{ColumnId::Gmv, NumberRange{.least = 50}}};
        const Selection large = selectionOf(
            {stream("old", 0, 10), stream("old", 62, 80), stream("new", 62, 60)}, query);
        const InfluencerComparison comparison =
            influencerComparison(large, ask(ComparisonScale::Aligned));
        QCOMPARE(text(comparison.ranking[0].buckets), QStringLiteral("62:80"));
        QCOMPARE(text(comparison.ranking[1].buckets), QStringLiteral("0:60"));
    }

    void aChoiceIsShownInTheOrderOfTheRanking()
    {
        InfluencerQuestion question = ask(ComparisonScale::Absolute);
        question.mostShown = 2;
        const Selection selection =
            historyOf({stream("a", 0, 1), stream("b", 0, 2), stream("c", 0, 3), stream("d", 0, 4)});
        QCOMPARE(influencerComparison(selection, question).shown, (std::vector<std::size_t>{0, 1}));
        question.influencers = {QStringLiteral("a"), QStringLiteral("c")};
        const InfluencerComparison chosen = influencerComparison(selection, question);
        QCOMPARE(chosen.shown, (std::vector<std::size_t>{1, 3}));
        // The yardstick stays that of the whole list.
        QCOMPARE(text(chosen.median), QStringLiteral("0:2.5/4"));
    }

    void whatCannotBeComparedIsCounted()
    {
        Livestream timeless = stream("a", 0, 5);
        timeless.start.reset();
        const InfluencerComparison comparison = influencerComparison(
            historyOf({timeless, stream("", 0, 9)}), ask(ComparisonScale::Absolute));
        QCOMPARE(comparison.withoutStart, 1);
        QCOMPARE(comparison.withoutInfluencer, 1);
        QVERIFY(comparison.ranking.empty());
        QVERIFY(comparison.median.empty());
    }

    void moneyOfDifferentCurrenciesHasNoMedianButAsAnIndex()
    {
        Livestream british = stream("b", 0, 20, 5);
        british.region = QStringLiteral("GB");
        Livestream american = stream("a", 0, 10, 5);
        american.region = QStringLiteral("US");
        Selection selection = historyOf({american, british});
        const auto median = [&](ComparisonScale scale, ColumnId metric = ColumnId::Gmv) {
            return influencerComparison(selection, ask(scale, Grouping::Day, metric)).median.size();
        };
        QCOMPARE(median(ComparisonScale::Absolute), std::size_t{1}); // nobody said they differ
        SelectionQuery query = *selection.query;
        query.currencies.state(QStringLiteral("GB"), QStringLiteral("GBP"));
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        selection.query = std::make_shared<SelectionQuery>(query);
        QCOMPARE(median(ComparisonScale::Absolute), std::size_t{0});
        QCOMPARE(median(ComparisonScale::Aligned), std::size_t{0});
        QCOMPARE(median(ComparisonScale::Indexed), std::size_t{1});
        QCOMPARE(median(ComparisonScale::Absolute, ColumnId::Views), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestInfluencerComparison)
#include "tst_InfluencerComparison.moc"

#include "analysis/Ranking.h"
#include "support/Selections.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

qint64 moment(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
}

/// Sold on a day of November 2026, in UTC.
Livestream sold(const char *userId, int day, int hour, double gmv, qint64 views = 1'000)
{
    static int room = 0;
    Livestream stream;
    stream.roomId = QString::number(++room);
    stream.userId = QLatin1String(userId);
    stream.start = moment(day, hour);
    stream.gmv = gmv;
    stream.views = views;
    return stream;
}

Ranking rankingOf(const std::vector<Livestream> &streams, const Period &period,
                  ColumnId metric = ColumnId::Gmv, qint64 now = moment(22, 14))
{
    SelectionQuery query;
    query.period = period;
    query.clock = Clock(ClockKind::Utc);
    query.now = now;
    return ranking(selectionOf(streams, query), metric);
}

const RankedInfluencer &of(const Ranking &ranking, const char *userId)
{
    const TextPool &texts = ranking.selection->columns.texts();
    const auto found = std::ranges::find_if(ranking.influencers, [&](const auto &one) {
        return texts.text(one.userId) == QLatin1String(userId);
    });
    return *found;
}

/// The 11th to the 20th; before it come the 1st to the 10th.
const Period tenDays = {{}, QDate(2026, 11, 11), QDate(2026, 11, 20)};

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoRisesIsToldAgainstThePeriodBefore()
    {
        const Ranking ranked =
            rankingOf({sold("rises", 1, 8, 40), sold("rises", 9, 8, 60), sold("rises", 12, 8, 150),
                       sold("falls", 1, 8, 400), sold("falls", 12, 8, 100)},
                      tenDays);
        QVERIFY(ranked.before && ranked.before->hasWholeHistory() && !ranked.before->isCut);
        QCOMPARE(wallDateTime(ranked.before->span.from).date(), QDate(2026, 11, 1));
        const RankedInfluencer &rises = of(ranked, "rises");
        QCOMPARE(rises.before, 100.0);
        QCOMPARE(differenceOf(ranked, rises).toBeforePercent, 50.0);
        QCOMPARE(differenceOf(ranked, of(ranked, "falls")).toBeforePercent, -75.0);
    }

    void livestreamsAreCounted()
    {
        const Ranking ranked = rankingOf({sold("often", 1, 8, 1), sold("often", 12, 8, 1),
                                          sold("often", 13, 8, 1), sold("once", 12, 9, 500)},
                                         tenDays, ColumnId::Livestreams);
        QCOMPARE(of(ranked, "often").value, 2.0);
        QCOMPARE(of(ranked, "often").before, 1.0);
        QCOMPARE(of(ranked, "once").rank, 2);
        QCOMPARE(ranked.median, 1.5);
    }

    /// Whoever is chosen: the list is what all are measured by.
    void theYardstickIsTheMedianOfTheOwnList()
    {
        const std::vector<Livestream> streams{sold("mine", 12, 8, 100), sold("other", 12, 8, 300),
                                              sold("third", 13, 8, 500), sold("far", 1, 8, 900),
                                              sold("stranger", 12, 8, 7'000)};
        SelectionQuery query;
        query.period = tenDays;
        query.clock = Clock(ClockKind::Utc);
        query.now = moment(22, 14);
        query.influencers = QStringList{QStringLiteral("mine"), QStringLiteral("stranger")};
        const Selection chosen = selectionOf(streams, query);
        QStringList own{QStringLiteral("mine"), QStringLiteral("other"), QStringLiteral("third"),
                        QStringLiteral("far")};
        const Ranking measured = ranking(chosen, ColumnId::Gmv, own);
        QCOMPARE(measured.influencers.size(), std::size_t{2});
        QVERIFY(measured.isMedianOfOwnList);
        QCOMPARE(measured.inMedian, 3); // nothing of one of them lies in the period
        QCOMPARE(measured.median, 300.0);
        QCOMPARE(differenceOf(measured, of(measured, "mine")).toMedian, -200.0);
        const Ranking withoutList = ranking(chosen, ColumnId::Gmv);
        QVERIFY(!withoutList.isMedianOfOwnList);
        QCOMPARE(withoutList.median, 3'550.0);
        own = QStringList(QStringLiteral("nobody"));
        QCOMPARE(ranking(chosen, ColumnId::Gmv, own).median, 3'550.0);
    }

    /// Pounds less dollars are nothing.
    void moneyOfDifferentCurrenciesIsNotSubtracted()
    {
        std::vector<Livestream> streams{sold("british", 12, 8, 300), sold("american", 12, 8, 100)};
        streams[0].region = QStringLiteral("GB");
        streams[1].region = QStringLiteral("US");
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = moment(22, 14);
        query.currencies.state(QStringLiteral("GB"), QStringLiteral("GBP"));
        const auto american = [&](ColumnId metric) {
            const Ranking ranked = ranking(selectionOf(streams, query), metric);
            return differenceOf(ranked, of(ranked, "american"));
        };
        const RankedDifference none = american(ColumnId::Gmv); // of one nobody stated which it is
        QVERIFY(!none.toMedian && !none.toMedianPercent && !none.toFirst);
        QVERIFY(american(ColumnId::Views).toMedian);
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        QVERIFY(!american(ColumnId::Gmv).toFirst);
        query.currencies.state(QStringLiteral("GB"), QStringLiteral("USD"));
        QCOMPARE(american(ColumnId::Gmv).toFirst, -200.0);
        QCOMPARE(american(ColumnId::Gmv).toMedian, -100.0);
    }

    /// Of whom the list goes on before the oldest livestream stored, the period may hold more.
    void whoIsStoredOnlyInPartIsTold()
    {
        StoredLists lists;
        const auto read = [&lists](const char *userId, Reading reading) {
            Influencer influencer;
            influencer.userId = QLatin1String(userId);
            influencer.reading = std::move(reading);
            if (influencer.userId != QStringLiteral("imported"))
                influencer.lastRead = 1;
            lists.add(influencer);
        };
        Reading complete;
        complete.reachedEnd = true;
        read("complete", complete);
        Reading gap = complete;
        gap.gapSince = 1;
        read("gap", gap);
        read("goes on before", {});
        read("goes on inside", {});
        read("imported", {});
        const std::vector<Livestream> streams{sold("complete", 15, 8, 1),
                                              sold("gap", 1, 8, 1),
                                              sold("gap", 15, 8, 1),
                                              sold("goes on before", 11, 8, 1),
                                              sold("goes on inside", 15, 8, 1),
                                              sold("imported", 1, 8, 1),
                                              sold("imported", 15, 8, 1)};
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = moment(22, 14);
        const auto whole = [&] {
            const Ranking ranked = ranking(selectionOf(streams, query), ColumnId::Gmv, {}, lists);
            QStringList names;
            for (const RankedInfluencer &one : ranked.influencers) {
                if (one.isStoredWhole.value())
                    names += ranked.selection->columns.texts().text(one.userId);
            }
            return QStringLiteral("%1 of %2: %3")
                .arg(ranked.storedWhole.value())
                .arg(ranked.scope.influencers.size())
                .arg(names.join(QStringLiteral(", ")));
        };
        QCOMPARE(whole(), QStringLiteral("1 of 5: complete")); // of "all" only a complete list is
        query.period = tenDays;
        QCOMPARE(whole(), QStringLiteral("2 of 5: complete, goes on before"));
        QVERIFY(!rankingOf(streams, tenDays).storedWhole); // nothing is known of the lists
    }

    /// The 10 days before end at 14:00, as today has gone so far.
    void anUnfinishedDayIsComparedWithAsMuchOfADay()
    {
        const Ranking ranked = rankingOf({sold("1", 1, 0, 1), sold("1", 3, 8, 80),
                                          sold("1", 12, 15, 9'000), sold("1", 22, 8, 120)},
                                         Period{10});
        QVERIFY(ranked.before->isCut);
        QCOMPARE(of(ranked, "1").before, 80.0);
    }

    void aRatioIsWeightedInBoth()
    {
        const Ranking ranked = rankingOf(
            {sold("1", 1, 8, 10, 1'000), sold("1", 2, 8, 30, 3'000), sold("1", 12, 8, 40, 2'000)},
            tenDays, ColumnId::Gpm);
        QCOMPARE(of(ranked, "1").before, 10.0); // 40 of 4,000 views
        QCOMPARE(differenceOf(ranked, of(ranked, "1")).toBeforePercent, 100.0);
    }

    /// Whether there was nothing or it was not read is not known: no rise from nothing.
    void aHistoryThatIsNotStoredIsNotZero()
    {
        const Ranking ranked =
            rankingOf({sold("old", 1, 8, 5), sold("old", 12, 8, 10), sold("young", 8, 8, 3),
                       sold("young", 12, 8, 9), sold("new", 12, 8, 7)},
                      tenDays);
        QVERIFY(of(ranked, "old").before);
        QVERIFY(!of(ranked, "young").before);
        QVERIFY(!of(ranked, "new").before);
        QVERIFY(!differenceOf(ranked, of(ranked, "new")).toBeforePercent);
        QCOMPARE(ranked.before->reached, 1);
    }

    void nothingIsToldOfARiseFromZeroOrWithoutAPeriod()
    {
        const std::vector<Livestream> streams{sold("1", 1, 8, 0), sold("1", 9, 8, 0),
                                              sold("1", 12, 8, 7)};
        QCOMPARE(of(rankingOf(streams, tenDays), "1").before, 0.0);
        const Ranking ranked = rankingOf(streams, tenDays);
        QVERIFY(!differenceOf(ranked, of(ranked, "1")).toBeforePercent);
        QVERIFY(!rankingOf(streams, {}).before);
    }
};

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_Ranking.moc"

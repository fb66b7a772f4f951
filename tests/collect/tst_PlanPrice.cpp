#include "collect/PlanPrice.h"

#include <QTest>

using namespace livegauge;

namespace {

const QString anna = QStringLiteral("6111111111111111111");

FetchPlan plan(FetchMode mode, std::optional<int> pages)
{
    FetchPlan result;
    result.userIds = QStringList(anna);
    result.mode = mode;
    result.pagesEach = pages;
    return result;
}

Influencer record(const Reading &reading = {})
{
    Influencer result;
    result.userId = anna;
    result.reading = reading;
    return result;
}

std::vector<FreshPage> fresh(int pages, bool lastEndsList)
{
    std::vector<FreshPage> result;
    for (int page = 1; page <= pages; ++page)
        result.push_back({{anna, page}, lastEndsList && page == pages, page});
    return result;
}

/// Of so many pages in a row from the first on.
Reading readTo(int pages)
{
    Reading result;
    result.deepest.nextPage = pages + 1;
    return result;
}

/// What it costs, whatever is kept.
Price priced(const FetchPlan &plan, const Reading &reading = {},
             const std::vector<FreshPage> &pages = {})
{
    Price price = priceOf(plan, {record(reading)}, pages);
    price.isPartlyKept = false;
    return price;
}

} // namespace

class TestPlanPrice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePageIsKnownExactly()
    {
        QCOMPARE(priced(plan(FetchMode::Read, 1)), (Price{1, 1}));
        QCOMPARE(priced(plan(FetchMode::Read, 5)), (Price{1, 5}));
        QCOMPARE(priced(plan(FetchMode::Read, {})), (Price{1, std::nullopt}));
    }

    void whatIsKeptIsToldWhateverTheBudgets()
    {
        FetchPlan all = plan(FetchMode::Read, {});
        QVERIFY(!priceOf(all, {record()}, {}).isPartlyKept);
        QVERIFY(!priceOf(all, {record()}, {}, 2).isPartlyKept);
        QVERIFY(priceOf(all, {record(readTo(1))}, fresh(1, false)).isPartlyKept);
        QVERIFY(priceOf(all, {record(readTo(1))}, fresh(1, false), 2).isPartlyKept);
        QVERIFY(priceOf(all, {record(readTo(1))}, fresh(1, false), 0).isPartlyKept);
        QVERIFY(priceOf(all, {record(readTo(1))}, fresh(1, true)).isPartlyKept);
        QVERIFY(!priceOf(all, {record()}, fresh(1, false)).isPartlyKept); // it may not be taken
        all.budget = 1;
        QVERIFY(priceOf(all, {record(readTo(1))}, fresh(1, false)).isPartlyKept);
        all.buyAgain = true;
        QVERIFY(!priceOf(all, {record(readTo(1))}, fresh(1, false)).isPartlyKept);
        QVERIFY(
            !priceOf(plan(FetchMode::Older, 5), {record(readTo(1))}, fresh(1, false)).isPartlyKept);
    }

    void whatIsFreshCostsNothing()
    {
        QCOMPARE(priced(plan(FetchMode::Read, 3), readTo(3), fresh(3, false)), (Price{0, 0}));
        QCOMPARE(priced(plan(FetchMode::Read, {}), readTo(3), fresh(3, true)), (Price{0, 0}));
        QCOMPARE(priced(plan(FetchMode::Read, 4), readTo(3), fresh(3, false)), (Price{1, 1}));
        FetchPlan again = plan(FetchMode::Read, 3);
        again.buyAgain = true;
        QCOMPARE(priced(again, readTo(3), fresh(3, true)), (Price{1, 3}));
    }

    void whatIsFreshIsWalkedThroughAsTheCollectorDoes()
    {
        Reading byRows; // rows 1-10, 2-11, 12-21, 22-27
        byRows.reachedEnd = true;
        byRows.deepest = {32, true, {}, 0};
        const std::vector<FreshPage> pages{{{anna, 1}, false, 1},
                                           {{anna, 2}, false, 2},
                                           {{anna, 12}, false, 3},
                                           {{anna, 22}, true, 4}};
        QCOMPARE(priced(plan(FetchMode::Read, {}), byRows, pages), (Price{0, 0}));

        Reading repeating = readTo(2); // page 3 brought page 2 again: it is asked for once more
        repeating.endUnknown = true;
        QCOMPARE(priced(plan(FetchMode::Read, {}), repeating, fresh(3, false)),
                 (Price{1, std::nullopt}));
        QCOMPARE(priced(plan(FetchMode::Read, 2), repeating, fresh(3, false)), (Price{0, 0}));
    }

    /// That page may be another than it was, and open a gap.
    void whatStandsBehindAPageThatIsBoughtMayCost()
    {
        Reading reading = readTo(5);
        reading.reachedEnd = true;
        std::vector<FreshPage> pages = fresh(5, false);
        pages.erase(pages.begin() + 2);
        QCOMPARE(priced(plan(FetchMode::Read, 5), reading, pages), (Price{1, 3}));
    }

    void whatARefreshLeftOpenCosts()
    {
        Reading reading; // pages 1 and 2 are newer than the others
        reading.reachedEnd = true;
        reading.gapSince = 1;
        std::vector<FreshPage> pages = fresh(7, true);
        pages[0].requestId = 8;
        pages[1].requestId = 9;
        QCOMPARE(priced(plan(FetchMode::Read, {}), reading, pages), (Price{1, std::nullopt}));
        QCOMPARE(priced(plan(FetchMode::Read, 2), reading, pages), (Price{0, 0}));
        QCOMPARE(priced(plan(FetchMode::Read, 5), reading, pages), (Price{1, 3}));
        reading.gapSince.reset();
        QCOMPARE(priced(plan(FetchMode::Read, {}), reading, pages), (Price{0, 0}));
    }

    void whatIsBoughtAgainIsNeverFree()
    {
        Reading reading;
        reading.reachedEnd = true;
        reading.open = OpenReading{false, 0, {}, 2, {3, false, {}, 0}, true};
        QCOMPARE(priced(plan(FetchMode::Read, 5), reading, fresh(7, true)), (Price{1, 3}));
    }

    void aRefreshOfAProvedListEndsAtWhatIsKnown()
    {
        Reading proved;
        proved.reachedEnd = true;
        proved.order = ListOrder::NewestFirst;
        const FetchPlan refresh = plan(FetchMode::Refresh, {});
        QVERIFY(priced(refresh, proved).endsAtKnown);
        QCOMPARE(priced(refresh, proved).atLeast, 1);
        QVERIFY(!priced(plan(FetchMode::Read, {}), proved).endsAtKnown);
        QVERIFY(!priceOf(refresh, {record(proved), record()}, {}).endsAtKnown);
        proved.order = ListOrder::Other;
        QVERIFY(!priced(refresh, proved).endsAtKnown);
    }

    void pagesToBeBoughtOnceMoreCostOneEach()
    {
        Reading reading = readTo(5);
        reading.reachedEnd = true;
        const LostRows onTwo{2, true, QStringLiteral("70001"), 0, 3, {}};
        LostRows onFour = onTwo;
        onFour.page = 4;
        reading.lostRows = {onTwo, onFour, onTwo};
        const auto kept = fresh(5, true);
        QCOMPARE(priced(plan(FetchMode::Read, {}), reading, kept), (Price{2, 2}));
        QCOMPARE(priced(plan(FetchMode::Read, 3), reading, kept), (Price{1, 1}));
        QCOMPARE(priced(plan(FetchMode::Read, 1), reading, kept), (Price{0, 0})); // not come by
        QCOMPARE(priced(plan(FetchMode::Finish, {}), reading, kept), (Price{2, 2}));
        QCOMPARE(priced(plan(FetchMode::Refresh, {}), reading, kept), (Price{3, std::nullopt}));
        QCOMPARE(priced(plan(FetchMode::Refresh, 1), reading, kept), (Price{1, 1}));
        // Where all is bought anyway, they are as well.
        QCOMPARE(priced(plan(FetchMode::Read, 5), reading), (Price{1, 5}));
        reading.lostRows[1].wantsPage = false;
        QCOMPARE(priced(plan(FetchMode::Finish, {}), reading, kept), (Price{1, 1}));
    }

    void aRefreshThatWasBrokenOffIsFinishedWhateverThePages()
    {
        Reading reading = readTo(3);
        reading.open = OpenReading{true, 0, {}, 1, {2, false, {}, 0}};
        QCOMPARE(priced(plan(FetchMode::Finish, 1), reading), (Price{1, std::nullopt}));
    }

    void whatWasBrokenOffCostsItsRestAndThePagesInFrontOfIt()
    {
        Reading reading = readTo(3);
        reading.lostRows = {{2, true, QStringLiteral("70001"), 0, 3, {}}};
        reading.open = OpenReading{false, 0, 5, 3, {4, false, {}, 0}};
        QCOMPARE(priced(plan(FetchMode::Finish, {}), reading), (Price{2, 3}));
        QCOMPARE(priced(plan(FetchMode::Read, 5), reading), (Price{2, 3}));
        QCOMPARE(priced(plan(FetchMode::Refresh, {}), reading), (Price{3, std::nullopt}));
    }

    void aRefreshCostsWhatWasBrokenOffAsWell()
    {
        Reading reading = readTo(3);
        reading.open = OpenReading{false, 0, 5, 3, {4, false, {}, 0}};
        QCOMPARE(priced(plan(FetchMode::Refresh, {}), reading), (Price{2, std::nullopt}));
        QCOMPARE(priced(plan(FetchMode::Refresh, 1), reading), (Price{1, 1}));
    }

    void aBrokenReadingCostsItsRest()
    {
        Reading reading;
        reading.open = OpenReading{false, 0, 5, 3, {4, false, {}, 0}};
        QCOMPARE(priced(plan(FetchMode::Read, 5), reading), (Price{1, 2}));
        QCOMPARE(priced(plan(FetchMode::Read, 4), reading), (Price{1, 1}));
        QCOMPARE(priced(plan(FetchMode::Finish, {}), reading), (Price{1, 2}));
        QCOMPARE(priced(plan(FetchMode::Finish, {})), (Price{0, 0}));
    }

    void nothingIsOlderThanTheEnd()
    {
        Reading reading;
        QCOMPARE(priced(plan(FetchMode::Older, 1), reading), (Price{1, 1}));
        reading.reachedEnd = true;
        QCOMPARE(priced(plan(FetchMode::Older, 1), reading), (Price{0, 0}));
    }

    void theBudgetIsTheMostItCosts()
    {
        FetchPlan all = plan(FetchMode::Refresh, {});
        all.budget = 7;
        QCOMPARE(priced(all), (Price{1, 7, Budget::Fetch}));
        all.pagesEach = 3; // a retry is within it as well
        QCOMPARE(priced(all), (Price{1, 3}));
        all.budget = 3;
        QCOMPARE(priced(all), (Price{1, 3, Budget::Fetch}));
        all.budget = 0;
        QCOMPARE(priced(all), (Price{0, 0, Budget::Fetch}));
    }

    void whatIsLeftOfTheDayIsTheMostItCosts()
    {
        const auto today = [](const FetchPlan &plan, std::optional<int> left) {
            return priceOf(plan, {record()}, {}, left);
        };
        FetchPlan all = plan(FetchMode::Read, {});
        QCOMPARE(today(all, {}), (Price{1, std::nullopt}));
        QCOMPARE(today(all, 4), (Price{1, 4, Budget::Day}));
        QCOMPARE(today(all, -2), (Price{0, 0, Budget::Day})); // it was lowered since
        all.budget = 3;
        QCOMPARE(today(all, 4), (Price{1, 3, Budget::Fetch}));
        QCOMPARE(today(all, 2), (Price{1, 2, Budget::Day}));
    }

    void noBudgetSpeaksOfWhatTheArchiveHolds()
    {
        FetchPlan kept = plan(FetchMode::Read, 3);
        kept.budget = 0;
        QCOMPARE(priceOf(kept, {record(readTo(3))}, fresh(3, true), 0), (Price{0, 0, {}, true}));
    }
};

QTEST_APPLESS_MAIN(TestPlanPrice)
#include "tst_PlanPrice.moc"

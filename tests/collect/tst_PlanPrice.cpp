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
        result.push_back({{anna, page}, lastEndsList && page == pages});
    return result;
}

Price priced(const FetchPlan &plan, const Reading &reading = {},
             const std::vector<FreshPage> &pages = {})
{
    return priceOf(plan, {record(reading)}, pages);
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

    void whatIsFreshCostsNothing()
    {
        QCOMPARE(priced(plan(FetchMode::Read, 3), {}, fresh(3, false)), (Price{0, 0}));
        QCOMPARE(priced(plan(FetchMode::Read, {}), {}, fresh(3, true)), (Price{0, 0}));
        QCOMPARE(priced(plan(FetchMode::Read, 4), {}, fresh(3, false)), (Price{1, 1}));
        FetchPlan again = plan(FetchMode::Read, 3);
        again.buyAgain = true;
        QCOMPARE(priced(again, {}, fresh(3, true)), (Price{1, 3}));
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
        QCOMPARE(priced(all), (Price{1, 7}));
    }
};

QTEST_APPLESS_MAIN(TestPlanPrice)
#include "tst_PlanPrice.moc"

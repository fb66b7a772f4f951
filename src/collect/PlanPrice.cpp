#include "collect/PlanPrice.h"

#include "collect/InfluencerReading.h"

#include <QHash>

#include <limits>

namespace livegauge {
namespace {

using FreshPages = QHash<int, FreshPage>; ///< by page number

Price priceOfOlder(const FetchPlan &plan, const Reading &reading)
{
    if (reading.reachedEnd)
        return {};
    return {1, plan.pagesEach};
}

/// Where a walk stands that has taken nothing but fresh pages.
struct Walk {
    int page = 1;
    qint64 lastBought = 0; ///< as InfluencerReading has it
    std::optional<int> left; ///< pages; nothing: to the end of the list
};

/// From page 2 on, where the server takes the page number for a row number.
int pageBehind(int page, const Reading &reading)
{
    return page + (reading.deepest.rowOffset && page > 1 ? pageSize : 1);
}

/// What the pages cost that follow the first one to be bought.
Price priceFrom(const Walk &walk, const Reading &reading, const FreshPages &fresh)
{
    if (!walk.left)
        return {1, std::nullopt};
    // Buying page 1 may open a gap, through which nothing older is taken.
    const bool allMayBeBought = walk.page == 1 || reading.gapSince;
    int maybe = 0;
    int page = walk.page;
    for (int i = 0; i < *walk.left; ++i, page = pageBehind(page, reading)) {
        const bool isFree = i > 0 && !allMayBeBought && fresh.contains(page)
            && (reading.reachedEnd || page < reading.deepest.nextPage);
        maybe += isFree ? 0 : 1;
    }
    return {1, maybe};
}

/// Fresh pages are walked through for nothing, as the collector will.
Price priceOfPages(Walk walk, const Reading &reading, const FreshPages &fresh)
{
    for (; walk.left != 0; walk.page = pageBehind(walk.page, reading)) {
        const auto page = fresh.constFind(walk.page);
        if (page == fresh.constEnd()
            || !InfluencerReading::mayFollow(reading, walk.page, page->requestId, walk.lastBought))
            return priceFrom(walk, reading, fresh);
        if (page->endsList || pageBehind(walk.page, reading) > lastPageNumber)
            return {};
        walk.lastBought = page->requestId;
        if (walk.left)
            --*walk.left;
    }
    return {};
}

Price priceOfRead(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    if (!InfluencerReading::goesOn(reading, plan.pagesEach, plan.buyAgain))
        return priceOfPages({1, 0, plan.pagesEach}, reading, plan.buyAgain ? FreshPages() : fresh);
    Walk rest{reading.open->walk.nextPage, std::numeric_limits<qint64>::max(), plan.pagesEach};
    if (rest.left)
        *rest.left -= reading.open->pagesTaken;
    return priceOfPages(rest, reading, reading.open->buysAgain ? FreshPages() : fresh);
}

/// A kept page with rows that could not be read is bought once more where the plan comes by it.
Price withPageAgain(Price price, const FetchPlan &plan, const Reading &reading,
                    const FreshPages &fresh)
{
    const bool isComeBy = reading.wantsPageAgain() && !plan.buyAgain
        && fresh.contains(reading.open->walk.nextPage)
        && (!plan.pagesEach || reading.open->pagesTaken < *plan.pagesEach);
    if (!isComeBy)
        return price;
    if (price.atMost == 0) // all else is kept
        return {1, 1};
    if (price.atMost)
        ++*price.atMost;
    return price;
}

Price priceOfRest(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    if (!reading.open)
        return {};
    if (reading.wantsPageAgain())
        return {1, 1};
    if (reading.open->isRefresh)
        return {1, std::nullopt};
    FetchPlan as = plan;
    as.pagesEach = reading.open->pagesWanted;
    return priceOfRead(as, reading, fresh);
}

/// Where a reading was broken off, its rest as well.
Price priceOfRefresh(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    if (!reading.open || reading.open->isRefresh || plan.pagesEach)
        return {1, plan.pagesEach};
    return {1 + priceOfRest(plan, reading, fresh).atLeast, std::nullopt};
}

Price priceOfOne(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    switch (plan.mode) {
    case FetchMode::Older:
        return priceOfOlder(plan, reading);
    case FetchMode::Refresh:
        return priceOfRefresh(plan, reading, fresh);
    case FetchMode::Finish:
        return priceOfRest(plan, reading, fresh);
    case FetchMode::Read:
        return withPageAgain(priceOfRead(plan, reading, fresh), plan, reading, fresh);
    }
    return {};
}

FetchPlan withoutBudget(FetchPlan plan)
{
    plan.budget.reset();
    return plan;
}

/// A refresh ends where nothing is new, and has nothing else to finish.
bool endsAtKnown(const Reading &reading)
{
    return reading.order == ListOrder::NewestFirst && reading.reachedEnd && !reading.open;
}

/// The first page costs nothing, whatever the end of the list makes of the price.
bool isFirstKept(const Reading &reading, const FreshPages &fresh)
{
    const auto first = fresh.constFind(1);
    return first != fresh.constEnd()
        && InfluencerReading::mayFollow(reading, 1, first->requestId, 0);
}

} // namespace

Price priceOf(const FetchPlan &plan, const std::vector<Influencer> &records,
              std::span<const FreshPage> fresh, std::optional<int> leftToday)
{
    QHash<QString, FreshPages> freshOf;
    for (const FreshPage &page : fresh)
        freshOf[page.request.userId].insert(page.request.page, page);
    Price sum;
    sum.endsAtKnown = plan.mode == FetchMode::Refresh && !records.empty();
    for (const Influencer &record : records) {
        const FreshPages kept = freshOf.value(record.userId);
        const Price one = priceOfOne(plan, record.reading, kept);
        sum.isPartlyKept = sum.isPartlyKept || isFirstKept(record.reading, kept);
        sum.endsAtKnown = sum.endsAtKnown && endsAtKnown(record.reading);
        sum.atLeast += one.atLeast;
        if (sum.atMost && one.atMost)
            *sum.atMost += *one.atMost;
        else
            sum.atMost.reset();
    }
    sum.isPartlyKept = plan.mode == FetchMode::Read && !plan.buyAgain
        && (sum.isPartlyKept || sum != priceOf(withoutBudget(plan)));
    return withinBudget(withinBudget(sum, plan.budget, Budget::Fetch), leftToday, Budget::Day);
}

} // namespace livegauge

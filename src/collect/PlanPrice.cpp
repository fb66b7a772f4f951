#include "collect/PlanPrice.h"

#include "collect/PageWalk.h"
#include "collect/ReadingRules.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <set>

namespace livegauge {
namespace {

using FreshPages = QHash<int, FreshPage>; ///< by page number

Price priceOfOlder(const FetchPlan &plan, const Reading &reading)
{
    if (reading.reachedEnd)
        return {};
    return {1, plan.pagesEach};
}

/// What is known of an influencer.
struct Known {
    const Reading &reading;
    FreshPages fresh;
    std::set<int> again; ///< pages to be bought once more, where no walk has bought them before
};

/// Where a walk stands that has taken nothing but fresh pages.
struct Walk {
    int page = 1;
    qint64 lastBought = 0; ///< as InfluencerReading has it
    std::optional<int> left; ///< pages; nothing: to the end of the list
    bool takesFresh = true;
};

struct WalkPrice {
    Price price;
    int page = 1; ///< where it stands when it buys the first one, or is done
    int end = page; ///< behind the last one it may buy
    /// Pages of another time stand in front of it: it may ask for the last of them once more.
    bool goesOn = false;
};

int behind(int page, const Known &known)
{
    return pageBehind(page, known.reading.deepest.rowOffset);
}

int endFrom(const Walk &walk, const Known &known)
{
    int page = walk.left ? walk.page : lastPageNumber + 1;
    for (int i = 0; i < walk.left.value_or(0) && page <= lastPageNumber; ++i)
        page = behind(page, known);
    return page;
}

/// Fresh pages are walked through for nothing, as the collector will. Behind one that is bought
/// they may be no longer taken: it may open a gap.
WalkPrice priceOfPages(Walk walk, const Known &known)
{
    for (; walk.left != 0; walk.page = behind(walk.page, known)) {
        const auto page = known.fresh.constFind(walk.page);
        if (!walk.takesFresh || page == known.fresh.constEnd()
            || !mayFollow(known.reading, walk.page, page->requestId, walk.lastBought))
            return {{1, walk.left}, walk.page, endFrom(walk, known), walk.lastBought > 0};
        const int next = behind(walk.page, known);
        if (page->endsList || next > lastPageNumber)
            return {{}, next, next};
        walk.lastBought = page->requestId;
        if (walk.left)
            --*walk.left;
    }
    return {{}, walk.page, walk.page};
}

WalkPrice priceOfWalk(const FetchPlan &plan, const Known &known)
{
    if (!goesOn(known.reading, plan.pagesEach, plan.buyAgain))
        return priceOfPages({1, 0, plan.pagesEach, !plan.buyAgain}, known);
    const OpenReading &open = *known.reading.open;
    Walk rest{open.walk.nextPage, std::numeric_limits<qint64>::max(), plan.pagesEach,
              !open.buysAgain && open.walk.pagesWithoutNews == 0};
    if (rest.left)
        *rest.left -= open.pagesTaken;
    return priceOfPages(rest, known);
}

/// The rest of a reading that was broken off.
WalkPrice priceOfOpen(const FetchPlan &plan, const Known &known)
{
    FetchPlan as = plan;
    as.pagesEach = known.reading.open->pagesWanted;
    return priceOfWalk(as, known);
}

/// With the pages wanted again in front of page `end`; those that the walk comes by itself cost
/// nothing more. Where it asks for another page in place of one of them, that one does.
Price withAgain(const WalkPrice &walk, const Known &known, int end)
{
    const auto isBeside = [&walk, end](int page) {
        return page < end && (page < walk.page || page >= walk.end);
    };
    const auto isBetween = [&walk](int page) { return page >= walk.page && page < walk.end; };
    const auto again = static_cast<int>(std::ranges::count_if(known.again, isBeside));
    const bool mayMissOne = walk.goesOn && std::ranges::any_of(known.again, isBetween);
    Price price = walk.price;
    price.atLeast += again;
    if (price.atMost)
        *price.atMost += again + (mayMissOne ? 1 : 0);
    return price;
}

Price priceOfRead(const FetchPlan &plan, const Known &known)
{
    return withAgain(priceOfWalk(plan, known), known, endOf(known.reading, plan.pagesEach));
}

/// Where a reading was broken off, its rest as well. The first page of either may be one that is
/// wanted again.
Price priceOfRefresh(const FetchPlan &plan, const Known &known)
{
    if (plan.pagesEach)
        return {1, plan.pagesEach};
    Price price{1, std::nullopt};
    std::set<int> again = known.again;
    again.erase(1);
    const std::optional<OpenReading> &open = known.reading.open;
    if (open && (open->isRefresh || !known.reading.reachedEnd)) {
        const WalkPrice rest =
            open->isRefresh ? WalkPrice{{}, open->walk.nextPage, 0} : priceOfOpen(plan, known);
        price.atLeast += rest.price.atLeast;
        again.erase(rest.page);
    }
    price.atLeast += static_cast<int>(again.size());
    return price;
}

/// What was broken off, and the pages wanted again.
Price priceOfRest(const FetchPlan &plan, const Known &known)
{
    const bool hasOpen = known.reading.open.has_value();
    if (hasOpen && known.reading.open->isRefresh) {
        FetchPlan as = plan; // what a finishing is asked for was told then
        as.pagesEach.reset();
        return priceOfRefresh(as, known);
    }
    return withAgain(hasOpen ? priceOfOpen(plan, known) : WalkPrice(), known,
                     endOf(known.reading, {}));
}

Price priceOfOne(const FetchPlan &plan, const Known &known)
{
    switch (plan.mode) {
    case FetchMode::Older:
        return priceOfOlder(plan, known.reading);
    case FetchMode::Refresh:
        return priceOfRefresh(plan, known);
    case FetchMode::Finish:
        return priceOfRest(plan, known);
    case FetchMode::Read:
        return priceOfRead(plan, known);
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
    return reading.order == ListOrder::NewestFirst && reading.reachedEnd && !reading.isUnfinished();
}

/// The first page costs nothing, whatever the end of the list makes of the price.
bool isFirstKept(const Reading &reading, const FreshPages &fresh)
{
    const auto first = fresh.constFind(1);
    return first != fresh.constEnd() && mayFollow(reading, 1, first->requestId, 0);
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
        const Known known{record.reading, freshOf.value(record.userId),
                          record.reading.wantedPages()};
        const Price one = priceOfOne(plan, known);
        sum.isPartlyKept = sum.isPartlyKept || isFirstKept(record.reading, known.fresh);
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

#include "collect/PlanPrice.h"

#include <QHash>

#include <algorithm>

namespace livegauge {
namespace {

/// Page number to whether it ends the list.
using FreshPages = QHash<int, bool>;

Price priceOfOlder(const FetchPlan &plan, const Reading &reading)
{
    if (reading.reachedEnd)
        return {};
    return {1, plan.pagesEach};
}

/// Fresh pages at the front are walked through for nothing; the first one that is not is bought,
/// and what stands behind it may be.
Price priceOfPages(int first, std::optional<int> count, const FreshPages &fresh)
{
    int page = first;
    for (; !count || page < first + *count; ++page) {
        if (!fresh.contains(page))
            break;
        if (fresh.value(page))
            return {};
    }
    if (!count)
        return {1, std::nullopt};
    int maybe = 0;
    for (int later = page; later < first + *count; ++later)
        maybe += fresh.contains(later) ? 0 : 1;
    return {std::min(maybe, 1), maybe};
}

Price priceOfRead(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    const std::optional<OpenReading> &open = reading.open;
    const bool goesOn = open && !open->isRefresh && !plan.buyAgain
        && (!plan.pagesEach || *plan.pagesEach > open->pagesTaken);
    if (!goesOn)
        return priceOfPages(1, plan.pagesEach, plan.buyAgain ? FreshPages() : fresh);
    std::optional<int> left = plan.pagesEach;
    if (left)
        *left -= open->pagesTaken;
    return priceOfPages(open->walk.nextPage, left, fresh);
}

Price priceOfRest(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    if (!reading.open)
        return {};
    if (reading.open->isRefresh)
        return {1, std::nullopt};
    FetchPlan as = plan;
    as.pagesEach = reading.open->pagesWanted;
    return priceOfRead(as, reading, fresh);
}

Price priceOfOne(const FetchPlan &plan, const Reading &reading, const FreshPages &fresh)
{
    switch (plan.mode) {
    case FetchMode::Older:
        return priceOfOlder(plan, reading);
    case FetchMode::Refresh:
        return {1, plan.pagesEach};
    case FetchMode::Finish:
        return priceOfRest(plan, reading, fresh);
    case FetchMode::Read:
        return priceOfRead(plan, reading, fresh);
    }
    return {};
}

} // namespace

Price priceOf(const FetchPlan &plan, const std::vector<Influencer> &records,
              std::span<const FreshPage> fresh)
{
    QHash<QString, FreshPages> freshOf;
    for (const FreshPage &page : fresh)
        freshOf[page.request.userId].insert(page.request.page, page.endsList);
    Price sum;
    for (const Influencer &record : records) {
        const Price one = priceOfOne(plan, record.reading, freshOf.value(record.userId));
        sum.atLeast += one.atLeast;
        if (sum.atMost && one.atMost)
            *sum.atMost += *one.atMost;
        else
            sum.atMost.reset();
    }
    return withinBudget(sum, plan.budget);
}

} // namespace livegauge

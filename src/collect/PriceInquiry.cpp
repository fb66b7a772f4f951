#include "collect/PriceInquiry.h"

#include "collect/PlanPrice.h"
#include "collect/Purse.h"

#include <QDateTime>
#include <QPointer>

namespace livegauge {
namespace {

constexpr qint64 clockTolerance = 5LL * 60 * 1000; ///< milliseconds

/// One inquiry on its way from answer to answer.
struct Inquiry {
    Archive &archive; ///< it is the one that calls back, so it is there
    FetchPlan plan;
    Moments fresh;
    QPointer<QObject> context;
    PriceTaker then;
    std::optional<int> leftToday = {};
};

void askRecords(const Inquiry &inquiry, const std::vector<FreshPage> &fresh)
{
    inquiry.archive.influencers(
        inquiry.plan.userIds, inquiry.context,
        [inquiry, fresh](const Result<std::vector<Influencer>> &records) {
            if (records.ok())
                inquiry.then(priceOf(inquiry.plan, records.value(), fresh, inquiry.leftToday));
            else
                inquiry.then(records.error());
        });
}

void askFreshPages(const Inquiry &inquiry)
{
    inquiry.archive.freshPages(inquiry.plan.userIds, inquiry.fresh, inquiry.context,
                               [inquiry](const Result<std::vector<FreshPage>> &fresh) {
                                   if (fresh.ok())
                                       askRecords(inquiry, fresh.value());
                                   else
                                       inquiry.then(fresh.error());
                               });
}

} // namespace

void inquirePrice(Archive &archive, const FetchPlan &plan, const FetchRules &rules,
                  QObject *context, const PriceTaker &then)
{
    Inquiry inquiry{archive, plan, stillFresh(rules), context, then};
    if (!rules.dayBudget) {
        askFreshPages(inquiry);
        return;
    }
    archive.spentSince(startOfToday(), context,
                       [inquiry, budget = *rules.dayBudget](const Result<int> &spent) mutable {
                           if (!spent.ok()) {
                               inquiry.then(spent.error());
                               return;
                           }
                           inquiry.leftToday = budget - spent.value();
                           askFreshPages(inquiry);
                       });
}

Moments stillFresh(const FetchRules &rules)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {now - std::chrono::milliseconds(rules.freshness).count(), now + clockTolerance};
}

} // namespace livegauge

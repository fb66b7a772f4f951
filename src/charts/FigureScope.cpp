#include "charts/FigureScope.h"

#include "analysis/ComparisonPeriod.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace livegauge {

QString clockOf(const Selection &selection, const std::vector<TextId> &regions)
{
    return clockName(selection.query->clock,
                     regions.size() == 1 ? selection.columns.texts().text(regions.front())
                                         : QString());
}

TimeRange inWholeGroups(const TimeRange &range, Grouping grouping)
{
    return {groupStart(range.from, grouping),
            nextGroupStart(groupStart(range.to - 1, grouping), grouping)};
}

TimeRange daysOf(const Selection &selection, const std::vector<TextId> &regions,
                 const TimeRange &starts)
{
    const SelectionQuery &query = *selection.query;
    TimeRange days = starts;
    for (const TextId region : regions) {
        const QString market = selection.columns.texts().text(region);
        const qint64 now = query.clock.wallSeconds(query.now, market);
        if (const std::optional<WallSpan> span = spanOf(query.period, now)) {
            days.from = std::min(days.from, span->from);
            days.to = std::max(days.to, std::min(span->until, now + 1));
        }
    }
    return inWholeGroups(days, Grouping::Day);
}

QString filteredBy(const SelectionQuery &query)
{
    QStringList titles;
    for (const Condition &condition : query.filter)
        titles += columnTitle(condition.column);
    titles.removeDuplicates();
    //: Stands between the columns in a list of those that are filtered
    return titles.join(QCoreApplication::translate("Figure", ", "));
}

bool isCutFirst(const std::vector<TimeBucket> &buckets, const TimeRange &days)
{
    const TimeBucket &first = buckets.front();
    return first.isPart && !first.isUnfinished && (buckets.size() > 1 || first.from < days.from);
}

bool isCutLast(const std::vector<TimeBucket> &buckets, const TimeRange &days)
{
    const TimeBucket &last = buckets.back();
    return last.isPart && (buckets.size() > 1 || last.to > days.to);
}

} // namespace livegauge

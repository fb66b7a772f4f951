#include "charts/TrendNotes.h"

#include "charts/FigureOf.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {

QString firstCutNote(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::Day:
    case Grouping::HourOfDay:
        return {};
    case Grouping::Week:
        //: Note beside a chart: the first week lies only partly in the chosen period
        return QCoreApplication::translate("Figure", "first week incomplete");
    case Grouping::Month:
        //: Note beside a chart: the first month lies only partly in the chosen period
        return QCoreApplication::translate("Figure", "first month incomplete");
    }
    return {};
}

QString lastCutNote(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::Day:
    case Grouping::HourOfDay:
        return {};
    case Grouping::Week:
        //: Note beside a chart: the last week lies only partly in the chosen period
        return QCoreApplication::translate("Figure", "last week incomplete");
    case Grouping::Month:
        //: Note beside a chart: the last month lies only partly in the chosen period
        return QCoreApplication::translate("Figure", "last month incomplete");
    }
    return {};
}

QString indexBaseNote(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::Day:
    case Grouping::HourOfDay:
        return {};
    case Grouping::Week:
        //: Note beside an index whose first week is incomplete: the first that is not counts as 100
        return QCoreApplication::translate("Figure", "first whole week = 100");
    case Grouping::Month:
        //: Note beside an index whose first month is incomplete
        return QCoreApplication::translate("Figure", "first whole month = 100");
    }
    return {};
}

QString unfinishedNote(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::HourOfDay:
        return {};
    case Grouping::Day:
        //: Note beside a chart: the last bar will still grow
        return QCoreApplication::translate("Figure", "today incomplete");
    case Grouping::Week:
        //: Note beside a chart: the last bar will still grow
        return QCoreApplication::translate("Figure", "current week incomplete");
    case Grouping::Month:
        //: Note beside a chart: the last bar will still grow
        return QCoreApplication::translate("Figure", "current month incomplete");
    }
    return {};
}

QString storedNote(const TrendPlot &plot, const std::vector<FigureInfluencer> &influencers,
                   Language language)
{
    const auto whole =
        static_cast<int>(std::ranges::count_if(influencers, [&plot](const FigureInfluencer &one) {
            return isStoredWhole(plot, one.userId).value_or(true);
        }));
    const auto all = static_cast<int>(influencers.size());
    if (whole == all || !isAligned(plot))
        return storedNote(whole, all, language);
    const Numbers numbers(language);
    //: Note beside lines that begin at each influencer's first livestream. %1 of %2 have all
    //: livestreams stored; the others may have begun earlier
    return QCoreApplication::translate("Figure", "first livestream known of %1 of %2 influencers")
        .arg(numbers.count(whole), numbers.count(all));
}

QString medianStoredNote(const TrendPlot &plot, const std::vector<FigureInfluencer> &influencers,
                         Language language)
{
    const TrendComparison comparison = plot.comparison.value_or(TrendComparison());
    const int all = comparison.inMedian;
    const int whole = comparison.medianStoredWhole.value_or(all);
    const bool areShown =
        !comparison.isMedianOfOthers && all == static_cast<int>(influencers.size());
    if (areShown || whole == all)
        return {};
    if (!isAligned(plot))
        return medianStoredNote(whole, all, language);
    const Numbers numbers(language);
    //: Note beside a median over lines that begin at each influencer's first livestream. %1 of
    //: these %2 have all livestreams stored; the others may have begun earlier
    return QCoreApplication::translate("Figure",
                                       "median: first livestream known of %1 of %2 influencers")
        .arg(numbers.count(whole), numbers.count(all));
}

} // namespace livegauge

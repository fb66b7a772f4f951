#include "charts/TrendNotes.h"

#include "charts/FigureOf.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

/// Where a bucket may be such a part; the others have no note.
struct NoteByGroup {
    const char *day = nullptr;
    const char *week = nullptr;
    const char *month = nullptr;
};

QString noteOf(Grouping grouping, const NoteByGroup &notes)
{
    const char *note = nullptr;
    switch (grouping) {
    case Grouping::Livestream:
    case Grouping::HourOfDay:
        break;
    case Grouping::Day:
        note = notes.day;
        break;
    case Grouping::Week:
        note = notes.week;
        break;
    case Grouping::Month:
        note = notes.month;
        break;
    }
    return note == nullptr ? QString() : QCoreApplication::translate("Figure", note);
}

} // namespace

QString firstCutNote(Grouping grouping)
{
    return noteOf(grouping,
                  {nullptr,
                   //: Note beside a chart: the first week lies only partly in the chosen period
                   QT_TRANSLATE_NOOP("Figure", "first week incomplete"),
                   //: Note beside a chart: the first month lies only partly in the chosen period
                   QT_TRANSLATE_NOOP("Figure", "first month incomplete")});
}

QString lastCutNote(Grouping grouping)
{
    return noteOf(grouping,
                  {nullptr,
                   //: Note beside a chart: the last week lies only partly in the chosen period
                   QT_TRANSLATE_NOOP("Figure", "last week incomplete"),
                   //: Note beside a chart: the last month lies only partly in the chosen period
                   QT_TRANSLATE_NOOP("Figure", "last month incomplete")});
}

QString indexBaseNote(Grouping grouping)
{
    return noteOf(grouping,
                  {nullptr,
                   //: Note beside an index whose first week is incomplete: the first that is not
                   //: counts as 100
                   QT_TRANSLATE_NOOP("Figure", "first whole week = 100"),
                   //: Note beside an index whose first month is incomplete
                   QT_TRANSLATE_NOOP("Figure", "first whole month = 100")});
}

QString unfinishedNote(Grouping grouping)
{
    return noteOf(grouping,
                  {//: Note beside a chart: the last bar will still grow
                   QT_TRANSLATE_NOOP("Figure", "today incomplete"),
                   //: Note beside a chart: the last bar will still grow
                   QT_TRANSLATE_NOOP("Figure", "current week incomplete"),
                   //: Note beside a chart: the last bar will still grow
                   QT_TRANSLATE_NOOP("Figure", "current month incomplete")});
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

#include "cli/WatchedGroup.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString groupsOf(const std::vector<Influencer> &watched)
{
    QStringList groups;
    for (const Influencer &influencer : watched) {
        if (!influencer.group.isEmpty())
            groups.append(influencer.group);
    }
    groups.removeDuplicates();
    std::ranges::sort(groups,
                      [](const auto &a, const auto &b) { return a.localeAwareCompare(b) < 0; });
    return groups.join(QStringLiteral(", "));
}

QString noSuchGroup(const QString &group, const std::vector<Influencer> &watched)
{
    const QString groups = groupsOf(watched);
    if (groups.isEmpty())
        return Words::tr("Nobody on the watchlist is in a group.");
    if (group.isEmpty())
        //: %1: names of groups
        return Words::tr("Everybody on the watchlist is in a group. There are: %1.").arg(groups);
    //: %2: names of groups
    return Words::tr("There is no group “%1” on the watchlist. There are: %2.").arg(group, groups);
}

} // namespace

std::variant<std::vector<Influencer>, QString> watchedOf(const Arguments &arguments,
                                                         std::vector<Influencer> all)
{
    std::erase_if(all, [](const Influencer &influencer) { return !influencer.watched; });
    if (!arguments.isSet("group") || all.empty())
        return all;
    const QString group = arguments.value("group");
    std::vector<Influencer> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&group](const auto &influencer) { return influencer.group == group; });
    if (found.empty())
        return noSuchGroup(group, all);
    return found;
}

} // namespace livegauge

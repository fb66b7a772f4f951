#pragma once

#include "analysis/Selection.h"
#include "domain/Influencer.h"

#include <QSet>

#include <vector>

namespace livegauge {

/// How much of influencers' lists the archive holds; user ids. Of one in neither, all is here from
/// the oldest livestream stored on.
struct StoredLists {
    QSet<QString> complete; ///< every livestream the source listed
    QSet<QString> loose; ///< unread ones may lie anywhere

    void add(const Influencer &influencer);
    bool operator==(const StoredLists &) const = default;
};

/// By the text of a user id: whether all of the influencer's livestreams in the query's period are
/// stored. Without a beginning that takes a complete list.
std::vector<bool> storedWhole(const LivestreamColumns &columns, const SelectionQuery &query,
                              const StoredLists &lists);

} // namespace livegauge

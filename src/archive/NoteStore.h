#pragma once

#include "archive/Statement.h"
#include "domain/StoredLivestream.h"

#include <vector>

namespace livegauge {

/// What the user wrote beside livestreams.
class NoteStore {
public:
    explicit NoteStore(Connection &connection);

    /// A note without text and tags is taken away.
    void set(const LivestreamNote &note);
    std::vector<LivestreamNote> all();

private:
    Statement m_set;
    Statement m_remove;
    Statement m_all;
};

} // namespace livegauge

#pragma once

#include "domain/Livestream.h"

#include <QHash>

#include <span>
#include <vector>

namespace livegauge {

/// Livestreams by identity: each `room_id` once, in the order they first came. Rows are never
/// removed, so a position stays good for the life of the set.
class LivestreamSet {
public:
    struct Merge {
        std::vector<int> added; ///< positions of rows seen for the first time
        std::vector<int> changed; ///< positions of rows whose figures differ from before
        int known = 0; ///< rows that said nothing new
    };

    Merge merge(std::span<const Livestream> rows);

    int size() const { return static_cast<int>(m_rows.size()); }
    const Livestream &at(int position) const { return m_rows[static_cast<std::size_t>(position)]; }
    const std::vector<Livestream> &rows() const { return m_rows; }

private:
    std::vector<Livestream> m_rows;
    QHash<QString, int> m_positions;
};

} // namespace livegauge

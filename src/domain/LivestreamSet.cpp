#include "domain/LivestreamSet.h"

namespace livegauge {

LivestreamSet::Merge LivestreamSet::merge(std::span<const Livestream> rows)
{
    Merge result;
    for (const Livestream &row : rows) {
        const auto known = m_positions.constFind(row.roomId);
        if (known == m_positions.constEnd()) {
            m_positions.insert(row.roomId, size());
            result.added.push_back(size());
            m_rows.push_back(row);
            continue;
        }
        Livestream &kept = m_rows[static_cast<std::size_t>(*known)];
        if (kept == row) {
            ++result.known;
            continue;
        }
        kept = row;
        result.changed.push_back(*known);
    }
    return result;
}

} // namespace livegauge

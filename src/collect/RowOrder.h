#pragma once

#include "domain/Livestream.h"
#include "domain/Reading.h"

#include <optional>
#include <vector>

namespace livegauge {

/// Whether the rows of one walk come newest first.
class RowOrder {
public:
    /// Rows of the walk's next page.
    void add(const std::vector<Livestream> &rows);
    /// What is known of the list where `before` was known in front of this walk.
    ListOrder judged(ListOrder before) const;
    /// As far as the rows tell, and some do.
    bool isNewestFirst() const { return !m_violated && m_inOrder > 0; }

private:
    std::optional<qint64> m_oldestStart;
    int m_inOrder = 0; ///< pairs of neighbours that stood newest first
    bool m_violated = false; ///< a newer livestream stood behind an older one
};

} // namespace livegauge

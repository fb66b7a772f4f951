#pragma once

#include "domain/Livestream.h"
#include "domain/Reading.h"

#include <optional>
#include <vector>

namespace livegauge {

/// Whether the rows of one walk come newest first. Rows of two pages are compared only where the
/// second was bought right behind the first: what began in between would stand behind older ones.
class RowOrder {
public:
    /// Rows of the walk's next page. `isSoon`: it was bought right behind the one before.
    void add(const std::vector<Livestream> &rows, bool isSoon);
    /// What is known of the list where `before` was known in front of this walk.
    ListOrder judged(ListOrder before) const;
    /// Of all its rows, and there are some: no two pages were left uncompared.
    bool isNewestFirst() const { return !m_violated && m_inOrder > 0 && m_parts == 1; }

private:
    std::optional<qint64> m_oldestStart;
    int m_parts = 0; ///< of pages bought one right behind the other
    int m_inOrder = 0; ///< pairs of neighbours that stood newest first
    bool m_violated = false; ///< a newer livestream stood behind an older one
};

} // namespace livegauge

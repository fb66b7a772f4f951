#pragma once

#include "analysis/Selection.h"
#include "models/MarkedRows.h"

namespace livegauge {

/// What a click or a key does to the marked rows, as lists do it: alone, joined by Ctrl, stretched
/// by Shift from where the last one began.
class GridMarks {
public:
    enum class Way { Alone, Toggled, Stretched, Added };

    explicit GridMarks(MarkedRows &marked)
        : m_marked(marked)
    {
    }

    /// Way::Stretched marks the rows between the anchor and `position` only, Way::Added those and
    /// what was marked before.
    void mark(const Selection &selection, int position, Way way);
    /// Somebody was brought to a row: what is stretched next begins there, and the one row that was
    /// marked gives its mark to it. Marks of several stay where they are.
    void goTo(const Selection &selection, int position);
    void markAll(const Selection &selection);
    void clear();

private:
    std::optional<int> anchorIn(const Selection &selection) const;

    MarkedRows &m_marked;
    RowSet m_before; ///< what was marked when the anchor was set
    std::optional<RowNumber> m_anchor;
};

/// Where a row stands in the selection; looks through all of it.
std::optional<int> positionOf(const Selection &selection, RowNumber row);

} // namespace livegauge

#pragma once

#include "analysis/RowNumber.h"

#include <vector>

namespace livegauge {

/// How a selection came out of the one before it, so that a view can keep its place.
struct SelectionStep {
    enum class Kind {
        Anew, ///< another query: other rows
        Reordered, ///< the same rows in another order
        Grown, ///< the same query: rows came, went or moved
    };
    Kind kind = Kind::Anew;
    /// Of Grown: positions in the selection before that are gone, and positions in the new one that
    /// were not there, each rising. A row that moved is in both.
    std::vector<int> left;
    std::vector<int> joined;
    RowNumbers changed; ///< older rows with other figures, moved or not
};

} // namespace livegauge

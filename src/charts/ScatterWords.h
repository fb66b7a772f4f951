#pragma once

#include "analysis/Scatter.h"
#include "wording/Language.h"

namespace livegauge {

/// What is told of a livestream: whose it is, its start, its two metrics. Rich text.
QString scatterPointTip(const ScatterData &data, RowNumber row, Language language);

/// What is told of a cell: how many livestreams lie in it, and between which values. Rich text.
QString scatterCellTip(const ScatterQuestion &question, const ScatterCells &cells,
                       const ScatterFrame &frame, std::size_t cell, Language language);

} // namespace livegauge

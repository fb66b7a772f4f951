#pragma once

#include <QtGlobal>

#include <vector>

namespace livegauge {

/// A livestream in LivestreamColumns. It keeps its number as long as the program shows this
/// archive.
using RowNumber = quint32;
using RowNumbers = std::vector<RowNumber>;

} // namespace livegauge

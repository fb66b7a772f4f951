#pragma once

#include "analysis/LivestreamColumns.h"
#include "analysis/RowSet.h"

#include <limits>
#include <vector>

namespace livegauge {

/// A metric of single livestreams by row, as a NumberReader has it; but where both likes and
/// comments are 0 the source captured neither, and both are unknown: NaN.
class CapturedReader {
public:
    CapturedReader(const LivestreamColumns &columns, ColumnId metric)
        : m_numbers(columns, metric)
        , m_others(columns, metric == ColumnId::Likes ? ColumnId::Comments : ColumnId::Likes)
        , m_needsBoth(metric == ColumnId::Likes || metric == ColumnId::Comments)
    {
    }

    double operator[](RowNumber row) const
    {
        return isNotCaptured(row) ? std::numeric_limits<double>::quiet_NaN() : m_numbers[row];
    }
    bool isNotCaptured(RowNumber row) const
    {
        return m_needsBoth && m_numbers[row] == 0 && m_others[row] == 0;
    }

private:
    NumberReader m_numbers;
    NumberReader m_others; ///< of likes and comments the other
    bool m_needsBoth;
};

/// Livestreams whose likes and comments were not captured, where one of these metrics needs them.
int notCaptured(const LivestreamColumns &columns, const RowSet &rows,
                const std::vector<ColumnId> &metrics);

} // namespace livegauge

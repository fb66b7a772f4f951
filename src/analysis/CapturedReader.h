#pragma once

#include "analysis/LivestreamColumns.h"
#include "analysis/RowSet.h"

#include <limits>
#include <vector>

namespace livegauge {

/// Likes, comments, or what is worked out from them.
bool isOfLikesAndComments(ColumnId metric);

/// A metric of single livestreams by row, as a NumberReader has it; but where both likes and
/// comments are 0 the source captured neither, and both are unknown: NaN.
class CapturedReader {
public:
    CapturedReader(const LivestreamColumns &columns, ColumnId metric)
        : m_numbers(columns, metric)
        , m_likes(columns, ColumnId::Likes)
        , m_comments(columns, ColumnId::Comments)
        , m_isOfThem(isOfLikesAndComments(metric))
    {
    }

    double operator[](RowNumber row) const
    {
        return isNotCaptured(row) ? std::numeric_limits<double>::quiet_NaN() : m_numbers[row];
    }
    bool isNotCaptured(RowNumber row) const
    {
        return m_isOfThem && m_likes[row] == 0 && m_comments[row] == 0;
    }

private:
    NumberReader m_numbers;
    NumberReader m_likes;
    NumberReader m_comments;
    bool m_isOfThem;
};

/// Livestreams whose likes and comments were not captured, where one of these metrics needs them.
int notCaptured(const LivestreamColumns &columns, const RowSet &rows,
                const std::vector<ColumnId> &metrics);

} // namespace livegauge

#pragma once

#include "analysis/RowNumber.h"
#include "analysis/TextPool.h"
#include "domain/Column.h"

#include <array>

namespace livegauge {

/// Where a column's numbers lie in a chunk; -1 for one that holds none of its own.
constexpr int numberSlot(ColumnId id)
{
    switch (id) {
    case ColumnId::Start:
        return 0;
    case ColumnId::End:
        return 1;
    case ColumnId::Duration:
        return 2;
    case ColumnId::Gmv:
        return 3;
    case ColumnId::Units:
        return 4;
    case ColumnId::Views:
        return 5;
    case ColumnId::Viewers:
        return 6;
    case ColumnId::Likes:
        return 7;
    case ColumnId::Comments:
        return 8;
    case ColumnId::Followers:
        return 9;
    case ColumnId::Products:
        return 10;
    default:
        return -1;
    }
}
inline constexpr std::size_t numberSlots = 11;

/// Where a column's texts lie in a chunk; -1 for one that holds none. Livestream ids lie apart.
constexpr int textSlot(ColumnId id)
{
    switch (id) {
    case ColumnId::UserId:
        return 0;
    case ColumnId::Influencer:
        return 1;
    case ColumnId::Title:
        return 2;
    case ColumnId::Region:
        return 3;
    case ColumnId::Note:
        return 4;
    case ColumnId::Tags:
        return 5;
    default:
        return -1;
    }
}
inline constexpr std::size_t textSlots = 6;

/// So many livestreams side by side, column by column.
struct ColumnChunk {
    static constexpr unsigned bits = 14;
    static constexpr RowNumber rows = 1U << bits;
    static constexpr RowNumber mask = rows - 1;

    std::array<std::array<double, rows>, numberSlots> numbers; ///< NaN: unknown
    std::array<std::array<TextId, rows>, textSlots> texts;
    /// The livestream's id as a number where it is one without leading zeros, else textRoom and the
    /// number of its text.
    std::array<quint64, rows> rooms;

    static constexpr quint64 textRoom = quint64{1} << 63;
};

} // namespace livegauge

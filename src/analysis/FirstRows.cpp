#include "analysis/FirstRows.h"

#include <limits>

namespace livegauge {

RowNumbers firstRows(const LivestreamColumns &columns)
{
    std::vector<double> earliest(roomFor(columns.userIds()),
                                 std::numeric_limits<double>::infinity());
    RowNumbers first(earliest.size(), columns.size());
    const NumberReader starts(columns, ColumnId::Start);
    const TextReader who(columns, ColumnId::UserId);
    for (RowNumber row = 0; row < columns.size(); ++row) {
        const TextId id = who[row];
        if (starts[row] < earliest[id]) {
            earliest[id] = starts[row];
            first[id] = row;
        }
    }
    return first;
}

} // namespace livegauge

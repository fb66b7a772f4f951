#include "analysis/ColumnSummary.h"

#include "analysis/Markets.h"
#include "analysis/WallTimes.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

void addTexts(ColumnSummary &summary, const LivestreamColumns &columns, const RowSet &rows)
{
    const TextReader texts(columns, summary.column);
    // Two influencers may have one name, and one may have had several.
    const TextReader kinds(
        columns, summary.column == ColumnId::Influencer ? ColumnId::UserId : summary.column);
    std::vector<bool> seen(columns.textCount());
    rows.forEach([&](RowNumber row) {
        ++summary.numbers.rows;
        summary.numbers.known += texts[row] == TextPool::none ? 0 : 1;
        const TextId kind = kinds[row];
        if (kind == TextPool::none)
            return;
        summary.different += seen[kind] ? 0 : 1;
        seen[kind] = true;
    });
}

void addTimes(ColumnSummary &summary, const Selection &selection, const RowSet &rows)
{
    const NumberReader moments(selection.columns, summary.column);
    const WallTimes times(selection.columns, selection.query->clock);
    Summary &numbers = summary.numbers;
    rows.forEach([&](RowNumber row) {
        ++numbers.rows;
        const double wall = times.wall(row, moments[row]);
        if (std::isnan(wall))
            return;
        ++numbers.known;
        numbers.least = std::min(numbers.least.value_or(wall), wall);
        numbers.most = std::max(numbers.most.value_or(wall), wall);
    });
}

} // namespace

ColumnSummary summariseColumn(const Selection &selection, RowSet rows, ColumnId id)
{
    rows.keepOnly(*selection.rows);
    ColumnSummary summary;
    summary.column = id;
    if (id == ColumnId::RoomId) { // every livestream has one of its own
        summary.different = static_cast<int>(rows.count());
        summary.numbers.rows = summary.different;
        summary.numbers.known = summary.different;
        return summary;
    }
    switch (column(id).kind) {
    case ColumnKind::Text:
    case ColumnKind::Identifier:
        addTexts(summary, selection.columns, rows);
        break;
    case ColumnKind::Time:
        addTimes(summary, selection, rows);
        break;
    case ColumnKind::Money:
        summary.money = moneyOf(selection, marketsOf(selection.columns, rows));
        [[fallthrough]];
    default:
        summary.numbers = summarise(selection.columns, rows, id);
    }
    return summary;
}

} // namespace livegauge

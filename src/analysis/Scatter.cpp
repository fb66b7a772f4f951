#include "analysis/Scatter.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

bool isOnAxis(double value, bool isLog)
{
    return isLog ? value > 0 : value >= 0;
}

double alongAxis(double value, bool isLog)
{
    return isLog ? std::log10(value) : value;
}

} // namespace

ScatterData scatterData(const Selection &selection, const ScatterQuestion &question)
{
    ScatterData data;
    data.question = question;
    data.selection = std::make_shared<Selection>(selection);
    data.scope = scopeOf(selection);
    auto points = std::make_shared<ScatterPoints>();
    const NumberReader xs(selection.columns, question.x);
    const NumberReader ys(selection.columns, question.y);
    const std::size_t count = selection.rows->count();
    points->x.reserve(count);
    points->y.reserve(count);
    points->rows.reserve(count);
    selection.rows->forEach([&](RowNumber row) {
        const double x = xs[row];
        const double y = ys[row];
        if (std::isnan(x) || std::isnan(y)) {
            ++data.unknown;
        } else if (!isOnAxis(x, question.isLogX) || !isOnAxis(y, question.isLogY)) {
            ++data.offAxis;
        } else {
            points->x.push_back(alongAxis(x, question.isLogX));
            points->y.push_back(alongAxis(y, question.isLogY));
            points->rows.push_back(row);
        }
    });
    data.points = std::move(points);
    return data;
}

ScatterPoints pointsOf(const ScatterPoints &points, const LivestreamColumns &columns,
                       const std::vector<bool> &isShown)
{
    const TextReader userIds(columns, ColumnId::UserId);
    ScatterPoints result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isShown[userIds[points.rows[i]]])
            continue;
        result.x.push_back(points.x[i]);
        result.y.push_back(points.y[i]);
        result.rows.push_back(points.rows[i]);
    }
    return result;
}

ScatterCells countCells(const ScatterPoints &points, const ScatterFrame &frame, int columns,
                        int rows, const RowSet *only)
{
    ScatterCells cells;
    cells.columns = std::max(columns, 1);
    cells.rows = std::max(rows, 1);
    cells.counts.assign(cells.cellAt(0, cells.rows), 0);
    const double perColumn = cells.columns / (frame.right - frame.left);
    const double perRow = cells.rows / (frame.top - frame.bottom);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (only != nullptr && !only->contains(points.rows[i]))
            continue;
        const double x = (points.x[i] - frame.left) * perColumn;
        const double y = (frame.top - points.y[i]) * perRow;
        if (!(x >= 0 && y >= 0 && x <= cells.columns && y <= cells.rows))
            continue;
        // What stands on the far edge belongs to the last cell.
        const int column = std::min(static_cast<int>(x), cells.columns - 1);
        const int row = std::min(static_cast<int>(y), cells.rows - 1);
        quint32 &cell = cells.counts[cells.cellAt(column, row)];
        cells.most = std::max(cells.most, ++cell);
    }
    return cells;
}

} // namespace livegauge

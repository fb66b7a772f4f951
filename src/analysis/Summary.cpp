#include "analysis/Summary.h"

#include "domain/Formula.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

struct Total {
    int known = 0;
    double sum = 0;

    std::optional<double> value() const { return known > 0 ? std::optional(sum) : std::nullopt; }
};

Total sumOf(const RowSet &rows, const NumberReader &numbers)
{
    Total total;
    rows.forEach([&](RowNumber row) {
        const double number = numbers[row];
        if (std::isnan(number))
            return;
        ++total.known;
        total.sum += number;
    });
    return total;
}

/// Rows where the ratio of one livestream is known are those that have both.
std::optional<double> weighted(const LivestreamColumns &columns, const RowSet &rows,
                               const Formula &formula)
{
    const NumberReader ratios(columns, formula.id);
    const NumberReader bases(columns, formula.base);
    double numerator = 0;
    double base = 0;
    rows.forEach([&](RowNumber row) {
        const double ratio = ratios[row];
        if (std::isnan(ratio))
            return;
        numerator += ratio * bases[row];
        base += bases[row];
    });
    return base > 0 ? std::optional(numerator / base) : std::nullopt;
}

double middle(std::vector<double> &values)
{
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, half);
    if (values.size() % 2 != 0)
        return *half;
    return (*half + *std::max_element(values.begin(), half)) / 2;
}

} // namespace

Summary summarise(const LivestreamColumns &columns, const RowSet &rows, ColumnId metric)
{
    const NumberReader numbers(columns, metric);
    std::vector<double> values;
    Summary summary;
    rows.forEach([&](RowNumber row) {
        ++summary.rows;
        const double number = numbers[row];
        if (!std::isnan(number))
            values.push_back(number);
    });
    summary.known = static_cast<int>(values.size());
    if (values.empty())
        return summary;
    double sum = 0;
    for (const double value : values)
        sum += value;
    const auto [least, most] = std::ranges::minmax(values);
    summary.least = least;
    summary.most = most;
    summary.mean = sum / static_cast<double>(values.size());
    summary.median = middle(values);
    if (const Formula *formula = formulaOf(metric))
        summary.weighted = weighted(columns, rows, *formula);
    else if (column(metric).kind != ColumnKind::Time)
        summary.sum = sum;
    return summary;
}

std::optional<double> totalOf(const LivestreamColumns &columns, const RowSet &rows, ColumnId metric)
{
    if (const Formula *formula = formulaOf(metric))
        return weighted(columns, rows, *formula);
    return sumOf(rows, NumberReader(columns, metric)).value();
}

} // namespace livegauge

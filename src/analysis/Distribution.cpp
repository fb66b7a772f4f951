#include "analysis/Distribution.h"

#include "analysis/CapturedReader.h"
#include "domain/Column.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

struct Group {
    TextId userId = TextPool::none;
    std::vector<double> values;
    int unknown = 0;
};

/// One for each influencer there is a number of, those with the most numbers first.
std::vector<Group> groupsOf(const Selection &selection, Distribution &result)
{
    const CapturedReader numbers(selection.columns, result.question.metric);
    const TextReader userIds(selection.columns, ColumnId::UserId);
    std::vector<Group> byText(roomFor(selection.columns.userIds()));
    selection.rows->forEach([&](RowNumber row) {
        const double number = numbers[row];
        Group &group = byText[userIds[row]];
        if (std::isnan(number)) {
            ++(numbers.isNotCaptured(row) ? result.notCaptured : result.unknown);
            ++group.unknown;
        } else if (result.question.isLog && !(number > 0)) {
            ++result.offAxis;
        } else {
            group.userId = userIds[row];
            group.values.push_back(number);
        }
    });
    std::vector<Group> groups;
    for (Group &group : byText) {
        if (!group.values.empty())
            groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::greater(),
                             [](const Group &group) { return group.values.size(); });
    return groups;
}

std::vector<double> together(const std::vector<Group> &groups)
{
    std::vector<double> values;
    for (const Group &group : groups)
        values.insert(values.end(), group.values.begin(), group.values.end());
    return values;
}

DistributionBox boxOf(Group group)
{
    DistributionBox box;
    box.userId = group.userId;
    box.unknown = group.unknown;
    box.numbers = fiveNumbers(group.values);
    std::erase_if(group.values, [&box](double value) {
        return value >= box.numbers.lowerWhisker && value <= box.numbers.upperWhisker;
    });
    box.outliers = std::move(group.values);
    return box;
}

} // namespace

double DistributionQuestion::unit() const
{
    constexpr double secondsPerHour = 3'600;
    return column(metric).kind == ColumnKind::Duration ? secondsPerHour : 1;
}

Distribution distribution(const Selection &selection, const DistributionQuestion &question)
{
    Distribution result;
    result.question = question;
    result.selection = std::make_shared<Selection>(selection);
    result.scope = scopeOf(selection);
    std::vector<Group> groups = groupsOf(selection, result);
    if (groups.empty())
        return result;
    std::vector<double> values = together(groups);
    const auto [least, greatest] = std::ranges::minmax(values);
    result.bins = binsFor({least, greatest, question.isLog,
                           column(question.metric).kind == ColumnKind::Count, question.unit()});
    for (const double value : values) {
        if (const auto bin = result.bins.binOf(value))
            ++result.bins.counts[*bin];
    }
    result.all = fiveNumbers(std::move(values));
    const std::size_t shown = std::min(groups.size(), question.mostInfluencers);
    result.influencersLeftOut = static_cast<int>(groups.size() - shown);
    groups.resize(shown);
    for (Group &group : groups)
        result.boxes.push_back(boxOf(std::move(group)));
    std::ranges::stable_sort(result.boxes, std::greater(),
                             [](const DistributionBox &box) { return box.numbers.median; });
    return result;
}

RowSet Distribution::rowsOfBins(std::size_t first, std::size_t last) const
{
    const CapturedReader numbers(selection->columns, question.metric);
    RowSet rows(selection->columns.size());
    selection->rows->forEach([&](RowNumber row) {
        const auto bin = bins.binOf(numbers[row]);
        if (bin && *bin >= first && *bin < last)
            rows.insert(row);
    });
    return rows;
}

RowSet Distribution::rowsOfBox(std::size_t box, double least, double greatest) const
{
    const CapturedReader numbers(selection->columns, question.metric);
    const TextReader userIds(selection->columns, ColumnId::UserId);
    RowSet rows(selection->columns.size());
    selection->rows->forEach([&](RowNumber row) {
        const double number = numbers[row];
        const bool isOnAxis = !question.isLog || number > 0;
        if (isOnAxis && userIds[row] == boxes[box].userId && number >= least && number <= greatest)
            rows.insert(row);
    });
    return rows;
}

} // namespace livegauge

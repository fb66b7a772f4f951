#include "grid/GridOrder.h"

#include <algorithm>

namespace livegauge {
namespace {

bool isText(ColumnId id)
{
    return column(id).kind == ColumnKind::Text || column(id).kind == ColumnKind::Identifier;
}

Qt::SortOrder turned(Qt::SortOrder direction)
{
    return direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

std::vector<SortKey> orderInForce(const std::vector<SortKey> &asked)
{
    if (!asked.empty())
        return asked;
    return {{ColumnId::Start, Qt::DescendingOrder}};
}

std::vector<SortKey> orderAfterClick(const std::vector<SortKey> &before, ColumnId clicked,
                                     bool asAnotherKey)
{
    std::vector<SortKey> order = orderInForce(before);
    const auto known = std::ranges::find(order, clicked, &SortKey::column);
    const Qt::SortOrder first = isText(clicked) ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (!asAnotherKey)
        return {{clicked, known == order.end() ? first : turned(known->direction)}};
    if (known == order.end())
        order.push_back({clicked, first});
    else
        known->direction = turned(known->direction);
    return order;
}

} // namespace livegauge

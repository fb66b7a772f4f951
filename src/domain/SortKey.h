#pragma once

#include "domain/Column.h"

#include <Qt>

namespace livegauge {

struct SortKey {
    ColumnId column = ColumnId::Start;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const SortKey &) const = default;
};

} // namespace livegauge

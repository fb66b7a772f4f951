#include "collect/RowOrder.h"

#include "domain/Page.h"

#include <algorithm>

namespace livegauge {
namespace {

/// So many pairs of neighbours newest first are no chance: one page full of rows.
constexpr int convincingPairs = pageSize - 1;

} // namespace

void RowOrder::add(const std::vector<Livestream> &rows, bool isSoon)
{
    if (!isSoon) {
        m_oldestStart.reset();
        ++m_parts;
    }
    for (const Livestream &row : rows) {
        if (!row.start)
            continue;
        if (m_oldestStart && *row.start > *m_oldestStart)
            m_violated = true;
        else if (m_oldestStart)
            ++m_inOrder;
        m_oldestStart = std::min(*row.start, m_oldestStart.value_or(*row.start));
    }
}

ListOrder RowOrder::judged(ListOrder before) const
{
    if (m_violated)
        return ListOrder::Other;
    const bool isProved = before == ListOrder::Unknown && m_inOrder >= convincingPairs;
    return isProved ? ListOrder::NewestFirst : before;
}

} // namespace livegauge

#include "analysis/RowOrder.h"

#include "analysis/RadixSort.h"
#include "analysis/TextRanks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace livegauge {
namespace {

constexpr quint64 last = std::numeric_limits<quint64>::max();

bool isDescending(const SortKey &key)
{
    return key.direction == Qt::DescendingOrder;
}

} // namespace

RowOrder::RowOrder(const LivestreamColumns &columns, std::vector<SortKey> keys,
                   const QLocale &locale)
    : m_columns(columns)
    , m_starts(columns, ColumnId::Start)
    , m_rooms(columns)
    , m_locale(locale)
    , m_collation(locale)
{
    for (const SortKey &key : keys) {
        if (!isInColumns(key.column))
            continue;
        Key &added = m_keys.emplace_back(Key{key, {}, {}});
        if (textSlot(key.column) >= 0)
            added.texts.emplace(columns, key.column);
        else if (key.column != ColumnId::RoomId)
            added.numbers.emplace(columns, key.column);
    }
}

RowNumbers RowOrder::newestFirst() const
{
    RowNumbers rows(m_columns.size());
    std::iota(rows.begin(), rows.end(), RowNumber{0});
    std::vector<quint64> weights(rows.size());
    for (const RowNumber row : rows)
        weights[row] = weightOf(m_starts[row], true);
    // The archive gives its rows in this order.
    if (!std::ranges::is_sorted(weights))
        radixSort(rows, weights);
    return rows;
}

RowNumbers RowOrder::all() const
{
    RowNumbers rows = newestFirst();
    for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key)
        radixSort(rows, weights(*key));
    return rows;
}

quint64 RowOrder::weight(const Key &key, RowNumber row) const
{
    const bool descending = isDescending(key.key);
    if (key.numbers)
        return weightOf((*key.numbers)[row], descending);
    return descending ? ~m_rooms[row] : m_rooms[row];
}

std::vector<quint64> RowOrder::weights(const Key &key) const
{
    if (key.texts)
        return textWeights(key);
    std::vector<quint64> weights(m_columns.size());
    for (RowNumber row = 0; row < m_columns.size(); ++row)
        weights[row] = weight(key, row);
    return weights;
}

std::vector<quint64> RowOrder::textWeights(const Key &key) const
{
    const std::vector<quint32> ranks = textRanks(m_columns, key.key.column, m_locale);
    std::vector<quint64> weights(m_columns.size());
    for (RowNumber row = 0; row < m_columns.size(); ++row) {
        const TextId id = (*key.texts)[row];
        const quint64 rank = ranks[id];
        weights[row] = id == TextPool::none ? last : isDescending(key.key) ? last - rank : rank;
    }
    return weights;
}

void RowOrder::sort(RowNumbers &few) const
{
    std::ranges::sort(few,
                      [this](RowNumber left, RowNumber right) { return isBefore(left, right); });
}

bool RowOrder::isBefore(RowNumber left, RowNumber right) const
{
    for (const Key &key : m_keys) {
        const int order = compare(key, left, right);
        if (order != 0)
            return order < 0;
    }
    const quint64 leftStart = weightOf(m_starts[left], true);
    const quint64 rightStart = weightOf(m_starts[right], true);
    return leftStart != rightStart ? leftStart < rightStart : left < right;
}

int RowOrder::compare(const Key &key, RowNumber left, RowNumber right) const
{
    if (key.texts)
        return compareTexts(key, left, right);
    const quint64 leftWeight = weight(key, left);
    const quint64 rightWeight = weight(key, right);
    return static_cast<int>(leftWeight > rightWeight) - static_cast<int>(leftWeight < rightWeight);
}

int RowOrder::compareTexts(const Key &key, RowNumber left, RowNumber right) const
{
    const TextId leftId = (*key.texts)[left];
    const TextId rightId = (*key.texts)[right];
    if (leftId == rightId)
        return 0;
    if (leftId == TextPool::none || rightId == TextPool::none)
        return leftId == TextPool::none ? 1 : -1;
    const TextPool &pool = m_columns.texts();
    const QByteArrayView a = pool.utf8(leftId);
    const QByteArrayView b = pool.utf8(rightId);
    int order = 0;
    if (column(key.key.column).kind == ColumnKind::Identifier)
        order = a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
    else
        order = m_collation.compare(a, b);
    return isDescending(key.key) ? -order : order;
}

} // namespace livegauge

#include "models/LivestreamOrder.h"

namespace livegauge {

LivestreamOrder::LivestreamOrder(ColumnId column, Qt::SortOrder direction, Language language)
    : m_column(column)
    , m_direction(direction)
    , m_collator(localeOf(language))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int LivestreamOrder::compare(const Value &left, const Value &right) const
{
    const auto *leftText = std::get_if<QString>(&left);
    const auto *rightText = std::get_if<QString>(&right);
    if (leftText == nullptr || rightText == nullptr)
        return compareKnown(left, right);
    if (livegauge::column(m_column).kind == ColumnKind::Identifier
        && leftText->size() != rightText->size())
        return leftText->size() < rightText->size() ? -1 : 1;
    return m_collator.compare(*leftText, *rightText);
}

bool LivestreamOrder::isBefore(const LivestreamSet &set, int left, int right) const
{
    const Value leftValue = valueOf(set.at(left), m_column);
    const Value rightValue = valueOf(set.at(right), m_column);
    const bool leftKnown = isKnown(leftValue);
    if (leftKnown != isKnown(rightValue))
        return leftKnown;
    if (leftKnown) {
        const int order = compare(leftValue, rightValue);
        if (order != 0)
            return (order < 0) == (m_direction == Qt::AscendingOrder);
    }
    const qint64 leftStart = set.at(left).start.value_or(0);
    const qint64 rightStart = set.at(right).start.value_or(0);
    return leftStart != rightStart ? leftStart > rightStart : left < right;
}

} // namespace livegauge

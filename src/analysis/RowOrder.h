#pragma once

#include "analysis/Collation.h"
#include "analysis/Selection.h"

#include <memory>

namespace livegauge {

/// The order of livestreams by several keys. What is not known comes last in both directions; equal
/// rows keep newest first, so an order is always total. One thread.
class RowOrder {
public:
    RowOrder(const LivestreamColumns &columns, std::vector<SortKey> keys, const QLocale &locale);

    /// All rows of the columns, in order.
    RowNumbers all() const;
    void sort(RowNumbers &few) const;
    bool isBefore(RowNumber left, RowNumber right) const;

private:
    struct Key {
        SortKey key;
        std::optional<NumberReader> numbers;
        std::optional<TextReader> texts;
    };

    /// Negative where `left` stands before, 0 where the key does not tell.
    int compare(const Key &key, RowNumber left, RowNumber right) const;
    int compareTexts(const Key &key, RowNumber left, RowNumber right) const;
    RowNumbers newestFirst() const;
    /// The weight of a row by a key of numbers or ids.
    quint64 weight(const Key &key, RowNumber row) const;
    std::vector<quint64> weights(const Key &key) const;
    std::vector<quint64> textWeights(const Key &key) const;

    LivestreamColumns m_columns;
    std::vector<Key> m_keys;
    NumberReader m_starts;
    RoomReader m_rooms;
    QLocale m_locale;
    Collation m_collation;
};

} // namespace livegauge

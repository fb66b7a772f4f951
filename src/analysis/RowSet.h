#pragma once

#include "analysis/RowNumber.h"

#include <bit>
#include <cstddef>

namespace livegauge {

/// A set of rows, one bit for each there could be. Two sets of different size compare by what they
/// hold only through the calls below.
class RowSet {
public:
    RowSet() = default;
    explicit RowSet(RowNumber size, bool all = false);

    /// Rows at or above size() are in no set.
    RowNumber size() const { return m_size; }
    void resize(RowNumber size); ///< new rows are not in the set
    RowNumber count() const;
    bool isEmpty() const;

    bool contains(RowNumber row) const
    {
        return row < m_size && ((m_words[row >> 6] >> (row & 63)) & 1) != 0;
    }
    void insert(RowNumber row) { m_words[row >> 6] |= quint64{1} << (row & 63); }
    void remove(RowNumber row) { m_words[row >> 6] &= ~(quint64{1} << (row & 63)); }
    void insert(const RowNumbers &rows);
    /// Leaves what both hold.
    void keepOnly(const RowSet &other);
    void unite(const RowSet &other);

    /// Calls `visit(row)` for each, in rising order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        forEachIn(0, m_size, visit);
    }
    /// The same for those of `from` … `until` - 1. `from` is a multiple of 64, so is `until` unless
    /// it is the size.
    template <typename Visit>
    void forEachIn(RowNumber from, RowNumber until, Visit visit) const
    {
        const std::size_t end = (std::size_t{until} + 63) / 64;
        for (std::size_t word = from / 64; word < end; ++word) {
            for (quint64 left = m_words[word]; left != 0; left &= left - 1)
                visit(static_cast<RowNumber>(word * 64
                                             + static_cast<std::size_t>(std::countr_zero(left))));
        }
    }
    RowNumbers rows() const; ///< rising

    bool operator==(const RowSet &) const = default;

private:
    std::vector<quint64> m_words;
    RowNumber m_size = 0;
};

} // namespace livegauge

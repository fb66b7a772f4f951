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
        for (std::size_t word = 0; word < m_words.size(); ++word) {
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
